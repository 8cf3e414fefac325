import { localDate } from '@roda-traden/domain';
import type { Sprak } from './sprak.ts';

const SPRAKKOD: Record<Sprak, string> = { sv: 'sv-SE', en: 'en-GB' };
const ZON = 'Europe/Stockholm';

const dag = (tid: Date, sprak: Sprak, medAr: boolean): string =>
  new Intl.DateTimeFormat(SPRAKKOD[sprak], {
    timeZone: ZON,
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    ...(medAr && { year: 'numeric' }),
  }).format(tid);

const klocka = (tid: Date): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: ZON, hour: '2-digit', minute: '2-digit' }).format(tid);

/** A moment in words: 'fredag 14 mars 2025 18:40'. */
export const skrivTidpunkt = (tid: Date, sprak: Sprak): string => `${dag(tid, sprak, true)} ${klocka(tid)}`;

/**
 * A time or an interval in words, in Stockholm's clock; the year only when it isn't this one. An end at midnight is
 * 24:00 of the day before, as people say it.
 */
export function skrivTidsrymd(fran: Date, till: Date | null, sprak: Sprak, nu: Date): string {
  const ar = (tid: Date) => localDate(tid).slice(0, 4);
  const medAr = ar(fran) !== ar(nu);
  if (!till) return `${dag(fran, sprak, medAr)} ${klocka(fran)}`;
  const vidMidnatt = klocka(till) === '00:00';
  const slutdag = vidMidnatt ? new Date(till.getTime() - 1) : till;
  const slut = vidMidnatt ? '24:00' : klocka(till);
  if (localDate(fran) !== localDate(slutdag))
    return `${dag(fran, sprak, medAr)} ${klocka(fran)} – ${dag(slutdag, sprak, ar(slutdag) !== ar(nu))} ${slut}`;
  const helDag = klocka(fran) === '00:00' && vidMidnatt;
  return `${dag(fran, sprak, medAr)}${helDag ? '' : ` ${klocka(fran)}–${slut}`}`;
}
