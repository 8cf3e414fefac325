export interface Kvitto {
  referens: string;
  inkommen: string;
}

const NYCKEL = 'rot-kvitto';

/**
 * The latest receipt, in the tab's storage: a reload shows it again, another tab doesn't, and once it is forgotten no
 * step in the browser's history brings it back.
 */
export function lasKvitto(lager: Storage | null): Kvitto | null {
  try {
    const sparat: unknown = JSON.parse(lager?.getItem(NYCKEL) ?? 'null');
    if (typeof sparat !== 'object' || sparat === null) return null;
    const { referens, inkommen } = sparat as Partial<Kvitto>;
    return typeof referens === 'string' && typeof inkommen === 'string' ? { referens, inkommen } : null;
  } catch {
    return null;
  }
}

/** Says if it could be kept: a full or closed storage leaves it to the page alone. */
export function sparaKvitto(lager: Storage | null, kvitto: Kvitto): boolean {
  try {
    lager?.setItem(NYCKEL, JSON.stringify(kvitto));
    return lager !== null;
  } catch {
    return false;
  }
}

export function glomKvitto(lager: Storage | null): void {
  try {
    lager?.removeItem(NYCKEL);
  } catch {
    // Then it was never kept either.
  }
}
