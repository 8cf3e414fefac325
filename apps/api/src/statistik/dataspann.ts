import { earliest, OPPNA_STATUSAR, type Period } from '@roda-traden/domain';
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

/** Reports that wait for triage in each of the periods the page compares. */
export interface Vantar {
  nu: number;
  foregaende: number;
  ifjol: number;
}

/** The same for the periods of an analysis, but for those in the states it counts already. */
export async function vantarIPerioderna(
  manager: EntityManager,
  kommunId: string,
  { nu, foregaende, ifjol }: Record<keyof Vantar, Period>,
  raknade: readonly string[],
): Promise<Vantar> {
  const i = (fran: number): string => `datum BETWEEN $${fran}::date AND $${fran + 1}::date`;
  const [rad] = await manager.query<Vantar[]>(
    `SELECT count(*) FILTER (WHERE ${i(3)})::int AS nu, count(*) FILTER (WHERE ${i(5)})::int AS foregaende,
            count(*) FILTER (WHERE ${i(7)})::int AS ifjol
       FROM rapport
      WHERE kommun_id = $1 AND status = ANY($2) AND datum BETWEEN $9::date AND $4::date`,
    [
      kommunId,
      OPPNA_STATUSAR.filter((status) => !raknade.includes(status)),
      ...[nu, foregaende, ifjol].flatMap(({ fran, till }) => [fran, till]),
      earliest(foregaende.fran, ifjol.fran),
    ],
  );
  return rad ?? { nu: 0, foregaende: 0, ifjol: 0 };
}
