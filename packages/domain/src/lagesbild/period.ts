import type { Faltfel } from '../faltfel.ts';
import { addDays, type Period } from '../kalender/index.ts';

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

/** Why a period can't be that of a new operative picture. Days are local; `idag` too. */
export function periodfel({ fran, till }: Period, tidigare: readonly Period[], idag: string): Faltfel[] {
  const fel: Faltfel[] = [];
  const forsta = nastaForstaDag(tidigare);
  if (forsta !== null && fran > forsta)
    fel.push({
      falt: 'fran',
      kod: 'lucka',
      meddelande: `Förra lägesbilden slutade dagen före ${forsta}. Börja där, annars saknas dagarna emellan i båda.`,
    });
  if (forsta !== null && fran < forsta)
    fel.push({
      falt: 'fran',
      kod: 'overlapp',
      meddelande: `Dagarna före ${forsta} finns redan i en tidigare lägesbild. Börja ${forsta}, så räknas inget två gånger.`,
    });
  if (till < fran)
    fel.push({
      falt: 'till',
      kod: 'baklanges',
      meddelande: `Sista dagen ligger före första dagen, ${fran}.`,
    });
  else if (till > idag)
    fel.push({
      falt: 'till',
      kod: 'framtid',
      meddelande: 'Sista dagen kan inte ligga i framtiden: talen fryses när lägesbilden skapas.',
    });
  return fel;
}
