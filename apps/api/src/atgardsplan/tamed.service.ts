import { PLANGRANSER } from '@roda-traden/domain';
import { v7 as uuidv7 } from 'uuid';
import type { Kontext } from '../context.ts';
import { loggaHandelse } from '../logg/index.ts';
import { inteUtkast, lasPlan, nekad } from './andring.ts';
import { Atgard } from './atgard.entity.ts';
import { glomLast, planladdare } from './atgardsplan.laddare.ts';
import { AtgardsplanSparad, type Planresultat } from './atgardsplan.resultat.ts';
import { ettBeslutITaget } from './ikraft.ts';
import type { Atgardsplan } from './plan.entity.ts';
import { kopieraKopplingar } from './planversion.ts';
import { attTaMed } from './utanFortsattning.ts';

/**
 * Carries measures of the plan in force into a draft, as they stand, under the numbers they have. Problem and causes
 * follow only where the draft rests on the same lägesbild: those of another aren't there to point at.
 */
export async function taMedAtgarder(
  kontext: Kontext,
  planId: string,
  idn: readonly string[],
): Promise<Planresultat> {
  // A plan that is replaced meanwhile takes its measures' continuation with it.
  await ettBeslutITaget(kontext);
  const plan = await lasPlan(kontext, planId);
  const last = inteUtkast(plan);
  if (last) return last;
  const manager = await kontext.manager();
  const valda = (await attTaMed(kontext, plan)).map((rad) => rad.atgard).filter((a) => idn.includes(a.id));
  if (idn.length === 0) return nekad('atgardIdn', 'saknas', 'Välj minst en åtgärd att ta med.');
  if (valda.length < new Set(idn).size)
    return nekad('atgardIdn', 'okand', 'En av åtgärderna är redan med, eller gäller inte längre. Välj igen.');
  const finns = await manager.countBy(Atgard, { planId });
  if (finns + valda.length > PLANGRANSER.atgarderMax)
    return nekad('atgardIdn', 'full', `En plan har högst ${PLANGRANSER.atgarderMax} åtgärder.`);
  const sist = (await manager.maximum(Atgard, 'ordning', { planId })) ?? 0;
  const bilder = await lagesbilderFor(kontext, valda);
  await manager.insert(
    Atgard,
    valda.map((rad, i) => ({
      ...rad,
      id: uuidv7(),
      planId,
      foregangareId: rad.id,
      problemId: bilder.get(rad.planId) === plan.lagesbildId ? rad.problemId : null,
      ordning: sist + 1 + i,
      version: 1,
      andrad: new Date(),
      andradAv: kontext.jag.anvandareId,
    })),
  );
  const tx = await kontext.tx();
  await kopieraKopplingar(
    tx,
    planId,
    valda.map((a) => a.id),
  );
  await tx.query('DELETE FROM utgangen_atgard WHERE plan_id = $1 AND atgard_id = ANY($2::uuid[])', [
    planId,
    valda.map((a) => a.id),
  ]);
  for (const { titel } of valda)
    await loggaHandelse(kontext, {
      objektTyp: 'atgardsplan',
      objektId: planId,
      handling: 'tog_med_atgard',
      kommentar: titel,
    });
  glomLast(kontext);
  return new AtgardsplanSparad(plan);
}

async function lagesbilderFor(
  kontext: Kontext,
  atgarder: readonly Atgard[],
): Promise<ReadonlyMap<string, string | undefined>> {
  const idn = [...new Set(atgarder.map((a) => a.planId))];
  const planer = await Promise.all(
    idn.map(
      async (id): Promise<[string, Atgardsplan | null]> => [id, await planladdare(kontext).plan.load(id)],
    ),
  );
  return new Map(planer.map(([id, plan]) => [id, plan?.lagesbildId]));
}
