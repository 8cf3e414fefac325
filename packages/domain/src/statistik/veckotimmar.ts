import { stockholmOffset } from '../kalender/index.ts';

const TIMME = 3_600_000;
const DYGN = 24 * TIMME;
const VECKA = 7 * DYGN;
// Epoch day 0 was a Thursday: three days into a week that starts on Monday.
const TORSDAG = 3 * DYGN;
const CELLER = 168;
/** Hours in a block of the day where single hours don't fit; block 0 is Monday 00–04, 41 Sunday 20–24. */
export const BLOCK_HOURS = 4;

/** A moment: Date, epoch ms, or ISO 8601 text with an offset or Z. */
export type Tidpunkt = Date | number | string;

/** A share of a report that falls in an hour of the week: 0 = Monday 00–01 … 167 = Sunday 23–24. */
export interface Timandel {
  readonly cell: number;
  /** Above 0, at most 1; the shares of one report sum to 1. */
  readonly share: number;
}

/**
 * The hours of the week an interval touches, each with its share of the interval's length (aoristic,
 * statistics §4), in the order of the week. Europe/Stockholm: the hour that comes twice in autumn weighs two
 * hours, the one skipped in spring none. A moment (`from` = `to`) lies wholly in its hour. Longer than
 * seven days by both the clock on the wall and elapsed time = the time of day is unknown: null.
 * Throws RangeError for an unreadable moment or when `to` lies before `from`.
 */
export function hourCells(from: Tidpunkt, to: Tidpunkt): Timandel[] | null {
  const start = epochMs(from);
  const slut = epochMs(to);
  if (slut < start) throw new RangeError('Intervallet slutar före det börjar.');
  let vagg = start + stockholmOffset(start);
  const langd = slut - start;
  if (langd === 0) return [{ cell: cellAt(vagg), share: 1 }];
  // A whole calendar week has 167 or 169 hours when the clock changes; both still count as a week.
  if (Math.min(langd, slut + stockholmOffset(slut) - vagg) > VECKA) return null;

  const andelar: { cell: number; share: number }[] = [];
  for (let har = start; har < slut; ) {
    const nasta = Math.min(slut, har + TIMME - mod(vagg, TIMME));
    const cell = cellAt(vagg);
    const share = (nasta - har) / langd;
    // A cell comes again at once (the doubled hour in autumn), or when a full week ends in its first hour
    // (in spring its second).
    const samma = [andelar.at(-1), andelar[0], andelar[1]].find((andel) => andel?.cell === cell);
    if (samma) samma.share += share;
    else andelar.push({ cell, share });
    har = nasta;
    vagg = har + stockholmOffset(har);
  }
  return andelar.sort((a, b) => a.cell - b.cell);
}

/**
 * `hourCells` as a whole week: 7 rows (Monday first) of 24 numbers that sum to 1. Null when the interval is
 * longer than seven days. Throws RangeError as `hourCells`.
 */
export function hourShares(from: Tidpunkt, to: Tidpunkt): number[][] | null {
  const celler = hourCells(from, to);
  if (!celler) return null;
  const vecka = Array.from({ length: 7 }, () => new Array<number>(24).fill(0));
  for (const { cell, share } of celler) {
    const dag = vecka[Math.floor(cell / 24)];
    if (dag) dag[cell % 24] = share;
  }
  return vecka;
}

function epochMs(tidpunkt: Tidpunkt): number {
  const ms = typeof tidpunkt === 'number' ? tidpunkt : new Date(tidpunkt).getTime();
  if (!Number.isFinite(ms)) throw new RangeError('Tidpunkten går inte att läsa.');
  return ms;
}

function cellAt(vagg: number): number {
  return Math.floor(mod(vagg + TORSDAG, VECKA) / TIMME) % CELLER;
}

function mod(varde: number, modul: number): number {
  return ((varde % modul) + modul) % modul;
}
