const svenska = new Intl.Collator('sv');

/** Compares two words in Swedish order (å ä ö last). One collator for all: making one per comparison is dear. */
export const svensk = (a: string, b: string): number => svenska.compare(a, b);
