import { dagtext, tidtext } from '../lib/tid.ts';
import { texter } from './atgardsplan.texter.ts';

/** When a measure runs, as one reads it. */
export function narText(fran: string | null | undefined, till: string | null | undefined): string {
  if (fran && till) return texter.spann(dagtext(fran), dagtext(till));
  if (till) return texter.senast(dagtext(till));
  return fran ? texter.fran(dagtext(fran)) : texter.utanTidsram;
}

export const uppdateradText = (tid: string | null | undefined): string =>
  tid ? texter.uppdaterad(tidtext(tid)) : texter.aldrigUppdaterad;

const manadsformat = new Intl.DateTimeFormat('sv-SE', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** "november 2026" for 2026-11 or a day in it. */
export const manadsnamn = (manad: string): string =>
  manadsformat.format(new Date(`${manad.slice(0, 7)}-01T00:00:00Z`));
