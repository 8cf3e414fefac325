import { monthEnd, monthStart, type Period } from '@roda-traden/domain';
import { dagtext } from '../lib/tid.ts';

const format = (val: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'UTC', ...val });
const MANAD = format({ month: 'long', year: 'numeric' });
const MANAD_KORT = format({ month: 'short' });
const DAG_UTAN_AR = format({ day: 'numeric', month: 'long' });
const dag = (datum: string): Date => new Date(`${datum}T12:00:00Z`);

/** "november 2026". */
export const manadsnamn = (manad: string): string => MANAD.format(dag(manad));

/** On the axis: "nov", with the year in January and where the axis begins. */
export function manadKort(manad: string, plats: number): string {
  const namn = MANAD_KORT.format(dag(manad)).replace('.', '');
  return plats === 0 || manad.slice(5, 7) === '01' ? `${namn} ${manad.slice(2, 4)}` : namn;
}

/** "januari 2026", "1 mars–14 april 2026": a whole month by its name, the year once where it is the same. */
export function spanntext({ fran, till }: Period): string {
  if (fran === monthStart(fran) && till === monthEnd(fran)) return manadsnamn(fran);
  if (fran === till) return dagtext(till);
  const sammaAr = fran.slice(0, 4) === till.slice(0, 4);
  return `${sammaAr ? DAG_UTAN_AR.format(dag(fran)) : dagtext(fran)}–${dagtext(till)}`;
}
