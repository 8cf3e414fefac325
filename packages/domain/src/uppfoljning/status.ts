import type { Tillstandsmaskin } from '../tillstand/index.ts';

export type Uppfoljningsstatus = 'planerad' | 'lamnad' | 'granskad';

export type Uppfoljningshandling = 'lamna' | 'ta_tillbaka' | 'granska';

/** The life of a follow-up of a plan at KS: it is reviewed by KS's decision, and by nothing else. */
export const UPPFOLJNING: Tillstandsmaskin<Uppfoljningsstatus, Uppfoljningshandling> = {
  start: 'planerad',
  tillstand: [
    { kod: 'planerad', namn: 'Planerad' },
    { kod: 'lamnad', namn: 'Lämnad till kommunstyrelsen' },
    { kod: 'granskad', namn: 'Granskad av kommunstyrelsen', slut: true },
  ],
  overgangar: [
    { kod: 'lamna', namn: 'Lämna till kommunstyrelsen', fran: ['planerad'], till: 'lamnad' },
    { kod: 'ta_tillbaka', namn: 'Ta tillbaka', fran: ['lamnad'], till: 'planerad', skal: true },
    { kod: 'granska', namn: 'Registrera beslutet', fran: ['lamnad'], till: 'granskad', avSystemet: true },
  ],
};
