import { startOfDay } from '@roda-traden/domain';
import type { Beslut } from '../beslut/index.ts';
import type { Kontext } from '../context.ts';
import { loggaHandelse } from '../logg/index.ts';
import { lasPlan, sparaPlan, steget } from './andring.ts';
import type { Atgardsplan } from './plan.entity.ts';

/** What follows from the decision on a locked plan: its measures, and the version before it. */
export async function gallNu(kontext: Kontext, plan: Atgardsplan, beslut: Beslut): Promise<void> {
  if (plan.foregangareId) await ersattForegangaren(kontext, plan, plan.foregangareId);
  const tx = await kontext.tx();
  const beslutade = await tx.query<{ id: string }>(
    `WITH beslutade AS (
       UPDATE atgard SET status = 'beslutad', uppdaterad = $2, version = version + 1, andrad = now(), andrad_av = $3
        WHERE plan_id = $1 AND status = 'foreslagen' RETURNING id)
     SELECT id FROM beslutade`,
    [plan.id, startOfDay(beslut.datum), kontext.jag.anvandareId],
  );
  for (const { id } of beslutade)
    await loggaHandelse(kontext, {
      objektTyp: 'atgard',
      objektId: id,
      handling: 'beslutade',
      fore: { status: 'foreslagen' },
      efter: { status: 'beslutad' },
    });
}

/**
 * The units have gone on reporting on the old version while the new one was written and decided: how each measure
 * stands is taken from there as it is now, not as it was when it was copied.
 */
async function ersattForegangaren(kontext: Kontext, plan: Atgardsplan, foregangareId: string): Promise<void> {
  const gammal = await lasPlan(kontext, foregangareId);
  const tx = await kontext.tx();
  await tx.query(
    `UPDATE atgard n SET status = f.status, genomforande = f.genomforande, effekt = f.effekt, steg = f.steg,
            uppdaterad = f.uppdaterad, version = n.version + 1
       FROM atgard f
      WHERE n.plan_id = $1 AND f.kommun_id = n.kommun_id AND f.id = n.foregangare_id
        AND (n.status, n.genomforande, n.effekt, n.steg, n.uppdaterad)
            IS DISTINCT FROM (f.status, f.genomforande, f.effekt, f.steg, f.uppdaterad)`,
    [plan.id],
  );
  const status = steget(gammal, 'ersatt');
  if (typeof status === 'string') await sparaPlan(kontext, gammal, 'ersattes', { status });
}
