import { BESLUTADE_PLANSTATUSAR, GALLANDE_PLANSTATUSAR, OPPNA_ATGARDSSTATUSAR } from '@roda-traden/domain';
import { In, Not } from 'typeorm';
import type { Kontext } from '../context.ts';
import { hydrera, kolumnlista } from '../db/hydrera.ts';
import { Parametrar } from '../db/parametrar.ts';
import { Atgard } from './atgard.entity.ts';
import type { AttTaMed } from './atttamed.typer.ts';
import { PLANEN_OCH_DE_FORE } from './kedja.ts';
import { Atgardsplan } from './plan.entity.ts';

/** The plans in force that the decision on a plan replaces, newest first. */
export async function ersatts(kontext: Kontext, plan: Pick<Atgardsplan, 'id'>): Promise<Atgardsplan[]> {
  return (await kontext.manager()).find(Atgardsplan, {
    where: { kommunId: kontext.jag.kommunId, status: In([...GALLANDE_PLANSTATUSAR]), id: Not(plan.id) },
    order: { nummer: 'DESC' },
  });
}

/** Has measure `a` gone on in a plan that KS has decided, or been left out of one with a reason? */
const avgjord = (beslutade: string): string => `(
  EXISTS (SELECT FROM atgard n JOIN atgardsplan np ON np.kommun_id = n.kommun_id AND np.id = n.plan_id
           WHERE n.kommun_id = a.kommun_id AND n.foregangare_id = a.id AND np.status = ANY(${beslutade}))
  OR EXISTS (SELECT FROM utgangen_atgard u JOIN atgardsplan up ON up.kommun_id = u.kommun_id AND up.id = u.plan_id
              WHERE u.kommun_id = a.kommun_id AND u.atgard_id = a.id AND up.status = ANY(${beslutade})))`;

/**
 * What may be carried into a draft: the measures of the plans in force, and those that were open when theirs was
 * replaced or ended and go on nowhere. Not what the draft has already; what it leaves out, with the reason.
 */
export async function attTaMed(kontext: Kontext, plan: Pick<Atgardsplan, 'id'>): Promise<AttTaMed[]> {
  const manager = await kontext.manager();
  const p = new Parametrar();
  const rader = await manager.query<{ utgar: string | null }[]>(
    `SELECT ${kolumnlista(manager, Atgard, 'a')},
            (SELECT u.skal FROM utgangen_atgard u
              WHERE u.kommun_id = a.kommun_id AND u.atgard_id = a.id AND u.plan_id = ${p.plats(plan.id)}) AS utgar
       FROM atgard a JOIN atgardsplan pl ON pl.kommun_id = a.kommun_id AND pl.id = a.plan_id
      WHERE pl.kommun_id = ${p.plats(kontext.jag.kommunId)} AND pl.id <> ${p.plats(plan.id)}
        AND (pl.status = ANY(${p.plats([...GALLANDE_PLANSTATUSAR])}::text[])
          OR (pl.status IN ('ersatt', 'avslutad') AND a.status = ANY(${p.plats([...OPPNA_ATGARDSSTATUSAR])}::text[])
              AND NOT ${avgjord(`${p.plats([...BESLUTADE_PLANSTATUSAR])}::text[]`)}))
        AND NOT EXISTS (SELECT FROM atgard n WHERE n.kommun_id = a.kommun_id AND n.foregangare_id = a.id
                           AND n.plan_id = ${p.plats(plan.id)})
      ORDER BY pl.nummer DESC, a.ordning, a.nummer`,
    p.varden,
  );
  return hydrera(manager, Atgard, rader).map((atgard, i) => ({ atgard, utgar: rader[i]?.utgar ?? null }));
}

/** How many open measures the draft goes on with nowhere, without having said why. */
export async function antalUtanFortsattning(kontext: Kontext, plan: Atgardsplan): Promise<number> {
  return (await attTaMed(kontext, plan)).filter(
    ({ atgard, utgar }) => utgar === null && OPPNA_ATGARDSSTATUSAR.includes(atgard.status),
  ).length;
}

/** The measures of the plans before a decided one that were open when theirs was replaced or ended, and go on nowhere. */
export async function utanFortsattning(
  kontext: Kontext,
  planId: string,
): Promise<{ id: string; titel: string }[]> {
  return (await kontext.tx()).query(
    `WITH RECURSIVE ${PLANEN_OCH_DE_FORE}
     SELECT a.id, a.titel
       FROM bakat b JOIN atgardsplan pl ON pl.kommun_id = b.kommun_id AND pl.id = b.id
       JOIN atgard a ON a.kommun_id = pl.kommun_id AND a.plan_id = pl.id
      WHERE pl.status IN ('ersatt', 'avslutad') AND pl.id <> $1 AND a.status = ANY($2::text[]) AND NOT ${avgjord('$3::text[]')}
        AND EXISTS (SELECT FROM atgardsplan t WHERE t.id = $1 AND t.status = ANY($3::text[]))
      ORDER BY pl.nummer DESC, a.ordning, a.nummer`,
    [planId, [...OPPNA_ATGARDSSTATUSAR], [...BESLUTADE_PLANSTATUSAR]],
  );
}
