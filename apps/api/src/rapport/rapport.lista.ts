import { far, filterfel, RAPPORTENS_DOLDA_ORD, type RapportFilter } from '@roda-traden/domain';
import type { EntityManager } from 'typeorm';
import { hydrera, kolumnlista } from '../db/hydrera.ts';
import { Parametrar } from '../db/parametrar.ts';
import { Avslag } from '../errors/fel.ts';
import { Rapport } from './rapport.entity.ts';
import { type Lasare, rapportvillkor } from './rapport.visibility.ts';

export const SIDLANGD_MAX = 200;

export interface Sida {
  rapporter: Rapport[];
  finnsFler: boolean;
}

/** Where a page begins: after this report in the order newest first. Opaque outside, stable when rows come in. */
export const markor = (rapport: Rapport): string =>
  Buffer.from(`${rapport.inkommen.toISOString()}|${rapport.id}`).toString('base64url');

function lasMarkor(text: string): { inkommen: string; id: string } {
  const [inkommen = '', id = ''] = Buffer.from(text, 'base64url').toString('utf8').split('|');
  if (Number.isNaN(Date.parse(inkommen)) || !/^[0-9a-f-]{36}$/.test(id)) throw new Avslag('OGILTIG');
  return { inkommen, id };
}

/** Refuses a filter that can't be used, in words. */
export function kravGiltigt(filter: RapportFilter): RapportFilter {
  const [fel] = filterfel(filter);
  if (fel) throw new Avslag('OGILTIG', fel.meddelande);
  return filter;
}

/**
 * Rows as the reader may read them: the whole reference, the words between triage and reporter, and text under secrecy
 * review are for those who triage.
 */
export function lasbara(manager: EntityManager, lasare: Lasare, rader: object[]): Rapport[] {
  const rapporter = hydrera(manager, Rapport, rader);
  if (far(lasare.roll, 'rapport:triagera')) return rapporter;
  for (const rapport of rapporter) {
    // The whole reference is the reporter's own key to the status page. It's there only when it was asked for.
    if (rapport.referens) rapport.referens = `${rapport.referens.slice(0, 5)}-·····`;
    for (const ord of RAPPORTENS_DOLDA_ORD) rapport[ord] = null;
    if (rapport.hanteringsklass === 'sekretessprovas')
      Object.assign(rapport, { text: 'Texten sekretessprövas.', platstext: null, konsekvens: null });
  }
  return rapporter;
}

/** What the rest of the room needs of a row whatever is asked for: its place, its state, and its relations. */
const ALLTID = [
  'kommunId',
  'id',
  'inkommen',
  'datum',
  'status',
  'version',
  'hanteringsklass',
  'vad',
  'kategoriId',
  'omradeId',
  'handlaggareId',
  'rapportorId',
  'incidentId',
];

/** One page, newest first, by keyset: page 500 costs what page 1 does. */
export async function hamtaSida(
  manager: EntityManager,
  lasare: Lasare,
  filter: RapportFilter,
  forst: number,
  efter: string | null,
  begarda: ReadonlySet<string>,
): Promise<Sida> {
  const p = new Parametrar();
  const villkor = [rapportvillkor(lasare, kravGiltigt(filter), p)];
  if (efter) {
    const fran = lasMarkor(efter);
    villkor.push(`(r.inkommen, r.id) < (${p.plats(fran.inkommen)}::timestamptz, ${p.plats(fran.id)}::uuid)`);
  }
  const antal = Math.min(Math.max(forst, 1), SIDLANGD_MAX);
  const rader = await manager.query<object[]>(
    `SELECT ${kolumnlista(manager, Rapport, 'r', new Set([...ALLTID, ...begarda]))} FROM rapport r WHERE ${villkor.join(' AND ')}
      ORDER BY r.inkommen DESC, r.id DESC LIMIT ${antal + 1}`,
    p.varden,
  );
  return { rapporter: lasbara(manager, lasare, rader.slice(0, antal)), finnsFler: rader.length > antal };
}

export async function raknaRapporter(
  manager: EntityManager,
  lasare: Lasare,
  filter: RapportFilter,
): Promise<number> {
  const p = new Parametrar();
  const villkor = rapportvillkor(lasare, kravGiltigt(filter), p);
  const [rad] = await manager.query<{ antal: number }[]>(
    `SELECT count(*)::int AS antal FROM rapport r WHERE ${villkor}`,
    p.varden,
  );
  return rad?.antal ?? 0;
}

/** One report, through the same visibility as the list; null when the reader may not see it. */
export async function hamtaRapport(
  manager: EntityManager,
  lasare: Lasare,
  id: string,
): Promise<Rapport | null> {
  const p = new Parametrar();
  const rader = await manager.query<object[]>(
    `SELECT ${kolumnlista(manager, Rapport, 'r')} FROM rapport r
      WHERE ${rapportvillkor(lasare, {}, p)} AND r.id = ${p.plats(id)}`,
    p.varden,
  );
  return lasbara(manager, lasare, rader)[0] ?? null;
}
