import { GALLANDE_PLANSTATUSAR, startOfDay } from '@roda-traden/domain';
import { In, Not } from 'typeorm';
import type { Beslut } from '../beslut/index.ts';
import type { Kontext } from '../context.ts';
import { loggaHandelse } from '../logg/index.ts';
import { sparaPlan, steget } from './andring.ts';
import { Atgardsplan } from './plan.entity.ts';
import { andraBeslutade, type BeslutadPlan, foljMed, gaTillbaka, knytKedjan } from './planfoljd.ts';

/** One decision on a plan at a time in a kommun, so that exactly one plan is in force. Taken before any plan is held. */
export async function ettBeslutITaget(kontext: Kontext): Promise<void> {
  await (await kontext.tx()).query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [
    `planbeslut:${kontext.jag.kommunId}`,
  ]);
}

/** The place that a decided plan has: what it came after, and what already came after it. */
export interface Planplats {
  foregangareId: string | null;
  ersattAv: BeslutadPlan | null;
}

/**
 * What follows from the decision on a held plan: every other plan in force is replaced (5 § speaks of one plan), and its
 * measures are decided. A decision that KS has taken can always be written down; where a later one has been already, the
 * plan was replaced by that.
 */
export async function gallNu(kontext: Kontext, plan: Atgardsplan, beslut: Beslut): Promise<Planplats> {
  const gallande = await hallGallande(kontext, plan);
  const alla = await andraBeslutade(kontext, plan.id);
  const senare = alla.filter((p) => p.datum !== null && p.datum > beslut.datum);
  const nasta = senare.at(-1) ?? null;
  const ersatta = nasta ? [] : alla.filter((p) => gallande.some(({ id }) => id === p.id));
  const tidigare = alla.filter((p) => !senare.includes(p));
  // A plan that was ended has its place in the chain too, though nothing replaced it.
  const narmast = (ersatta.length > 0 ? ersatta : tidigare.slice(0, 1)).map((p) => p.id);
  const fore = [...narmast, nasta?.foregangareId, plan.foregangareId];
  const foregangareId = await knytKedjan(
    kontext,
    alla,
    fore.filter((id) => !senare.some((p) => p.id === id)),
  );
  const senareIdn = senare.map((p) => p.id);
  if (nasta) {
    await (await kontext.manager()).update(Atgardsplan, { id: nasta.id }, { foregangareId: plan.id });
    await gaTillbaka(kontext, plan, senareIdn);
  }
  await taOverLaget(kontext, plan);
  for (const gammal of nasta ? [] : gallande) {
    const status = steget(gammal, 'ersatt');
    if (typeof status === 'string')
      await sparaPlan(kontext, gammal, 'ersattes', { status }, `Nr ${plan.nummer}, ${plan.namn}`);
  }
  await foljMed(kontext, plan, senareIdn);
  await beslutaAtgarderna(kontext, plan, beslut);
  return { foregangareId, ersattAv: nasta };
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

/** Each measure is decided, also one that goes on as it stands: that is where others begin to read its history. */
async function beslutaAtgarderna(kontext: Kontext, plan: Atgardsplan, beslut: Beslut): Promise<void> {
  const tx = await kontext.tx();
  const nya = await tx.query<{ id: string }>(
    `WITH nya AS (
       UPDATE atgard SET status = 'beslutad', uppdaterad = $2, version = version + 1, andrad = $2, andrad_av = $3
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
