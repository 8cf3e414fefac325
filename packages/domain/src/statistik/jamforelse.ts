import { twoSidedP } from './binomial.ts';
import { benjaminiHochberg } from './fdr.ts';
import { clopperPearsonOdds } from './interval.ts';

/** Counts of two periods and the lengths they were counted over. */
export interface Periodpar {
  /** Count in the reference period: a whole number from 0. */
  readonly a: number;
  /** Count in the current period. */
  readonly b: number;
  /** Length of the reference period in days, above 0. */
  readonly daysA: number;
  /** Length of the current period in days. */
  readonly daysB: number;
}

export const VERDICTS = {
  tooFew: 'för få för att bedöma',
  increase: 'tydlig ökning',
  decrease: 'tydlig minskning',
  normal: 'inom normal variation',
} as const;

/** The words shown to people; the four of `VERDICTS` and no others. */
export type Verdict = (typeof VERDICTS)[keyof typeof VERDICTS];

export interface Jamforelse {
  /** Two-sided exact p-value, 0 to 1. */
  readonly p: number;
  readonly verdict: Verdict;
  /** Events a day now divided by events a day in the reference; null when the reference has none. */
  readonly rateRatio: number | null;
  /** 95 % interval [low, high] of the rate ratio; null inside = unbounded, null = nothing happened in either. */
  readonly interval: readonly [low: number | null, high: number | null] | null;
}

/** A comparison made together with others on the same page. */
export interface ProvadJamforelse extends Jamforelse {
  /** p adjusted for how many series were tested; null for one with too few events to be tested. */
  readonly pAdjusted: number | null;
}

/** With fewer events than this in all, no difference can be told from chance (statistics §1). */
export const MIN_EVENTS = 6;
/** Level of significance, and of false discoveries where several series are tested. */
export const ALPHA = 0.05;

function granska({ a, b, daysA, daysB }: Periodpar): void {
  for (const antal of [a, b])
    if (!Number.isSafeInteger(antal) || antal < 0) throw new RangeError('Antal är heltal från 0.');
  for (const dagar of [daysA, daysB])
    if (!Number.isFinite(dagar) || dagar <= 0) throw new RangeError('En period är längre än 0 dagar.');
}

/**
 * The verdict on two counts given a p-value: the one of `comparePeriods`, or an adjusted one when the page
 * shows several series.
 */
export function verdictFor({ a, b, daysA, daysB }: Periodpar, p: number): Verdict {
  if (a + b < MIN_EVENTS) return VERDICTS.tooFew;
  if (p > ALPHA) return VERDICTS.normal;
  return b * daysA > a * daysB ? VERDICTS.increase : VERDICTS.decrease;
}

/**
 * Compares a period (b) with a reference (a): exact conditional binomial test and Clopper–Pearson interval
 * (statistics §1). One series on its own; for several use `compareSeries`. Throws RangeError for counts that
 * aren't whole numbers from 0 or lengths not above 0.
 */
export function comparePeriods(par: Periodpar): Jamforelse {
  granska(par);
  const { a, b, daysA, daysB } = par;
  const n = a + b;
  if (n === 0) return { p: 1, verdict: VERDICTS.tooFew, rateRatio: null, interval: null };
  const dagar = daysA + daysB;
  const p = twoSidedP(b, { n, p: daysB / dagar, q: daysA / dagar });
  const odds = clopperPearsonOdds(b, n);
  const perDag = daysA / daysB;
  return {
    p,
    verdict: verdictFor(par, p),
    rateRatio: a === 0 ? null : (b * daysA) / (a * daysB),
    interval: [odds.low * perDag, odds.high === null ? null : odds.high * perDag],
  };
}

/**
 * Compares several series shown on one page, holding false discoveries at 5 % across them (Benjamini and
 * Hochberg). Series with too few events are not tested and don't count; `tested` is the number the page has
 * to state. Results in the order given. Throws RangeError as `comparePeriods`.
 */
export function compareSeries(serier: readonly Periodpar[]): {
  tested: number;
  results: ProvadJamforelse[];
} {
  const enskilda = serier.map((par) => ({ par, enskild: comparePeriods(par) }));
  const provade = enskilda.filter(({ par }) => par.a + par.b >= MIN_EVENTS);
  const justerade = benjaminiHochberg(provade.map(({ enskild }) => enskild.p));
  const perSerie = new Map(provade.map((serie, i) => [serie, justerade[i] ?? 1]));
  const results = enskilda.map((serie): ProvadJamforelse => {
    const pAdjusted = perSerie.get(serie) ?? null;
    if (pAdjusted === null) return { ...serie.enskild, pAdjusted };
    return { ...serie.enskild, pAdjusted, verdict: verdictFor(serie.par, pAdjusted) };
  });
  return { tested: provade.length, results };
}
