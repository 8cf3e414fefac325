import type { Faltfel } from '../faltfel.ts';
import { addDays, addMonths, dagfel, dagIOrd, monthEnd, type Period } from '../kalender/index.ts';

/**
 * The first day of the next operative picture: the day after the previous one ended (guideline: the period is the
 * time since the previous picture). Null when there is none before, and the first day is free to choose.
 */
export const nastaForstaDag = (tidigare: readonly Period[]): string | null => {
  const sista = tidigare
    .map((p) => p.till)
    .sort()
    .at(-1);
  return sista === undefined ? null : addDays(sista, 1);
};

/** From which day the next picture can be made, when that isn't today: its period needs a day. Null when it can be made. */
export const tidigastNasta = (tidigare: readonly Period[], idag: string): string | null => {
  const forsta = nastaForstaDag(tidigare);
  return forsta !== null && forsta > idag ? forsta : null;
};

/** Says so, with the day of `tidigastNasta`. */
export const nastaText = (tidigast: string): string =>
  `Nästa lägesbild kan göras från och med ${dagIOrd(tidigast)}, när perioden har minst en dag.`;

/** The law's span between two strategic pictures (6 §), and what the first one looks back on. */
const STRATEGISKA_MANADER = 24;

/**
 * The first day of a strategic picture that ends on `till`: the day after the previous one, or 24 months back when
 * there is none; whole months stay whole. Throws RangeError for a day that doesn't exist.
 */
export function strategiskForstaDag(till: string, tidigare: readonly Period[]): string {
  const forsta = nastaForstaDag(tidigare);
  if (forsta !== null) return forsta;
  const bakat = addMonths(till, -STRATEGISKA_MANADER);
  return addDays(till === monthEnd(till) ? monthEnd(bakat) : bakat, 1);
}

/** Why a period can't be that of a new picture, given those of its kind before. Days are local; `idag` too. */
export function periodfel({ fran, till }: Period, tidigare: readonly Period[], idag: string): Faltfel[] {
  const fel: Faltfel[] = [...dagfel('fran', fran), ...dagfel('till', till)];
  if (fel.length > 0) return fel;
  const forsta = nastaForstaDag(tidigare);
  const tidigast = tidigastNasta(tidigare, idag);
  if (tidigast !== null) return [{ falt: 'till', kod: 'ingen_dag', meddelande: nastaText(tidigast) }];
  if (forsta !== null && fran > forsta)
    fel.push({
      falt: 'fran',
      kod: 'lucka',
      meddelande: `Förra lägesbilden slutade den ${dagIOrd(addDays(forsta, -1))}. Börja dagen efter, annars saknas dagarna emellan i båda.`,
    });
  if (forsta !== null && fran < forsta)
    fel.push({
      falt: 'fran',
      kod: 'overlapp',
      meddelande: `Dagarna före ${dagIOrd(forsta)} finns redan i en tidigare lägesbild. Börja ${dagIOrd(forsta)}, så räknas inget två gånger.`,
    });
  if (till < fran)
    fel.push({
      falt: 'till',
      kod: 'baklanges',
      meddelande: `Perioden börjar ${dagIOrd(fran)}. Välj den dagen eller en senare.`,
    });
  else if (till > idag)
    fel.push({
      falt: 'till',
      kod: 'framtid',
      meddelande: 'Sista dagen kan inte ligga i framtiden: talen fryses när lägesbilden skapas.',
    });
  return fel;
}
