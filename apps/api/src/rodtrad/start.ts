import { GALLANDE_PLANSTATUSAR } from '@roda-traden/domain';
import { validate as arUuid } from 'uuid';
import { atgardsvillkor } from '../atgardsplan/index.ts';
import type { Kontext } from '../context.ts';
import { Parametrar } from '../db/parametrar.ts';
import { bildvillkor } from '../lagesbild/index.ts';

/** Where a thread is taken hold of. At most one is given; none = the latest decided lägesbild, whether it has its plan or not. */
export interface Tradfraga {
  problemId?: string | null;
  atgardId?: string | null;
  beslutId?: string | null;
}

/** What of the thread is shown: all of a lägesbild, or what hangs on one problem or one measure. */
export interface Tradstart {
  lagesbildId: string;
  /** Null = all problems. */
  problemId: string | null;
  atgardId: string | null;
  /** The plan of the measure, or the one that was decided. */
  planId: string | null;
}

const STRATEGISK = "l.slag = 'strategisk'";

/** Takes hold of the thread, or null where there is nothing the reader may see. One statement. */
export async function tradstart(kontext: Kontext, fraga: Tradfraga): Promise<Tradstart | null> {
  for (const id of [fraga.problemId, fraga.atgardId, fraga.beslutId]) if (id && !arUuid(id)) return null;
  const p = new Parametrar();
  const [rad] = await (await kontext.tx()).query<Tradstart>(sats(kontext, fraga, p), p.varden);
  return rad ?? null;
}

function sats(kontext: Kontext, { problemId, atgardId, beslutId }: Tradfraga, p: Parametrar): string {
  const { jag } = kontext;
  if (atgardId)
    return `SELECT pl.lagesbild_id AS "lagesbildId", a.problem_id AS "problemId", a.id AS "atgardId", pl.id AS "planId"
              FROM atgard a JOIN atgardsplan pl ON pl.kommun_id = a.kommun_id AND pl.id = a.plan_id
             WHERE ${atgardsvillkor(jag, p)} AND a.id = ${p.plats(atgardId)}`;
  if (problemId)
    return `SELECT l.id AS "lagesbildId", pr.id AS "problemId", NULL AS "atgardId", NULL AS "planId"
              FROM problem pr JOIN lagesbild l ON l.kommun_id = pr.kommun_id AND l.id = pr.lagesbild_id
             WHERE ${bildvillkor(jag, p)} AND ${STRATEGISK} AND pr.id = ${p.plats(problemId)}`;
  if (beslutId)
    return `SELECT l.id AS "lagesbildId", NULL AS "problemId", NULL AS "atgardId", pl.id AS "planId"
              FROM beslut b
              LEFT JOIN uppfoljning u ON u.kommun_id = b.kommun_id AND u.id = b.objekt_id
              LEFT JOIN atgardsplan pl ON pl.kommun_id = b.kommun_id AND pl.id IN (b.objekt_id, u.plan_id)
              JOIN lagesbild l ON l.kommun_id = b.kommun_id AND l.id IN (b.objekt_id, pl.lagesbild_id)
             WHERE ${bildvillkor(jag, p)} AND ${STRATEGISK} AND b.id = ${p.plats(beslutId)}`;
  // One is decided at a time; should there be more, the one whose plan is in force.
  return `SELECT l.id AS "lagesbildId", NULL AS "problemId", NULL AS "atgardId", NULL AS "planId"
            FROM lagesbild l WHERE ${bildvillkor(jag, p)} AND ${STRATEGISK} AND l.status IN ('beslutad', 'ersatt')
           ORDER BY l.status = 'beslutad' DESC,
                 EXISTS (SELECT FROM atgardsplan pl WHERE pl.kommun_id = l.kommun_id AND pl.lagesbild_id = l.id
                            AND pl.status = ANY(${p.plats([...GALLANDE_PLANSTATUSAR])}::text[])) DESC,
                 l.till DESC LIMIT 1`;
}
