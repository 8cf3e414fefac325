import { poissonDeviance, stirlingError } from './saddle.ts';

/** What is expected of a count: whole numbers, 5th percentile, median and 95th percentile. */
export interface Intervall {
  readonly low: number;
  readonly median: number;
  readonly high: number;
}

/** Fewer same months than this before, and there is no range to show (statistics §3). */
const MIN_AR = 2;
const MAX_AR = 5;

/** P(X = k) of a Poisson with mean `mean` > 0. */
function pmf(k: number, mean: number): number {
  if (k === 0) return Math.exp(-mean);
  return Math.exp(-stirlingError(k) - poissonDeviance(k, mean)) / Math.sqrt(2 * Math.PI * k);
}

/**
 * Median and 5th–95th percentile of a Poisson with this mean (events): the smallest whole numbers that reach
 * the share. Throws RangeError if the mean is negative or not finite.
 */
export function expectedRange(mean: number): Intervall {
  if (!Number.isFinite(mean) || mean < 0) throw new RangeError('Medelvärdet är ett tal från 0.');
  if (mean === 0) return { low: 0, median: 0, high: 0 };
  // What lies ten standard deviations below is less than a double can hold beside 5 %.
  let k = Math.max(0, Math.floor(mean - 10 * Math.sqrt(mean)));
  let sannolikhet = pmf(k, mean);
  let summa = sannolikhet;
  const kvantil = (andel: number): number => {
    while (summa < andel) {
      k++;
      sannolikhet *= mean / k;
      summa += sannolikhet;
    }
    return k;
  };
  return { low: kvantil(0.05), median: kvantil(0.5), high: kvantil(0.95) };
}

/**
 * The expected range of a month from the counts of the same month in the years before, latest first; at most
 * five are used, and with fewer than two there is none: null.
 */
export function expectedRangeFromYears(antal: readonly number[]): Intervall | null {
  const ar = antal.slice(0, MAX_AR);
  if (ar.length < MIN_AR) return null;
  return expectedRange(ar.reduce((summa, varde) => summa + varde, 0) / ar.length);
}
