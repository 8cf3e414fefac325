import { screenText, type Uppgiftsslag } from '@roda-traden/domain';

/** The kinds of detail in a text that may point someone out, each once. A file of its own, to be fetched by need. */
export const hittadeSlag = (text: string): Uppgiftsslag[] => [
  ...new Set(screenText(text).hits.map((h) => h.kind)),
];
