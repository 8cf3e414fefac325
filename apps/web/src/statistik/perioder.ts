import { addDays, addMonths, type Period } from '@roda-traden/domain';

/** The ready-made periods, by the code they have in the address. A tertial is what the group meets about. */
export const PERIODER = ['30d', '4m', 'iar', '12m', '24m', 'allt'] as const;
export type Periodkod = (typeof PERIODER)[number];
export const FORVAL: Periodkod = '4m';

/** The days of a ready-made period; "allt" has no limits. Months back end on the day of today's number. */
export function periodFor(kod: Periodkod, idag: string): Partial<Period> {
  const manader = (antal: number): Period => ({ fran: addDays(addMonths(idag, -antal), 1), till: idag });
  switch (kod) {
    case '30d':
      return { fran: addDays(idag, -29), till: idag };
    case '4m':
      return manader(4);
    case 'iar':
      return { fran: `${idag.slice(0, 4)}-01-01`, till: idag };
    case '12m':
      return manader(12);
    case '24m':
      return manader(24);
    case 'allt':
      return {};
  }
}
