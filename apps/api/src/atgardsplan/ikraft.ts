import { GALLANDE_PLANSTATUSAR, startOfDay } from '@roda-traden/domain';
import { In, Not } from 'typeorm';
import type { Beslut } from '../beslut/index.ts';
import type { Kontext } from '../context.ts';
import { loggaHandelse } from '../logg/index.ts';
import { sparaPlan, steget } from './andring.ts';
import { Atgardsplan } from './plan.entity.ts';

/** One decision on a plan at a time in a kommun, so that exactly one plan is in force. Taken before any plan is held. */
export async function ettBeslutITaget(kontext: Kontext): Promise<void> {
  await (await kontext.tx()).query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [
    `planbeslut:${kontext.jag.kommunId}`,
  ]);
}

/**
 * What follows from the decision on a held plan: every other plan in force is replaced (5 § speaks of one plan), and its
 * measures are decided. Returns the plan it came after.
 */
export async function gallNu(kontext: Kontext, plan: Atgardsplan, beslut: Beslut): Promise<string | null> {
  const ersatta = await hallGallande(kontext, plan);
  await taOverLaget(kontext, plan);
  for (const gammal of ersatta) {
    const status = steget(gammal, 'ersatt');
    if (typeof status === 'string')
      await sparaPlan(kontext, gammal, 'ersattes', { status }, `Nr ${plan.nummer}, ${plan.namn}`);
  }
  await foljMedUtkasten(kontext, plan);
  await beslutaAtgarderna(kontext, plan, beslut);
  return (ersatta.find((p) => p.id === plan.foregangareId) ?? ersatta[0])?.id ?? plan.foregangareId;
}

const hallGallande = async (kontext: Kontext, plan: Atgardsplan): Promise<Atgardsplan[]> =>
  (await kontext.manager()).find(Atgardsplan, {
    where: { kommunId: plan.kommunId, status: In([...GALLANDE_PLANSTATUSAR]), id: Not(plan.id) },
    order: { nummer: 'DESC' },
    lock: { mode: 'pessimistic_write' },
  });

/**
 * The units have gone on reporting on the old plan while the new one was written and decided: how each measure stands
 * is taken from there as it is now, not as it was when it was copied.
 */
async function taOverLaget(kontext: Kontext, plan: Atgardsplan): Promise<void> {
  await (await kontext.tx()).query(
    `UPDATE atgard n SET status = f.status, genomforande = f.genomforande, effekt = f.effekt, steg = f.steg,
            uppdaterad = f.uppdaterad, version = n.version + 1
       FROM atgard f
      WHERE n.plan_id = $1 AND f.kommun_id = n.kommun_id AND f.id = n.foregangare_id
        AND (n.status, n.genomforande, n.effekt, n.steg, n.uppdaterad)
            IS DISTINCT FROM (f.status, f.genomforande, f.effekt, f.steg, f.uppdaterad)`,
    [plan.id],
  );
}

/**
 * A draft that was begun on the plan that is now replaced goes on from the new one: its measures, and those it leaves
 * out, are the ones that units report on from today. Drafts are held first, as whoever writes in them does.
 */
async function foljMedUtkasten(kontext: Kontext, plan: Atgardsplan): Promise<void> {
  const tx = await kontext.tx();
  await tx.query(
    "SELECT FROM atgardsplan WHERE kommun_id = $1 AND status IN ('utkast', 'till_ks') AND id <> $2 ORDER BY id FOR UPDATE",
    [plan.kommunId, plan.id],
  );
  for (const [tabell, kolumn] of [
    ['atgard', 'foregangare_id'],
    ['utgangen_atgard', 'atgard_id'],
  ] as const)
    await tx.query(
      `UPDATE ${tabell} u SET ${kolumn} = n.id
         FROM atgard n, atgardsplan pl
        WHERE n.plan_id = $1 AND u.kommun_id = n.kommun_id AND u.${kolumn} = n.foregangare_id
          AND pl.kommun_id = u.kommun_id AND pl.id = u.plan_id AND pl.status IN ('utkast', 'till_ks') AND pl.id <> $1`,
      [plan.id],
    );
}

/** Each measure is decided, also one that goes on as it stands: that is where others begin to read its history. */
async function beslutaAtgarderna(kontext: Kontext, plan: Atgardsplan, beslut: Beslut): Promise<void> {
  const tx = await kontext.tx();
  const nya = await tx.query<{ id: string }>(
    `WITH nya AS (
       UPDATE atgard SET status = 'beslutad', uppdaterad = $2, version = version + 1, andrad = now(), andrad_av = $3
        WHERE plan_id = $1 AND status = 'foreslagen' RETURNING id)
     SELECT id FROM nya`,
    [plan.id, startOfDay(beslut.datum), kontext.jag.anvandareId],
  );
  const foreslagna = new Set(nya.map(({ id }) => id));
  const alla = await tx.query<{ id: string }>('SELECT id FROM atgard WHERE plan_id = $1 ORDER BY ordning', [
    plan.id,
  ]);
  for (const { id } of alla)
    await loggaHandelse(kontext, {
      objektTyp: 'atgard',
      objektId: id,
      handling: 'beslutade',
      ...(foreslagna.has(id) ? { fore: { status: 'foreslagen' }, efter: { status: 'beslutad' } } : {}),
    });
}
