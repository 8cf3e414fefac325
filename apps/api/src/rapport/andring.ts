import type { Rapporthandelse } from '@roda-traden/domain';
import type { EntityManager } from 'typeorm';
import { validate as arUuid } from 'uuid';
import type { Kontext } from '../context.ts';
import { Avslag } from '../errors/fel.ts';
import { logga, skillnad } from '../logg/index.ts';
import { Rapport } from './rapport.entity.ts';
import { RapportSparad } from './rapport.resultat.ts';
import { tidsfakta } from './tidsfakta.ts';

/** The fields triage changes: what undo restores and history shows. */
export const ANDRINGSBARA = [
  'status',
  'kategoriId',
  'omradeId',
  'platsprecision',
  'allvar',
  'andts',
  'sakerhet',
  'polisanmald',
  'hanteringsklass',
  'handlaggareId',
  'hantFran',
  'hantTill',
  'hantPrecision',
  'incidentId',
  'hanvisadTill',
  'skal',
  'kompletteringsfraga',
] as const satisfies readonly (keyof Rapport)[];

export type Andring = Partial<Pick<Rapport, (typeof ANDRINGSBARA)[number]>>;

/** Locks a report for change. Throws `FINNS_INTE` when it isn't in the kommun. */
export async function las(manager: EntityManager, id: string): Promise<Rapport> {
  const [rapport] = await lasAlla(manager, [id]);
  if (!rapport) throw new Avslag('FINNS_INTE');
  return rapport;
}

/**
 * Locks several reports, always in the order of their ids: two people who mark each other's report as the
 * duplicate then wait for one another in turn, never in a ring. Those that don't exist are left out.
 */
export async function lasAlla(manager: EntityManager, idn: readonly string[]): Promise<Rapport[]> {
  const rapporter: Rapport[] = [];
  for (const id of [...new Set(idn)].filter((id) => arUuid(id)).sort()) {
    const rapport = await manager.findOne(Rapport, { where: { id }, lock: { mode: 'pessimistic_write' } });
    if (rapport) rapporter.push(rapport);
  }
  return rapporter;
}

/** Writes a change of a locked report with its history, as one new version. Nothing changed = nothing written. */
export async function verkstall(
  kontext: Kontext,
  rapport: Rapport,
  handlingskod: Rapporthandelse,
  andring: Andring,
  kommentar: string | null,
): Promise<RapportSparad> {
  const manager = await kontext.manager();
  const fore = Object.fromEntries(ANDRINGSBARA.map((falt) => [falt, rapport[falt]]));
  const diff = skillnad(fore, andring);
  if (!diff) return new RapportSparad(rapport);
  const satt = {
    ...andring,
    ...(await tidsfakta(kontext.tjanster.datakalla, { ...rapport, ...andring })),
    version: rapport.version + 1,
    andrad: kontext.nu,
    andradAv: kontext.jag.anvandareId,
  };
  await manager.update(Rapport, { id: rapport.id }, satt);
  await logga(await kontext.tx(), {
    kommunId: rapport.kommunId,
    anvandareId: kontext.jag.anvandareId,
    objektTyp: 'rapport',
    objektId: rapport.id,
    handling: handlingskod,
    fore: diff.fore,
    efter: diff.efter,
    kommentar,
  });
  return new RapportSparad(Object.assign(rapport, satt));
}
