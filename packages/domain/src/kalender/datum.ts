import { instantAt, localClock } from './zon.ts';

/**
 * Local days are strings 'YYYY-MM-DD' (Europe/Stockholm): they sort as text, are what form, address and
 * database share, and can't be shifted a day by somebody else's time zone.
 */
export type Lokaldatum = string;

/** A span of local days. `till` is the last day and belongs to the period. */
export interface Period {
  readonly fran: Lokaldatum;
  readonly till: Lokaldatum;
}

const DYGN = 86_400_000;

/** 'YYYY-MM-DD' and a day that exists. */
export function arDatum(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const tid = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(tid) && new Date(tid).toISOString().startsWith(text);
}

/** Days since 1970-01-01. Throws RangeError unless the text is a day that exists. */
export function dayNumber(datum: Lokaldatum): number {
  const tid = /^\d{4}-\d{2}-\d{2}$/.test(datum) ? Date.parse(`${datum}T00:00:00Z`) : Number.NaN;
  // V8 reads 2026-02-30 as the 2nd of March; the way back gives it away.
  if (Number.isNaN(tid) || !new Date(tid).toISOString().startsWith(datum))
    throw new RangeError(`Inte ett datum (ÅÅÅÅ-MM-DD): ${datum.slice(0, 20)}`);
  return tid / DYGN;
}

/** The day with this number, counted from 1970-01-01. Inverse of `dayNumber`. */
export function fromDayNumber(nummer: number): Lokaldatum {
  return new Date(nummer * DYGN).toISOString().slice(0, 10);
}

/** The local day in Stockholm at an instant. Throws RangeError for an invalid Date. */
export function localDate(instant: Date): Lokaldatum {
  return new Date(localClock(instant.getTime())).toISOString().slice(0, 10);
}

/** The instant at which a local day begins in Stockholm. Throws RangeError for a day that doesn't exist. */
export function startOfDay(datum: Lokaldatum): Date {
  return new Date(instantAt(dayNumber(datum) * DYGN));
}

/** The day `antal` days later (earlier if negative). Throws RangeError for a day that doesn't exist. */
export function addDays(datum: Lokaldatum, antal: number): Lokaldatum {
  return fromDayNumber(dayNumber(datum) + antal);
}

/** Days from `fran` to `till`, the last one *not* counted: Monday to Tuesday is 1, a day to itself 0. */
export function daysBetween(fran: Lokaldatum, till: Lokaldatum): number {
  return dayNumber(till) - dayNumber(fran);
}

/** Days in a period, first and last *both* counted: the exposure in days of statistics §1. */
export function daysInPeriod({ fran, till }: Period): number {
  return daysBetween(fran, till) + 1;
}

/** First day of the month a day lies in. */
export function monthStart(datum: Lokaldatum): Lokaldatum {
  dayNumber(datum);
  return `${datum.slice(0, 7)}-01`;
}

/** Last day of the month a day lies in. */
export function monthEnd(datum: Lokaldatum): Lokaldatum {
  return addDays(addMonths(monthStart(datum), 1), -1);
}

/** Same day `antal` months later; a day that month lacks becomes its last (31 January + 1 → 28 February). */
export function addMonths(datum: Lokaldatum, antal: number): Lokaldatum {
  dayNumber(datum);
  const [ar = 0, manad = 1, dag = 1] = datum.split('-').map(Number);
  const sista = new Date(Date.UTC(ar, manad + antal, 0)).getUTCDate();
  return new Date(Date.UTC(ar, manad - 1 + antal, Math.min(dag, sista))).toISOString().slice(0, 10);
}

/** First days of every month a period touches, in order: the axis where empty months are drawn as zero. */
export function monthsIn({ fran, till }: Period): Lokaldatum[] {
  const manader: Lokaldatum[] = [];
  for (let manad = monthStart(fran); manad <= till; manad = addMonths(manad, 1)) manader.push(manad);
  return manader;
}

/** The period of equal length in days that ends the day before (statistics §2). */
export function previousPeriod(period: Period): Period {
  const dagar = daysInPeriod(period);
  return { fran: addDays(period.fran, -dagar), till: addDays(period.till, -dagar) };
}

/**
 * The same calendar span a year earlier (statistics §2: seasons matter more than sequence). 29 February
 * becomes the 28th; a period that ends with February ends with February then too, so whole months stay
 * whole and the length may differ by a day. Compare with the length of each, `daysInPeriod`.
 */
export function sameSpanLastYear({ fran, till }: Period): Period {
  const slut = addMonths(till, -12);
  const helFebruari = till.slice(5, 7) === '02' && till === monthEnd(till);
  return { fran: addMonths(fran, -12), till: helFebruari ? monthEnd(slut) : slut };
}

/** Weekday of a local day, 0 = Monday … 6 = Sunday. */
export function weekday(datum: Lokaldatum): number {
  // Day 0, 1970-01-01, was a Thursday.
  return (((dayNumber(datum) + 3) % 7) + 7) % 7;
}

/** ISO 8601 week: its number, and the year it belongs to (2027-01-01 lies in week 53 of 2026). */
export function isoWeek(datum: Lokaldatum): { ar: number; vecka: number } {
  const nummer = dayNumber(datum);
  // The week belongs to the year that has its Thursday.
  const torsdag = nummer - weekday(datum) + 3;
  const ar = Number(fromDayNumber(torsdag).slice(0, 4));
  const vecka = Math.floor((torsdag - dayNumber(`${ar}-01-01`)) / 7) + 1;
  return { ar, vecka };
}

/** The earlier of two local days; as text they sort. */
export const earliest = (a: Lokaldatum, b: Lokaldatum): Lokaldatum => [a, b].sort()[0] ?? a;

/** The later of two local days. */
export const latest = (a: Lokaldatum, b: Lokaldatum): Lokaldatum => [a, b].sort()[1] ?? b;
