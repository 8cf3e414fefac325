import { effektmalsfel, type Handelsekod, localDate } from '@roda-traden/domain';
import { validate as arUuid } from 'uuid';
import type { Kontext } from '../context.ts';
import { Avslag } from '../errors/fel.ts';
import { Valideringsfel } from '../errors/resultat.ts';
import { nyttId } from '../id.ts';
import { loggaHandelse, skillnad } from '../logg/index.ts';
import { inteUtkast, lasPlan } from './andring.ts';
import { glomLast, planladdare } from './atgardsplan.laddare.ts';
import {
  AtgardsplanSparad,
  EffektmalKonflikt,
  EffektmalSparat,
  type Effektmalsresultat,
  type Planresultat,
} from './atgardsplan.resultat.ts';
import { Effektmal } from './effektmal.entity.ts';
import type { Atgardsplan } from './plan.entity.ts';
import type { EffektmalInput } from './plan.input.ts';

const tolka = ({ granskning }: Kontext, input: EffektmalInput) => ({
  matt: granskning.text(input.matt) ?? '',
  utgangsvarde: granskning.text(input.utgangsvarde),
  malvarde: granskning.text(input.malvarde),
  datum: input.datum || null,
  problemId: input.problemId || null,
});

const felen = async (kontext: Kontext, plan: Atgardsplan, u: ReturnType<typeof tolka>) => {
  const problem = await planladdare(kontext).problem.load(plan.lagesbildId);
  return effektmalsfel(u, new Map(problem.map((p) => [p.id, p])), localDate(kontext.nu));
};

export async function skapaEffektmal(
  kontext: Kontext,
  planId: string,
  input: EffektmalInput,
): Promise<Effektmalsresultat> {
  const plan = await lasPlan(kontext, planId);
  const last = inteUtkast(plan);
  if (last) return last;
  const uppgifter = tolka(kontext, input);
  const falt = await felen(kontext, plan, uppgifter);
  if (falt.length > 0) return new Valideringsfel(falt);
  const manager = await kontext.manager();
  const mal = manager.create(Effektmal, {
    ...uppgifter,
    kommunId: plan.kommunId,
    id: nyttId(kontext.nu),
    planId,
    ordning: ((await manager.maximum(Effektmal, 'ordning', { planId })) ?? 0) + 1,
    version: 1,
  });
  await manager.insert(Effektmal, mal);
  await historia(kontext, plan, 'lade_till_effektmal', null, uppgifter, uppgifter.matt);
  return new EffektmalSparat(mal, plan);
}

export async function andraEffektmal(
  kontext: Kontext,
  id: string,
  version: number,
  input: EffektmalInput,
): Promise<Effektmalsresultat> {
  const { plan, mal } = await las(kontext, id);
  if (mal.version !== version) return new EffektmalKonflikt(mal);
  const last = inteUtkast(plan);
  if (last) return last;
  const uppgifter = tolka(kontext, input);
  const falt = await felen(kontext, plan, uppgifter);
  if (falt.length > 0) return new Valideringsfel(falt);
  const diff = skillnad({ ...mal }, uppgifter);
  if (!diff) return new EffektmalSparat(mal, plan);
  const satt = { ...uppgifter, version: mal.version + 1 };
  await (await kontext.manager()).update(Effektmal, { id }, satt);
  await historia(kontext, plan, 'andrade_effektmal', diff.fore, diff.efter, uppgifter.matt);
  return new EffektmalSparat(Object.assign(mal, satt), plan);
}

export async function taBortEffektmal(
  kontext: Kontext,
  id: string,
  version: number,
): Promise<Planresultat | EffektmalKonflikt> {
  const { plan, mal } = await las(kontext, id);
  if (mal.version !== version) return new EffektmalKonflikt(mal);
  const last = inteUtkast(plan);
  if (last) return last;
  await (await kontext.manager()).delete(Effektmal, { id });
  await historia(kontext, plan, 'tog_bort_effektmal', null, null, mal.matt);
  return new AtgardsplanSparad(plan);
}

async function las(kontext: Kontext, id: string): Promise<{ plan: Atgardsplan; mal: Effektmal }> {
  const manager = await kontext.manager();
  const kant = arUuid(id) ? await manager.findOneBy(Effektmal, { id }) : null;
  if (!kant) throw new Avslag('FINNS_INTE');
  const plan = await lasPlan(kontext, kant.planId);
  // Read again once the plan is held: someone may have changed or removed it while we waited.
  const mal = await manager.findOneBy(Effektmal, { id });
  if (!mal) throw new Avslag('FINNS_INTE');
  return { plan, mal };
}

async function historia(
  kontext: Kontext,
  plan: Atgardsplan,
  handling: Handelsekod,
  fore: Record<string, unknown> | null,
  efter: Record<string, unknown> | null,
  kommentar: string,
): Promise<void> {
  await loggaHandelse(kontext, {
    objektTyp: 'atgardsplan',
    objektId: plan.id,
    handling,
    fore,
    efter,
    kommentar,
  });
  glomLast(kontext);
}
