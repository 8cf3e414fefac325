import {
  addDays,
  addMonths,
  daysInPeriod,
  latest,
  monthEnd,
  monthStart,
  type Period,
  previousPeriod,
  sameSpanLastYear,
} from '@roda-traden/domain';

/** Years before a month that its expected range looks at (statistics §3). */
export const HISTORIK_AR = 5;
/** Recurrence is read over at most the last year of the period, so that its cost doesn't grow with history. */
const ATERKOMST_DAGAR = 365;

/** The days each chart of the page reads. All periods are local days, first and last included. */
export interface Analysperiod {
  nu: Period;
  foregaende: Period;
  ifjol: Period;
  /** Whole months before the period, for the expected range. */
  historikFran: string;
  aterkomst: Period;
  dagar: { nu: number; foregaende: number; ifjol: number };
}

export function analysperiod(nu: Period): Analysperiod {
  const foregaende = previousPeriod(nu);
  const ifjol = sameSpanLastYear(nu);
  return {
    nu,
    foregaende,
    ifjol,
    historikFran: addMonths(monthStart(nu.fran), -12 * HISTORIK_AR),
    aterkomst: { fran: latest(addDays(nu.till, 1 - ATERKOMST_DAGAR), nu.fran), till: nu.till },
    dagar: { nu: daysInPeriod(nu), foregaende: daysInPeriod(foregaende), ifjol: daysInPeriod(ifjol) },
  };
}

/** A span of days at one level of the rollup. */
export interface Bit {
  niva: 'm' | 'd';
  fran: string;
  till: string;
}

/** A period as whole months and the days left at its ends: the fewest rollup rows that add up to it. */
export function delaPeriod({ fran, till }: Period): Bit[] {
  const forstaHela = fran === monthStart(fran) ? fran : addMonths(monthStart(fran), 1);
  const sistaHela = till === monthEnd(till) ? monthStart(till) : addMonths(monthStart(till), -1);
  if (forstaHela > sistaHela) return [{ niva: 'd', fran, till }];
  const bitar: Bit[] = [{ niva: 'm', fran: forstaHela, till: sistaHela }];
  if (fran < forstaHela) bitar.push({ niva: 'd', fran, till: addDays(forstaHela, -1) });
  if (monthEnd(sistaHela) < till) bitar.push({ niva: 'd', fran: addDays(monthEnd(sistaHela), 1), till });
  return bitar;
}
