import {
  dagIOrd,
  type Faltfel,
  type Handelsekod,
  localDate,
  planfel,
  planskalfel,
} from '@roda-traden/domain';
import { validate as arUuid } from 'uuid';
import { type BeslutInput, registreraBeslut } from '../beslut/index.ts';
import type { Kontext } from '../context.ts';
import { Valideringsfel } from '../errors/resultat.ts';
import { nyttId } from '../id.ts';
import { Lagesbild } from '../lagesbild/index.ts';
import { loggaHandelse } from '../logg/index.ts';
import { inteUtkast, lasPlan, nekad, plankonflikt, sparaPlan, steget } from './andring.ts';
import { glomLast, planladdare } from './atgardsplan.laddare.ts';
import { AtgardsplanSparad, type Planresultat } from './atgardsplan.resultat.ts';
import { ettBeslutITaget, gallNu } from './ikraft.ts';
import { innehallskonflikt } from './innehall.ts';
import { Atgardsplan } from './plan.entity.ts';
import type { AtgardsplanInput } from './plan.input.ts';
import { bristerI } from './planunderlag.ts';

const tolka = ({ granskning }: Kontext, input: AtgardsplanInput) => ({
  namn: granskning.text(input.namn) ?? '',
  giltigFran: input.giltigFran || null,
  giltigTill: input.giltigTill || null,
});

/** Numbers follow on one another in a kommun, one maker at a time. */
export async function nastaNummer(kontext: Kontext): Promise<number> {
  const tx = await kontext.tx();
  await tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [
    `atgardsplan:${kontext.jag.kommunId}`,
  ]);
  const [rad] = await tx.query<{ nasta: number }>(
    'SELECT coalesce(max(nummer), 0) + 1 AS nasta FROM atgardsplan WHERE kommun_id = $1',
    [kontext.jag.kommunId],
  );
  return rad?.nasta ?? 1;
}

/** A plan rests on a strategic picture that KS has decided, and on none that a newer one has replaced. */
function lagesbildsfel(lagesbild: Lagesbild | null): Faltfel[] {
  const fel = (kod: string, meddelande: string): Faltfel[] => [{ falt: 'lagesbildId', kod, meddelande }];
  if (!lagesbild) return fel('okant', 'Välj lägesbilden som planen bygger på.');
  if (lagesbild.slag !== 'strategisk')
    return fel('slag', 'En åtgärdsplan bygger på en strategisk lägesbild, inte en operativ.');
  if (lagesbild.status === 'ersatt')
    return fel('ersatt', 'Lägesbilden är ersatt av en nyare. Bygg planen på den nyare.');
  return lagesbild.status === 'beslutad'
    ? []
    : fel(
        'ej_beslutad',
        'Kommunstyrelsen har inte beslutat lägesbilden än. Planen kan skapas efter beslutet.',
      );
}

export async function skapaPlan(
  kontext: Kontext,
  lagesbildId: string,
  input: AtgardsplanInput,
): Promise<Planresultat> {
  const manager = await kontext.manager();
  const lagesbild = arUuid(lagesbildId) ? await manager.findOneBy(Lagesbild, { id: lagesbildId }) : null;
  const uppgifter = tolka(kontext, input);
  const falt = [...lagesbildsfel(lagesbild), ...planfel(uppgifter)];
  if (falt.length > 0 || !lagesbild) return new Valideringsfel(falt);
  const { jag } = kontext;
  const plan = manager.create(Atgardsplan, {
    ...uppgifter,
    kommunId: jag.kommunId,
    id: nyttId(kontext.nu),
    nummer: await nastaNummer(kontext),
    lagesbildId: lagesbild.id,
    foregangareId: null,
    status: 'utkast',
    lamnad: null,
    version: 1,
    skapad: kontext.nu,
    skapadAv: jag.anvandareId,
    andrad: kontext.nu,
    andradAv: jag.anvandareId,
  });
  await manager.insert(Atgardsplan, plan);
  await loggaHandelse(kontext, {
    objektTyp: 'atgardsplan',
    objektId: plan.id,
    handling: 'skapade',
    efter: uppgifter,
  });
  return new AtgardsplanSparad(plan);
}

export async function andraPlan(
  kontext: Kontext,
  id: string,
  version: number,
  input: AtgardsplanInput,
): Promise<Planresultat> {
  const plan = await lasPlan(kontext, id);
  if (plan.version !== version) return plankonflikt(kontext, plan);
  const last = inteUtkast(plan);
  if (last) return last;
  const uppgifter = tolka(kontext, input);
  const falt = planfel(uppgifter);
  return falt.length > 0 ? new Valideringsfel(falt) : sparaPlan(kontext, plan, 'andrade', uppgifter);
}

/**
 * Hands the plan over to KS, as the one who hands it over has read it: a part that someone has changed since is a
 * conflict. Nothing may be missing; from now on it can't be written in.
 */
export async function lamnaTillKs(
  kontext: Kontext,
  id: string,
  last: { version: number; innehall: number },
): Promise<Planresultat> {
  const plan = await lasPlan(kontext, id);
  if (plan.version !== last.version || plan.innehall !== last.innehall)
    return innehallskonflikt(kontext, plan);
  const status = steget(plan, 'lamna_till_ks');
  if (typeof status !== 'string') return new Valideringsfel([status]);
  const brister = await bristerI(kontext, plan);
  if (brister.length > 0) return ofullstandig(brister);
  return sparaPlan(kontext, plan, 'lamnade_till_ks', { status, lamnad: localDate(kontext.nu) });
}

/** KS wants more work done: the plan is a draft again, with the reason in its history. */
export async function aterremittera(
  kontext: Kontext,
  id: string,
  version: number,
  skal: string,
): Promise<Planresultat> {
  return medSkal(kontext, id, version, skal, 'aterremittera', 'aterremitterade', { lamnad: null });
}

export async function avsluta(
  kontext: Kontext,
  id: string,
  version: number,
  skal: string,
): Promise<Planresultat> {
  return medSkal(kontext, id, version, skal, 'avsluta', 'avslutade', {});
}

/** Ends a draft that leads nowhere. One that KS has had isn't the planner's own any more. */
export async function kassera(
  kontext: Kontext,
  id: string,
  version: number,
  skal: string,
): Promise<Planresultat> {
  // Held first, so that what is asked of its history holds until it is discarded.
  await lasPlan(kontext, id);
  if (await planladdare(kontext).harLamnats.load(id))
    return nekad('handling', 'har_lamnats', 'Planen har lämnats till kommunstyrelsen. Då kasseras den inte.');
  return medSkal(kontext, id, version, skal, 'kassera', 'kasserade', {});
}

async function medSkal(
  kontext: Kontext,
  id: string,
  version: number,
  skal: string,
  handling: 'aterremittera' | 'avsluta' | 'kassera',
  ord: Handelsekod,
  andring: { lamnad?: null },
): Promise<Planresultat> {
  const plan = await lasPlan(kontext, id);
  if (plan.version !== version) return plankonflikt(kontext, plan);
  const status = steget(plan, handling);
  if (typeof status !== 'string') return new Valideringsfel([status]);
  const fel = planskalfel(skal);
  if (fel.length > 0) return new Valideringsfel(fel);
  return sparaPlan(kontext, plan, ord, { status, ...andring }, kontext.granskning.text(skal));
}

/**
 * Writes down that KS has decided the plan, in one step with what follows from it: its measures are decided, and the
 * plan that was in force is replaced. Written down after a later decision, it is itself the one that was replaced.
 */
export async function registreraPlanbeslut(
  kontext: Kontext,
  id: string,
  version: number,
  input: BeslutInput,
): Promise<Planresultat> {
  await ettBeslutITaget(kontext);
  const plan = await lasPlan(kontext, id);
  if (plan.version !== version) return plankonflikt(kontext, plan);
  const status = steget(plan, 'besluta');
  if (typeof status !== 'string') return new Valideringsfel([status]);
  // What was handed over was whole and has been locked since. A decision that KS has taken is written down as it is.
  const svar = await registreraBeslut(
    kontext,
    { objektTyp: 'atgardsplan', objektId: plan.id, objektVersion: plan.version, lamnad: plan.lamnad },
    input,
  );
  if ('falt' in svar) return new Valideringsfel(svar.falt);
  const { foregangareId, ersattAv } = await gallNu(kontext, plan, svar.beslut);
  const resultat = await sparaPlan(
    kontext,
    plan,
    'beslutade',
    { status, foregangareId },
    `${dagIOrd(svar.beslut.datum)} § ${svar.beslut.paragraf}, ${svar.beslut.diarienummer}`,
  );
  if (ersattAv) {
    const ersatt = steget(plan, 'ersatt');
    if (typeof ersatt === 'string')
      await sparaPlan(
        kontext,
        plan,
        'ersattes',
        { status: ersatt },
        `Nr ${ersattAv.nummer}, ${ersattAv.namn}`,
      );
    resultat.besked = `Beslutet är registrerat. Planen gäller inte: kommunstyrelsen beslutade ${dagIOrd(ersattAv.datum ?? svar.beslut.datum)} plan nr ${ersattAv.nummer}, ”${ersattAv.namn}”, som ersatte den.`;
  }
  glomLast(kontext);
  return resultat;
}

const ofullstandig = (brister: readonly { falt: string; meddelande: string }[]): Valideringsfel =>
  new Valideringsfel(
    brister.map((brist) => ({ ...brist, kod: 'saknas' })),
    'Planen är inte hel än. Det här saknas.',
  );

/** KS has reviewed a follow-up of the plan: it counts as followed up. The caller holds the follow-up, and logs that. */
export async function foljUppPlan(kontext: Kontext, planId: string): Promise<void> {
  const plan = await lasPlan(kontext, planId);
  const status = steget(plan, 'folj_upp');
  if (typeof status === 'string') await sparaPlan(kontext, plan, 'foljdes_upp', { status });
}
