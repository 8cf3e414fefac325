import { OPPNA_STATUSAR, type Period } from '@roda-traden/domain';
import type { EntityManager } from 'typeorm';

export interface Dataspann {
  /** First and last day any report is counted on. */
  fran: string;
  till: string;
  /** When the first one came in: a report may be about something that happened years before. */
  forstInkommen: Date;
}

/** What the kommun has reports of; null when there are none. */
export async function dataspann(manager: EntityManager, kommunId: string): Promise<Dataspann | null> {
  const [rad] = await manager.query<{ [K in keyof Dataspann]: Dataspann[K] | null }[]>(
    `SELECT min(datum)::text AS fran, max(datum)::text AS till, min(inkommen) AS "forstInkommen"
       FROM rapport WHERE kommun_id = $1`,
    [kommunId],
  );
  return rad?.fran && rad.till && rad.forstInkommen
    ? { fran: rad.fran, till: rad.till, forstInkommen: rad.forstInkommen }
    : null;
}

/** Reports of a period that wait for triage: they aren't counted yet. */
export async function antalSomVantar(
  manager: EntityManager,
  kommunId: string,
  period: Period,
): Promise<number> {
  const [rad] = await manager.query<{ antal: number }[]>(
    `SELECT count(*)::int AS antal FROM rapport
      WHERE kommun_id = $1 AND status = ANY($2) AND datum BETWEEN $3::date AND $4::date`,
    [kommunId, OPPNA_STATUSAR, period.fran, period.till],
  );
  return rad?.antal ?? 0;
}
