import { klockan } from './klocka.ts';

const ZON = 'Europe/Stockholm';

const dagformat = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'long', timeZone: 'UTC' });
const klocka = new Intl.DateTimeFormat('sv-SE', { timeStyle: 'short', timeZone: ZON });
const heldag = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'long', timeZone: ZON });
const isodag = new Intl.DateTimeFormat('sv-SE', { timeZone: ZON });

/** A local day as people read it: 31 mars 2026. */
export const dagtext = (dag: string): string => dagformat.format(new Date(`${dag.slice(0, 10)}T00:00:00Z`));

/** Today in Sweden, ÅÅÅÅ-MM-DD, wherever the browser is. */
export const idag = (): string => isodag.format(klockan());

/** An instant as people read it: i dag 14:05, i går 22:40, 31 mars 2026 08:12. */
export function tidtext(instant: string, nu: Date = klockan()): string {
  const tid = new Date(instant);
  const tidens = isodag.format(tid);
  const igar = isodag.format(new Date(nu.getTime() - 86_400_000));
  const dag = tidens === isodag.format(nu) ? 'i dag' : tidens === igar ? 'i går' : heldag.format(tid);
  return `${dag} ${klocka.format(tid)}`;
}
