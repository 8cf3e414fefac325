import { PLANGRANSER, utgangsskalfel } from '@roda-traden/domain';
import type { Kontext } from '../context.ts';
import { Valideringsfel } from '../errors/resultat.ts';
import { nyttId } from '../id.ts';
import { loggaHandelse } from '../logg/index.ts';
import { inteUtkast, lasPlan, nekad } from './andring.ts';
import { Atgard } from './atgard.entity.ts';
import { glomLast, planladdare } from './atgardsplan.laddare.ts';
import { AtgardsplanSparad, type Planresultat } from './atgardsplan.resultat.ts';
import { LAT_UTGA } from './historik.ts';
import { ettBeslutITaget } from './ikraft.ts';
import type { Atgardsplan } from './plan.entity.ts';
import type { UtgangInput } from './plan.input.ts';
import { kopieraKopplingar } from './planversion.ts';
import { attTaMed } from './utanFortsattning.ts';
import { skrivUtgang } from './utgang.ts';

/**
 * Carries measures of the plan in force into a draft, as they stand, under the numbers they have. Problem and causes
 * follow only where the draft rests on the same lägesbild: those of another aren't there to point at. What doesn't go on
 * may be said in the same go, with the reason.
 */
export async function taMedAtgarder(
  kontext: Kontext,
  planId: string,
  idn: readonly string[],
  utgar: readonly UtgangInput[],
): Promise<Planresultat> {
  // A plan that is replaced meanwhile takes its measures' continuation with it.
  await ettBeslutITaget(kontext);
  const plan = await lasPlan(kontext, planId);
  const last = inteUtkast(plan);
  if (last) return last;
  const manager = await kontext.manager();
  const kandidater = (await attTaMed(kontext, plan)).map((rad) => rad.atgard);
  const valda = kandidater.filter((a) => idn.includes(a.id));
  if (idn.length === 0 && utgar.length === 0)
    return nekad('atgardIdn', 'saknas', 'Välj minst en åtgärd att ta med.');
  const bort = new Map(utgar.map((u) => [u.atgardId, kontext.granskning.text(u.skal) ?? '']));
  const kanda = new Set(kandidater.map((a) => a.id));
  if ([...idn, ...bort.keys()].some((id) => !kanda.has(id)) || idn.some((id) => bort.has(id)))
    return nekad('atgardIdn', 'okand', 'En av åtgärderna är redan med, eller gäller inte längre. Välj igen.');
  const skalfel = [...bort].flatMap(([id, skal]) =>
    utgangsskalfel(skal).map((fel) => ({ ...fel, falt: `skal_${id}` })),
  );
  if (skalfel.length > 0) return new Valideringsfel(skalfel);
  const finns = await manager.countBy(Atgard, { planId });
  if (finns + valda.length > PLANGRANSER.atgarderMax)
    return nekad('atgardIdn', 'full', `En plan har högst ${PLANGRANSER.atgarderMax} åtgärder.`);
  const sist = (await manager.maximum(Atgard, 'ordning', { planId })) ?? 0;
  const bilder = await lagesbilderFor(kontext, valda);
  await manager.insert(
    Atgard,
    valda.map((rad, i) => ({
      ...rad,
      id: nyttId(kontext.nu),
      planId,
      foregangareId: rad.id,
      problemId: bilder.get(rad.planId) === plan.lagesbildId ? rad.problemId : null,
      ordning: sist + 1 + i,
      version: 1,
      andrad: kontext.nu,
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
  for (const { id, titel } of kandidater) {
    const skal = bort.get(id);
    if (skal === undefined) continue;
    await skrivUtgang(kontext, plan, id, skal);
    await loggaHandelse(kontext, {
      objektTyp: 'atgardsplan',
      objektId: planId,
      handling: LAT_UTGA,
      kommentar: `${titel}. Skäl: ${skal}`,
    });
  }
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
