import { type Faltfel, RAPPORTSTATUSAR, tolkaReferens } from '@roda-traden/domain';
import { validate as arUuid } from 'uuid';
import type { Kontext } from '../context.ts';
import type { Hyresgasttransaktion } from '../db/transaktion.ts';
import { nyttId } from '../id.ts';
import { logga } from '../logg/index.ts';
import type { Rapport } from './rapport.entity.ts';

/** In history: a duplicate that went along when the report it pointed to became a duplicate itself. */
export const FOLJDE_MED = 'foljde_med' as const;

const fel = (meddelande: string): Faltfel => ({ falt: 'huvudrapport', kod: 'ogiltig', meddelande });

/** The id behind what was written as "duplicate of": a reference, in any spelling, or an id. */
export async function idForHuvudrapport(
  tx: Hyresgasttransaktion,
  sokt: string | null | undefined,
): Promise<string | Faltfel | null> {
  if (!sokt?.trim()) return null;
  if (arUuid(sokt.trim())) return sokt.trim().toLowerCase();
  const referens = tolkaReferens(sokt);
  if (!referens) return fel('Skriv rapportens referens, till exempel 7K3MX-9QRTV.');
  const [rad] = await tx.query<{ id: string }>('SELECT id FROM rapport WHERE referens = $1', [referens]);
  return rad?.id ?? fel('Det finns ingen rapport med den referensen.');
}

/**
 * May this (locked) report be what others are duplicates of? Never one that is itself a duplicate: a duplicate
 * points straight at the report that is counted, so chains can't form.
 */
export function felMedHuvudrapport(rapport: Rapport, huvud: Rapport | undefined): Faltfel | null {
  if (!huvud) return fel('Det finns ingen rapport med den referensen.');
  if (huvud.id === rapport.id) return fel('En rapport kan inte vara dubblett av sig själv.');
  if (huvud.status === 'dubblett')
    return fel('Den rapporten är själv en dubblett. Välj den som den pekar på.');
  if (['avvisad', 'hanvisad', 'gallrad'].includes(huvud.status)) {
    const status = RAPPORTSTATUSAR.find((s) => s.kod === huvud.status)?.namn.toLowerCase();
    return fel(`Den rapporten är ${status}. Välj en annan.`);
  }
  return null;
}

/** How many duplicates point to a report. */
export async function antalDubbletter(tx: Hyresgasttransaktion, huvud: Rapport): Promise<number> {
  if (!huvud.incidentId) return 0;
  const [rad] = await tx.query<{ antal: number }>(
    "SELECT count(*)::int AS antal FROM rapport WHERE incident_id = $1 AND id <> $2 AND status = 'dubblett'",
    [huvud.incidentId, huvud.id],
  );
  return rad?.antal ?? 0;
}

/** Actions that set a report aside. What others are duplicates of must stay one that is counted, or the incident is lost. */
export const SATTER_ASIDE: readonly string[] = ['avvisa', 'hanvisa'];

export const felMedDubbletter = (antal: number): Faltfel => ({
  falt: 'handling',
  kod: 'har_dubbletter',
  meddelande: `${antal === 1 ? 'En annan rapport är dubblett' : `${antal} rapporter är dubbletter`} av den här. Återöppna ${antal === 1 ? 'den' : 'dem'} först.`,
});

/** The incident that a report is the first of, made when the first duplicate points to it. */
export async function incidentFor(tx: Hyresgasttransaktion, huvud: Rapport): Promise<string> {
  if (huvud.incidentId) return huvud.incidentId;
  const [rad] = await tx.query<{ id: string }>(
    `INSERT INTO incident (kommun_id, id, huvudrapport_id) VALUES ($1, $2, $3)
     ON CONFLICT (kommun_id, huvudrapport_id) DO NOTHING RETURNING id`,
    [huvud.kommunId, nyttId(tx.nu), huvud.id],
  );
  const [funnen] = rad
    ? [rad]
    : await tx.query<{ id: string }>('SELECT id FROM incident WHERE huvudrapport_id = $1', [huvud.id]);
  if (!funnen) throw new Error('Incidenten kunde inte skapas.');
  await tx.query('UPDATE rapport SET incident_id = $1 WHERE id = $2', [funnen.id, huvud.id]);
  return funnen.id;
}

/**
 * When a report that others point to becomes a duplicate, they follow it to the new incident: all are about the
 * same thing, and none is left pointing at one that isn't counted. Each gets a line in its own history.
 */
export async function latFolja(kontext: Kontext, huvud: Rapport, fran: string, till: string): Promise<void> {
  const tx = await kontext.tx();
  const rader = await tx.query<{ id: string }>(
    "SELECT id FROM rapport WHERE incident_id = $1 AND id <> $2 AND status = 'dubblett' ORDER BY id FOR UPDATE",
    [fran, huvud.id],
  );
  await flytta(kontext, rader, fran, till);
}

/** Takes `latFolja` back: those that followed, and that no one has touched since. */
export async function latAtervanda(kontext: Kontext, fran: string, till: string): Promise<void> {
  const tx = await kontext.tx();
  const rader = await tx.query<{ id: string }>(
    `SELECT r.id FROM rapport r
       JOIN LATERAL (SELECT h.handling, h.fore FROM handelse h
                      WHERE h.kommun_id = r.kommun_id AND h.objekt_id = r.id AND h.fore IS NOT NULL
                      ORDER BY h.id DESC LIMIT 1) senaste ON true
      WHERE r.incident_id = $1 AND r.status = 'dubblett'
        AND senaste.handling = '${FOLJDE_MED}' AND senaste.fore ->> 'incidentId' = $2
      ORDER BY r.id FOR UPDATE OF r`,
    [fran, till],
  );
  await flytta(kontext, rader, fran, till);
}

async function flytta(kontext: Kontext, rader: { id: string }[], fran: string, till: string): Promise<void> {
  if (rader.length === 0) return;
  const tx = await kontext.tx();
  const { anvandareId, kommunId } = kontext.jag;
  await tx.query(
    `UPDATE rapport SET incident_id = $1, version = version + 1, andrad = $4, andrad_av = $2 WHERE id = ANY($3::uuid[])`,
    [till, anvandareId, rader.map((rad) => rad.id), kontext.nu],
  );
  for (const { id } of rader)
    await logga(tx, {
      kommunId,
      anvandareId,
      objektTyp: 'rapport',
      objektId: id,
      handling: FOLJDE_MED,
      fore: { incidentId: fran },
      efter: { incidentId: till },
    });
}
