import { addMonths, type Period } from '@roda-traden/domain';
import type { EntityManager } from 'typeorm';
import type { Tackning } from './lagesbildstal.ts';

const TIDIGARE_MANADER = 24;

/** Who reported what a picture has counted, and which of those who could be expected to said nothing. */
export async function tackningFor(
  manager: EntityManager,
  kommunId: string,
  lagesbildId: string,
  { fran, till }: Period,
): Promise<Tackning> {
  const rader = await manager.query<
    { id: string | null; namn: string | null; kand: boolean; antal: number }[]
  >(
    `SELECT o.id, o.namn, r.rapportor_id IS NOT NULL AS kand, count(*)::int AS antal
       FROM lagesbild_rapport l
       JOIN rapport r ON r.kommun_id = l.kommun_id AND r.id = l.rapport_id
       LEFT JOIN rapportor p ON p.kommun_id = r.kommun_id AND p.id = r.rapportor_id
       LEFT JOIN organisation o ON o.kommun_id = p.kommun_id AND o.id = p.organisation_id
      WHERE l.kommun_id = $1 AND l.lagesbild_id = $2
      GROUP BY 1, 2, 3 ORDER BY 4 DESC, 2`,
    [kommunId, lagesbildId],
  );
  const enheter = rader.flatMap(({ id, namn, antal }) => (id && namn ? [{ id, namn, antal }] : []));
  const utanEnhet = (kand: boolean): number =>
    rader.filter((rad) => !rad.id && rad.kand === kand).reduce((summa, rad) => summa + rad.antal, 0);
  const tysta = await manager.query<{ id: string; namn: string }[]>(
    `SELECT o.id, o.namn FROM organisation o
      WHERE o.kommun_id = $1 AND coalesce(o.giltig_till, 'infinity') >= $2::date
        AND o.id <> ALL($4::uuid[])
        AND (EXISTS (SELECT FROM ledamot l JOIN grupp g ON g.kommun_id = l.kommun_id AND g.id = l.grupp_id
                      WHERE l.kommun_id = o.kommun_id AND l.organisation_id = o.id AND g.slag = 'operativ'
                        AND coalesce(g.giltig_till, 'infinity') >= $2::date
                        AND coalesce(l.fran, '-infinity') <= $3::date AND coalesce(l.till, 'infinity') >= $2::date)
          OR EXISTS (SELECT FROM rapportor p JOIN rapport r ON r.kommun_id = p.kommun_id AND r.rapportor_id = p.id
                      WHERE p.kommun_id = o.kommun_id AND p.organisation_id = o.id
                        AND r.datum >= $5::date AND r.datum < $2::date))
      ORDER BY o.namn`,
    [kommunId, fran, till, enheter.map(({ id }) => id), addMonths(fran, -TIDIGARE_MANADER)],
  );
  return { enheter, tysta, kontakter: utanEnhet(true), anonyma: utanEnhet(false) };
}
