import { knytforslag, knytningsfel } from '@roda-traden/domain';
import { IsNull, Not } from 'typeorm';
import type { Kontext } from '../context.ts';
import { Valideringsfel } from '../errors/resultat.ts';
import { loggaHandelse, skillnad } from '../logg/index.ts';
import { inteUtkast, lasPlan, nekad } from './andring.ts';
import { Atgard } from './atgard.entity.ts';
import { iHistoriken, sattKopplingar } from './atgardskopplingar.ts';
import { glomLast, planladdare } from './atgardsplan.laddare.ts';
import { AtgardsplanSparad, type Planresultat } from './atgardsplan.resultat.ts';
import type { AttKnyta, Knytforslag, KnytningInput } from './knytning.typer.ts';
import type { Atgardsplan } from './plan.entity.ts';

/** The measures of a draft that came from a plan before and are aimed at no cause yet, in the plan's order. */
async function vantande(kontext: Kontext, planId: string): Promise<Atgard[]> {
  const medtagna = await (await kontext.manager()).find(Atgard, {
    where: { planId, foregangareId: Not(IsNull()) },
    order: { ordning: 'ASC', nummer: 'ASC' },
  });
  const { orsaker } = planladdare(kontext);
  const antal = await Promise.all(medtagna.map(async ({ id }) => (await orsaker.load(id)).length));
  return medtagna.filter((_, i) => antal[i] === 0);
}

/** The measures that wait for problem and cause, each with what is called the same in the plan's lägesbild. */
export async function attKnyta(kontext: Kontext, plan: Atgardsplan): Promise<AttKnyta[]> {
  const atgarder = await vantande(kontext, plan.id);
  return Promise.all(
    atgarder.map(async (atgard) => ({ atgard, forslag: await forslaget(kontext, plan, atgard) })),
  );
}

async function forslaget(
  kontext: Kontext,
  { lagesbildId }: Atgardsplan,
  { foregangareId, problemId }: Atgard,
): Promise<Knytforslag | null> {
  const laddare = planladdare(kontext);
  const forr = foregangareId ? await laddare.atgard.load(foregangareId) : null;
  if (!forr?.problemId) return null;
  const [problemet, orsaker, nya] = await Promise.all([
    laddare.ettProblem.load(forr.problemId),
    laddare.orsaker.load(forr.id),
    laddare.problem.load(lagesbildId),
  ]);
  if (!problemet) return null;
  const forslag = knytforslag({ problem: problemet.namn, orsaker: orsaker.map((o) => o.beskrivning) }, nya);
  const problem = nya.find((p) => p.id === forslag?.problemId);
  if (!forslag || !problem) return null;
  // What it is aimed at already is nothing to propose.
  if (problem.id === problemId && forslag.orsakIdn.length === 0) return null;
  return { problem, orsaker: problem.orsaker.filter((o) => forslag.orsakIdn.includes(o.id)) };
}

/** Aims measures that wait at problem and causes of the plan's lägesbild, as many as one likes in one go. */
export async function knytAtgarder(
  kontext: Kontext,
  planId: string,
  knytningar: readonly KnytningInput[],
): Promise<Planresultat> {
  const plan = await lasPlan(kontext, planId);
  const last = inteUtkast(plan);
  if (last) return last;
  if (knytningar.length === 0) return nekad('atgardIdn', 'saknas', 'Välj minst en åtgärd.');
  const vantar = new Map((await vantande(kontext, planId)).map((a) => [a.id, a]));
  const problem = await planladdare(kontext).problem.load(plan.lagesbildId);
  const register = new Map(problem.map((p) => [p.id, p.orsaker.map((o) => o.id)]));
  const valda = new Map<Atgard, KnytningInput>();
  for (const knytning of knytningar) {
    const atgard = vantar.get(knytning.atgardId);
    if (!atgard)
      return nekad(
        'atgardIdn',
        'okand',
        'En av åtgärderna väntar inte längre på problem och orsak. Välj igen.',
      );
    const fel = knytningsfel(knytning, register);
    if (fel.length > 0) return new Valideringsfel(fel);
    valda.set(atgard, knytning);
  }
  for (const [atgard, knytning] of valda) await knyt(kontext, atgard, knytning);
  glomLast(kontext);
  return new AtgardsplanSparad(plan);
}

async function knyt(kontext: Kontext, atgard: Atgard, { problemId, orsakIdn }: KnytningInput): Promise<void> {
  const medverkandeIdn = await planladdare(kontext).medverkande.load(atgard.id);
  const fore = { ...atgard, orsakIdn: [], medverkandeIdn };
  const efter = { ...fore, problemId, orsakIdn };
  const diff = skillnad(await iHistoriken(kontext, fore), await iHistoriken(kontext, efter));
  await (await kontext.manager()).update(
    Atgard,
    { id: atgard.id },
    { problemId, version: atgard.version + 1, andrad: kontext.nu, andradAv: kontext.jag.anvandareId },
  );
  await sattKopplingar(kontext, atgard, { orsakIdn, medverkandeIdn });
  if (diff)
    await loggaHandelse(kontext, { objektTyp: 'atgard', objektId: atgard.id, handling: 'andrade', ...diff });
}
