import { vikMedPlatser } from '../text/index.ts';
import { hittaEpost } from './epost.ts';
import { hittaGatunummer } from './gatunummer.ts';
import { hittaKonto } from './konto.ts';
import { hittaNamn } from './namn.ts';
import { hittaPersonnummer } from './personnummer.ts';
import { hittaRegnummer } from './regnummer.ts';
import { markorFor, UPPGIFTSSLAG, type Uppgiftsslag } from './slag.ts';
import { hittaTelefon } from './telefon.ts';
import { type Fynd, type Tokens, tokenize } from './tokens.ts';
import { hittaUtspritt } from './utspritt.ts';

/** A detail that may point out a person, at [start, end) in the text's UTF-16 units (JavaScript's own). */
export interface Traff {
  readonly kind: Uppgiftsslag;
  readonly start: number;
  readonly end: number;
}

export interface Granskning {
  /** In order of place, never overlapping. */
  readonly hits: readonly Traff[];
  /** The text with each hit replaced by its marker, such as `[telefon]`. */
  readonly masked: string;
}

const DETEKTORER: readonly ((t: Tokens) => Fynd[])[] = [
  hittaPersonnummer,
  hittaEpost,
  hittaKonto,
  hittaTelefon,
  hittaUtspritt,
  hittaRegnummer,
  hittaGatunummer,
  hittaNamn,
];

/** A masked detail can make its neighbour one (a shorter number, a name now first); it settles at once. */
const MAX_VARV = 8;

/**
 * Finds what may point out a person in free text (domain §7): personnummer and samordningsnummer with a valid
 * day and check digit, telephone, e-mail, Swedish plates, street numbers, accounts and likely names. Pure and
 * linear in the text's length; never throws. The text is folded before anything looks in it (`vikMedPlatser`), the hits are places in what was given. Screening what is already masked gives no hits. It finds what is
 * likely, not everything: a person reads the text before anyone outside triage does.
 */
export function screenText(text: string): Granskning {
  const vikt = vikMedPlatser(text);
  const hits: Traff[] = [];
  let tokens = tokenize(vikt.text);
  for (let varv = 0; varv < MAX_VARV; varv++) {
    const fynd = slaSamman(DETEKTORER.flatMap((hitta) => hitta(tokens)));
    if (fynd.length === 0) break;
    for (const { slag, fran, till } of fynd)
      hits.push({ kind: slag, start: vikt.start(tokens.start(fran)), end: vikt.slut(tokens.start(till)) });
    tokens = tokens.maskera(fynd);
  }
  hits.sort((a, b) => a.start - b.start);
  return { hits, masked: maskera(text, hits) };
}

/** Overlapping finds become one that covers them all, of the strongest kind: nothing found is left unmasked. */
function slaSamman(fynd: readonly Fynd[]): Fynd[] {
  const iOrdning = fynd.toSorted((a, b) => a.fran - b.fran || a.till - b.till);
  const ihop: Fynd[] = [];
  for (const nasta of iOrdning) {
    const forra = ihop.at(-1);
    if (!forra || nasta.fran >= forra.till) ihop.push(nasta);
    else
      ihop[ihop.length - 1] = {
        slag: styrka(nasta.slag) < styrka(forra.slag) ? nasta.slag : forra.slag,
        fran: forra.fran,
        till: Math.max(forra.till, nasta.till),
      };
  }
  return ihop;
}

function styrka(slag: Uppgiftsslag): number {
  return UPPGIFTSSLAG.findIndex((rad) => rad.slag === slag);
}

function maskera(text: string, hits: readonly Traff[]): string {
  const delar: string[] = [];
  let plats = 0;
  for (const { kind, start, end } of hits) {
    delar.push(text.slice(plats, start), markorFor(kind));
    plats = end;
  }
  delar.push(text.slice(plats));
  return delar.join('');
}
