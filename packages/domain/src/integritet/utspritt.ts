import { slagAvNummer } from './personnummer.ts';
import { type Fynd, TAL, type Tokens } from './tokens.ts';

/** Longer groups than this are read by the detectors of their own kind. */
const LANGSTA_GRUPP = 4;
/** Fewer groups than this, and the number is not pulled apart. */
const FARRE_GRUPPER = 4;
const FLEST_SIFFROR = 12;

/** Numbers pulled apart so that they don't look like any: 0 7 0 1 2 3 4 5 6 7, 1 2 1 2 1 2 - 1 2 1 2, 07 01 23 45 67. */
export function hittaUtspritt(t: Tokens): Fynd[] {
  const fynd: Fynd[] = [];
  for (let i = 0; i < t.antal; i++) {
    if (t.slag(i) !== TAL) continue;
    const till = grupperna(t, i);
    const traff = till - i > 2 * FARRE_GRUPPER - 2 ? nummerI(t, i, till) : null;
    if (traff) fynd.push(traff);
    // Past the whole row, so that each group is read once: a number inside a longer row is part of a list.
    i = till - 1;
  }
  return fynd;
}

/** The end of the short groups from i, with a blank, a hyphen or a slash between them. */
function grupperna(t: Tokens, i: number): number {
  let till = i;
  for (let har = i; t.slag(har) === TAL && t.langd(har) <= LANGSTA_GRUPP; ) {
    till = har + 1;
    let nasta = t.hoppaBlank(till);
    if (t.streck(nasta) || t.ar(nasta, '/')) nasta = t.hoppaBlank(nasta + 1);
    if (nasta === till) break;
    har = nasta;
  }
  return Math.max(till, i + 1);
}

function nummerI(t: Tokens, fran: number, till: number): Fynd | null {
  let siffror = '';
  let grupper = 0;
  for (let i = fran; i < till; i++) {
    if (t.slag(i) !== TAL) continue;
    siffror += t.ra(i);
    grupper++;
    if (siffror.length > FLEST_SIFFROR) return null;
    if (grupper < FARRE_GRUPPER) continue;
    const slag =
      slagAvNummer(siffror) ?? (arTelefon(siffror) && slutarHar(t, i + 1, till) ? 'telefon' : null);
    if (slag) return { slag, fran, till: i + 1 };
  }
  return null;
}

/** Mobile numbers only: other digits in a row are lists, dates and results of matches. */
function arTelefon(siffror: string): boolean {
  return /^(?:07[02369]\d{7}|467[02369]\d{7})$/.test(siffror);
}

function slutarHar(t: Tokens, i: number, till: number): boolean {
  for (let har = i; har < till; har++) if (t.slag(har) === TAL) return false;
  return true;
}
