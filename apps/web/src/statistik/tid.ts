import type { Period } from '@roda-traden/domain';
import { dagtext } from '../lib/tid.ts';

/** A local day as an instant that `Intl` can't move to another day. */
const dag = (datum: string): Date => new Date(`${datum}T12:00:00Z`);
const format = (val: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'UTC', ...val });

const MANAD = format({ month: 'long', year: 'numeric' });
const MANAD_KORT = format({ month: 'short' });
const DAG_UTAN_AR = format({ day: 'numeric', month: 'long' });

/** "november 2026". */
export const manadsnamn = (manad: string): string => MANAD.format(dag(manad));

/** On the axis: "nov", with the year in January and where the axis begins. */
export function manadKort(manad: string, plats: number): string {
  const namn = MANAD_KORT.format(dag(manad)).replace('.', '');
  return plats === 0 || manad.slice(5, 7) === '01' ? `${namn} ${manad.slice(2, 4)}` : namn;
}

/** "24 juli–23 november 2026"; the year is said once where it is the same. */
export function spanntext({ fran, till }: Period): string {
  if (fran === till) return dagtext(till);
  const sammaAr = fran.slice(0, 4) === till.slice(0, 4);
  return `${sammaAr ? DAG_UTAN_AR.format(dag(fran)) : dagtext(fran)}–${dagtext(till)}`;
}

export const VECKODAGAR = ['måndag', 'tisdag', 'onsdag', 'torsdag', 'fredag', 'lördag', 'söndag'] as const;

const KORT = format({ day: 'numeric', month: 'short' });
const KORT_MED_AR = format({ day: 'numeric', month: 'short', year: 'numeric' });

/** "24 juli–23 nov. 2026", where there is little room. */
export function spannKort({ fran, till }: Period): string {
  if (fran === till) return KORT_MED_AR.format(dag(till));
  const sammaAr = fran.slice(0, 4) === till.slice(0, 4);
  return `${(sammaAr ? KORT : KORT_MED_AR).format(dag(fran))}–${KORT_MED_AR.format(dag(till))}`;
}

const tva = (timme: number): string => String(timme).padStart(2, '0');
/** "18–19", "20–24". */
export const klockspann = (fran: number, till: number): string => `${tva(fran)}–${tva(till)}`;
