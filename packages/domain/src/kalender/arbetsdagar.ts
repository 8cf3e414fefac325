import { addDays, type Lokaldatum, weekday } from './datum.ts';
import { helgdagar } from './helgdagar.ts';

// A year's holidays are asked for once per day counted; the set is kept.
const ledigaPerAr = new Map<number, ReadonlySet<Lokaldatum>>();

function ledigaDagar(ar: number): ReadonlySet<Lokaldatum> {
  let lediga = ledigaPerAr.get(ar);
  if (!lediga) {
    lediga = new Set(helgdagar(ar).map((helgdag) => helgdag.datum));
    ledigaPerAr.set(ar, lediga);
  }
  return lediga;
}

/** Monday to Friday and not a holiday (`helgdagar`). Throws RangeError for a day that doesn't exist. */
export function isWorkingDay(datum: Lokaldatum): boolean {
  return weekday(datum) < 5 && !ledigaDagar(Number(datum.slice(0, 4))).has(datum);
}

/**
 * The deadline `antal` working days after a day; the day itself is not counted, so 1 is the next working
 * day. 0 gives the day itself, or the first working day after it. Throws RangeError if `antal` is negative
 * or not whole, or the day doesn't exist.
 */
export function addWorkingDays(datum: Lokaldatum, antal: number): Lokaldatum {
  if (!Number.isInteger(antal) || antal < 0)
    throw new RangeError('Antalet arbetsdagar är ett heltal från 0.');
  let dag = datum;
  let kvar = antal;
  while (kvar > 0 || !isWorkingDay(dag)) {
    dag = addDays(dag, 1);
    if (isWorkingDay(dag) && kvar > 0) kvar--;
  }
  return dag;
}

/**
 * Working days after `fran` up to and including `till`: how many are left, or (negative) how many have
 * passed. The counterpart of `addWorkingDays`.
 */
export function workingDaysBetween(fran: Lokaldatum, till: Lokaldatum): number {
  if (till < fran) {
    const motsatt = workingDaysBetween(till, fran);
    return motsatt === 0 ? 0 : -motsatt;
  }
  let antal = 0;
  for (let dag = fran; dag < till; ) {
    dag = addDays(dag, 1);
    if (isWorkingDay(dag)) antal++;
  }
  return antal;
}
