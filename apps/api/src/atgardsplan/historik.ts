import { BESLUTADE_PLANSTATUSAR, far } from '@roda-traden/domain';
import { MoreThanOrEqual } from 'typeorm';
import type { Kontext } from '../context.ts';
import { Handelse, oppnaHistorik } from '../logg/index.ts';

const MEST = 200;

/** A measure that KS has decided is left out of the next plan: the reason is part of what KS decides. */
export const LAT_UTGA = 'lat_atgard_utga' as const;

/**
 * What has happened to a plan or a measure, newest first. What a draft said before KS had it is between those who
 * compile; others see from the decision on, and the reasons for what was left out in what was decided.
 */
export async function historikFor(kontext: Kontext, objektId: string): Promise<Handelse[]> {
  const manager = await kontext.manager();
  const senaste = { order: { id: 'DESC' }, take: MEST } as const;
  if (far(kontext.aktor, 'lagesbild:sammanstalla'))
    return oppnaHistorik(kontext.aktor, await manager.find(Handelse, { where: { objektId }, ...senaste }));
  const beslut = await manager.findOne(Handelse, {
    where: { objektId, handling: 'beslutade' },
    order: { id: 'ASC' },
  });
  if (!beslut) return [];
  return oppnaHistorik(kontext.aktor, [
    ...(await manager.find(Handelse, { where: { objektId, id: MoreThanOrEqual(beslut.id) }, ...senaste })),
    ...(await utgangnaI(kontext, beslut)),
  ]);
}

/**
 * What a decided plan goes on without, from what it says and not from how it was written: a measure that was taken back
 * into the draft is in it. They went out by the decision, so that is when and by whom.
 */
async function utgangnaI(kontext: Kontext, beslut: Handelse): Promise<Handelse[]> {
  const rader = await (await kontext.tx()).query<{ id: string; titel: string; skal: string }>(
    `SELECT a.id, a.titel, u.skal
       FROM utgangen_atgard u JOIN atgardsplan pl ON pl.kommun_id = u.kommun_id AND pl.id = u.plan_id
       JOIN atgard a ON a.kommun_id = u.kommun_id AND a.id = u.atgard_id
      WHERE u.plan_id = $1 AND pl.status = ANY($2::text[]) ORDER BY a.ordning, a.nummer`,
    [beslut.objektId, [...BESLUTADE_PLANSTATUSAR]],
  );
  return rader.map(({ id, titel, skal }) =>
    Object.assign(new Handelse(), beslut, {
      id: `${beslut.objektId}:${id}`,
      handling: LAT_UTGA,
      kommentar: `${titel}. Skäl: ${skal}`,
      fore: null,
      efter: null,
    }),
  );
}
