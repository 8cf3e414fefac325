import { localClock } from '@roda-traden/domain';
import { tidtext } from '../lib/tid.ts';
import { texter } from './atgardsplan.texter.ts';

const kortformat = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'medium', timeZone: 'UTC' });

/** A local day in a narrow column, never broken: 31 mars 2026. */
const dagtext = (dag: string): string =>
  kortformat.format(new Date(`${dag}T00:00:00Z`)).replaceAll(' ', '\u00a0');

/** When a measure runs, as one reads it. */
export function narText(fran: string | null | undefined, till: string | null | undefined): string {
  if (fran && till) return texter.spann(dagtext(fran), dagtext(till));
  if (till) return texter.senast(dagtext(till));
  return fran ? texter.fran(dagtext(fran)) : texter.utanTidsram;
}

/** The time that stands for the decision is its day's beginning: then no one has said anything yet. */
const arBeslutet = (tid: string): boolean => localClock(new Date(tid).getTime()) % 86_400_000 === 0;

export function uppdateradText(tid: string | null | undefined): string {
  if (!tid) return texter.aldrigUppdaterad;
  if (!arBeslutet(tid)) return texter.uppdaterad(tidtext(tid));
  const dag = new Date(localClock(new Date(tid).getTime())).toISOString().slice(0, 10);
  return texter.baraBeslutad(dagtext(dag));
}

const manadsformat = new Intl.DateTimeFormat('sv-SE', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** "november 2026" for 2026-11 or a day in it. */
export const manadsnamn = (manad: string): string =>
  manadsformat.format(new Date(`${manad.slice(0, 7)}-01T00:00:00Z`));
