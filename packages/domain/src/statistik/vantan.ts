import { comparePeriods, type Jamforelse, type Periodpar } from './jamforelse.ts';

/** Said instead of a verdict that the reports waiting for triage may overturn. */
export const TOO_EARLY = 'för tidigt att bedöma';

/** Reports that wait for triage, and so aren't in the counts: whole numbers from 0. */
export interface Vantande {
  /** In the reference period. */
  readonly a: number;
  /** In the current period. */
  readonly b: number;
}

/**
 * The comparison of two periods, and whether its verdict holds whatever becomes of the reports that wait: it has
 * to be the same when all of them are accepted, on either side or on both, as when none is. Throws RangeError as
 * `comparePeriods`.
 */
export function comparePeriodsWaiting(
  par: Periodpar,
  vantar: Vantande,
): Jamforelse & { readonly holds: boolean } {
  const granskade = comparePeriods(par);
  const ytterligheter = [
    { ...par, b: par.b + vantar.b },
    { ...par, a: par.a + vantar.a },
    { ...par, a: par.a + vantar.a, b: par.b + vantar.b },
  ];
  const holds = ytterligheter.every((utfall) => comparePeriods(utfall).verdict === granskade.verdict);
  return { ...granskade, holds };
}
