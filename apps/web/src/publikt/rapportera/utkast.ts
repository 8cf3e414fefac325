import { type Svar, TOMMA_SVAR } from './svar.ts';
import type { Fragesteg } from './uppgifter.ts';

/** A report being written. Lives in the tab's storage: it outlives a reload and a lost net, not the tab. */
export interface Utkast {
  /** Sent with the report: the same key gives the same report, however often it is sent. */
  nyckel: string;
  /** The answers as they were when last sent without an answer. Null when nothing is on its way. */
  skickat: string | null;
  /** When they were first sent so, ISO: what "nu" is in the answers, also when they are sent again. */
  skickatVid?: string;
  /** The kommun that the person chose, or null for the page's own. */
  kommun: string | null;
  svar: Svar;
  /** Where the person was, to go on from. */
  steg?: Fragesteg;
}

const LAGERNYCKEL = 'rot-rapport';
const VERSION = 1;

/** 128 random bits. `crypto.randomUUID` is missing where the page isn't served over https. */
function nyNyckel(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
}

export const nyttUtkast = (): Utkast => ({
  nyckel: nyNyckel(),
  skickat: null,
  kommun: null,
  svar: TOMMA_SVAR,
});

export const arOrort = (utkast: Utkast): boolean => innehall(utkast) === innehall({ ...nyttUtkast() });

const innehall = ({ kommun, svar }: Utkast): string => JSON.stringify([kommun, svar]);

/**
 * The draft to send. Unchanged since the last try it keeps its key and its moment, and the server gives the report that
 * may already be there. Changed, it is another report, with a key and a moment of its own.
 */
export function redoAttSkickas(utkast: Utkast, nu: Date): Utkast & { skickatVid: string } {
  const skickat = innehall(utkast);
  const igen = utkast.skickat === skickat;
  const nyckel = utkast.skickat === null || igen ? utkast.nyckel : nyNyckel();
  const skickatVid = (igen && utkast.skickatVid) || nu.toISOString();
  return { ...utkast, nyckel, skickat, skickatVid };
}

/** Reads the tab's draft. Anything that isn't one that this version wrote gives a new one. */
export function lasUtkast(lager: Storage | null): Utkast {
  try {
    const sparat: unknown = JSON.parse(lager?.getItem(LAGERNYCKEL) ?? 'null');
    if (typeof sparat === 'object' && sparat !== null && 'version' in sparat && sparat.version === VERSION) {
      const { version: _version, ...utkast } = sparat as Utkast & { version: number };
      return { ...utkast, svar: { ...TOMMA_SVAR, ...utkast.svar } };
    }
  } catch {
    // Unreadable is as good as none.
  }
  return nyttUtkast();
}

/** Keeps the draft. Says if it went well: a full or closed storage must not stop the writing. */
export function sparaUtkast(lager: Storage | null, utkast: Utkast): boolean {
  try {
    lager?.setItem(LAGERNYCKEL, JSON.stringify({ version: VERSION, ...utkast }));
    return lager !== null;
  } catch {
    return false;
  }
}

export function rensaUtkast(lager: Storage | null): void {
  try {
    lager?.removeItem(LAGERNYCKEL);
  } catch {
    // Then it was never kept either.
  }
}
