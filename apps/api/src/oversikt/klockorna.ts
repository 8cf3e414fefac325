import { GALLANDE_PLANSTATUSAR, klockor, localDate, type SenastGjort } from '@roda-traden/domain';
import type { Kontext } from '../context.ts';
import type { Klocka } from './oversikt.typer.ts';
import type { Riktlinje } from './riktlinje.entity.ts';

/** The clocks of the law and of the kommun's guideline, from when each thing was last done. */
export async function lasKlockor(kontext: Kontext, riktlinje: Riktlinje): Promise<Klocka[]> {
  const [senast] = await (await kontext.tx()).query<SenastGjort>(
    `SELECT (SELECT max(l.till)::text FROM lagesbild l WHERE l.kommun_id = $1 AND l.slag = 'operativ' AND l.status NOT IN ('utkast', 'kasserad')) AS "operativLagesbild",
            (SELECT max(b.datum)::text FROM beslut b WHERE b.kommun_id = $1 AND b.objekt_typ = 'lagesbild') AS "strategiskLagesbild",
            (SELECT max(b.datum)::text FROM beslut b JOIN atgardsplan p ON p.kommun_id = b.kommun_id AND p.id = b.objekt_id
              WHERE b.kommun_id = $1 AND p.status = ANY($2::text[])) AS atgardsplan,
            (SELECT max(b.datum)::text FROM beslut b WHERE b.kommun_id = $1 AND b.objekt_typ = 'uppfoljning') AS uppfoljning,
            (SELECT max(k.datum)::text FROM kf_rapport k WHERE k.kommun_id = $1) AS "kfRapport"`,
    [kontext.jag.kommunId, [...GALLANDE_PLANSTATUSAR]],
  );
  const aldrig: SenastGjort = {
    operativLagesbild: null,
    strategiskLagesbild: null,
    atgardsplan: null,
    uppfoljning: null,
    kfRapport: null,
  };
  return klockor(riktlinje, senast ?? aldrig, localDate(kontext.nu));
}
