import { BESLUTADE_PLANSTATUSAR, knytIhop } from '@roda-traden/domain';
import type { Kontext } from '../context.ts';
import { loggaHandelse } from '../logg/index.ts';
import { atgardernaOchDeFore } from './kedja.ts';
import { Atgardsplan } from './plan.entity.ts';

/** A plan that KS has decided, and when; a plan that is older than the decisions kept here has no day. */
export interface BeslutadPlan {
  id: string;
  nummer: number;
  namn: string;
  foregangareId: string | null;
  datum: string | null;
}

/** The plans that KS has decided but this one, the latest decision first. */
export async function andraBeslutade(kontext: Kontext, planId: string): Promise<BeslutadPlan[]> {
  return (await kontext.tx()).query<BeslutadPlan>(
    `SELECT pl.id, pl.nummer, pl.namn, pl.foregangare_id AS "foregangareId", b.datum::text AS datum
       FROM atgardsplan pl
       LEFT JOIN beslut b ON b.kommun_id = pl.kommun_id AND b.objekt_typ = 'atgardsplan' AND b.objekt_id = pl.id
      WHERE pl.kommun_id = $1 AND pl.id <> $2 AND pl.status = ANY($3::text[])
      ORDER BY b.datum DESC NULLS LAST, b.id DESC NULLS LAST, pl.nummer DESC`,
    [kontext.jag.kommunId, planId, [...BESLUTADE_PLANSTATUSAR]],
  );
}

/** Makes one chain of the plans that a decision comes after, the latest first. Returns the last of it. */
export async function knytKedjan(
  kontext: Kontext,
  alla: readonly BeslutadPlan[],
  planer: readonly (string | null | undefined)[],
): Promise<string | null> {
  const { sist, andrade } = knytIhop(
    new Map(alla.map((p) => [p.id, p.foregangareId])),
    planer.filter((id) => typeof id === 'string'),
  );
  const manager = await kontext.manager();
  for (const [id, foregangareId] of andrade) await manager.update(Atgardsplan, { id }, { foregangareId });
  return sist;
}

/** What in a plan points at a measure of a plan before it. */
const PEKARE = [
  ['atgard', 'foregangare_id'],
  ['utgangen_atgard', 'atgard_id'],
] as const;

/**
 * A draft that was begun on the plan that is now replaced goes on from the new one: its measures, and those it leaves
 * out, are the ones that units report on from today. Drafts are held first, as whoever writes in them does. So do plans
 * that KS has decided since, where this decision is written down after theirs.
 */
export async function foljMed(kontext: Kontext, plan: Atgardsplan, senare: readonly string[]): Promise<void> {
  const tx = await kontext.tx();
  const utkast = await tx.query<{ id: string }>(
    "SELECT id FROM atgardsplan WHERE kommun_id = $1 AND status IN ('utkast', 'till_ks') AND id <> $2 ORDER BY id FOR UPDATE",
    [plan.kommunId, plan.id],
  );
  const planer = [...utkast.map(({ id }) => id), ...senare];
  const foljde = new Set<string>();
  for (const [tabell, kolumn] of PEKARE) {
    const rader = await tx.query<{ plan: string }>(
      `WITH flyttade AS (
         UPDATE ${tabell} u SET ${kolumn} = n.id FROM atgard n
          WHERE n.plan_id = $1 AND u.kommun_id = n.kommun_id AND u.${kolumn} = n.foregangare_id
            AND u.plan_id = ANY($2::uuid[]) RETURNING u.plan_id)
       SELECT DISTINCT plan_id AS plan FROM flyttade`,
      [plan.id, planer],
    );
    for (const rad of rader) foljde.add(rad.plan);
  }
  // It is a change of what someone else has before her, by whoever wrote the decision down.
  for (const { id } of utkast)
    if (foljde.has(id))
      await loggaHandelse(kontext, {
        objektTyp: 'atgardsplan',
        objektId: id,
        handling: 'foljde_med',
        kommentar: `Nr ${plan.nummer}, ${plan.namn}`,
      });
}

/**
 * The other way: a plan that lay before KS when a later one was written down was taken along to it. Its measures come
 * out of what was before them both.
 */
export async function gaTillbaka(
  kontext: Kontext,
  plan: Atgardsplan,
  senare: readonly string[],
): Promise<void> {
  const tx = await kontext.tx();
  const byten = await tx.query<{ fran: string; till: string }>(
    `WITH RECURSIVE ${atgardernaOchDeFore(`a.id IN (
       SELECT foregangare_id FROM atgard WHERE plan_id = $1 UNION SELECT atgard_id FROM utgangen_atgard WHERE plan_id = $1)`)}
     SELECT k.rot AS fran, f.id AS till
       FROM kedja k JOIN atgard s ON s.kommun_id = k.kommun_id AND s.id = k.id AND s.plan_id = ANY($2::uuid[])
       JOIN atgard f ON f.kommun_id = k.kommun_id AND f.id = k.foregangare_id AND f.plan_id <> ALL($2::uuid[])`,
    [plan.id, [...senare]],
  );
  for (const [tabell, kolumn] of PEKARE)
    await tx.query(
      `UPDATE ${tabell} u SET ${kolumn} = b.till FROM unnest($2::uuid[], $3::uuid[]) AS b(fran, till)
        WHERE u.plan_id = $1 AND u.${kolumn} = b.fran`,
      [plan.id, byten.map((b) => b.fran), byten.map((b) => b.till)],
    );
}
