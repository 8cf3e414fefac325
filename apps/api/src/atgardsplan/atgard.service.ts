import { type Atgardsuppgifter, atgardsfel, PLANGRANSER, utgangsskalfel } from '@roda-traden/domain';
import type { Kontext } from '../context.ts';
import { Valideringsfel } from '../errors/resultat.ts';
import { nyttId } from '../id.ts';
import { loggaHandelse, skillnad } from '../logg/index.ts';
import { atgardskonflikt, inteUtkast, lasAtgard, lasPlan, nekad, plankonflikt } from './andring.ts';
import { Atgard } from './atgard.entity.ts';
import type { AtgardInput } from './atgard.input.ts';
import { iHistoriken, sattKopplingar } from './atgardskopplingar.ts';
import { glomLast, planladdare } from './atgardsplan.laddare.ts';
import {
  type AtgardKonflikt,
  AtgardSparad,
  AtgardsplanSparad,
  type Atgardsresultat,
  type Planresultat,
} from './atgardsplan.resultat.ts';
import { LAT_UTGA } from './historik.ts';
import { Atgardsplan } from './plan.entity.ts';
import { skrivUtgang } from './utgang.ts';

const tolka = ({ granskning }: Kontext, input: AtgardInput): Atgardsuppgifter => ({
  titel: granskning.text(input.titel) ?? '',
  beskrivning: granskning.text(input.beskrivning),
  problemId: input.problemId || null,
  orsakIdn: [...new Set(input.orsakIdn ?? [])],
  typ: input.typ,
  sikt: input.sikt,
  form: input.form,
  upprepning: input.upprepning || null,
  evidensgrad: input.evidensgrad,
  // A reference to something published names its authors; that is what it is for.
  evidenskalla: input.evidenskalla?.trim() || null,
  operativtMal: granskning.text(input.operativtMal),
  indikator: granskning.text(input.indikator),
  ansvarigOrganisationId: input.ansvarigOrganisationId,
  ansvarigFunktion: granskning.text(input.ansvarigFunktion),
  medverkandeIdn: [...new Set(input.medverkandeIdn ?? [])],
  fran: input.fran || null,
  till: input.till || null,
});

async function felen(kontext: Kontext, plan: Atgardsplan, u: Atgardsuppgifter) {
  const [trad, problem] = await Promise.all([
    kontext.laddare.organisationstrad.load(kontext.jag.kommunId),
    planladdare(kontext).problem.load(plan.lagesbildId),
  ]);
  return atgardsfel(u, { trad, problem: new Map(problem.map((p) => [p.id, p.orsaker.map((o) => o.id)])) });
}

const kolumner = ({ orsakIdn: _o, medverkandeIdn: _m, ...resten }: Atgardsuppgifter) => resten;

/** A number that no measure of the kommun has: a measure keeps its own through all plans, whichever it is carried into. */
async function nastaAtgardsnummer(kontext: Kontext): Promise<number> {
  const tx = await kontext.tx();
  const { kommunId } = kontext.jag;
  await tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`atgardsnummer:${kommunId}`]);
  const [rad] = await tx.query<{ nasta: number }>(
    'SELECT coalesce(max(nummer), 0) + 1 AS nasta FROM atgard WHERE kommun_id = $1',
    [kommunId],
  );
  return rad?.nasta ?? 1;
}

export async function skapaAtgard(
  kontext: Kontext,
  planId: string,
  input: AtgardInput,
): Promise<Atgardsresultat> {
  const plan = await lasPlan(kontext, planId);
  const last = inteUtkast(plan);
  if (last) return last;
  const manager = await kontext.manager();
  if ((await manager.countBy(Atgard, { planId })) >= PLANGRANSER.atgarderMax)
    return nekad('plan', 'full', `En plan har högst ${PLANGRANSER.atgarderMax} åtgärder.`);
  const uppgifter = tolka(kontext, input);
  const falt = await felen(kontext, plan, uppgifter);
  if (falt.length > 0) return new Valideringsfel(falt);
  const atgard = manager.create(Atgard, {
    ...kolumner(uppgifter),
    kommunId: plan.kommunId,
    id: nyttId(kontext.nu),
    planId,
    nummer: await nastaAtgardsnummer(kontext),
    foregangareId: null,
    status: 'foreslagen',
    genomforande: 'ej_bedomd',
    effekt: 'ej_bedomd',
    steg: null,
    uppdaterad: null,
    ordning: ((await manager.maximum(Atgard, 'ordning', { planId })) ?? 0) + 1,
    version: 1,
    andrad: kontext.nu,
    andradAv: kontext.jag.anvandareId,
  });
  await manager.insert(Atgard, atgard);
  await sattKopplingar(kontext, atgard, uppgifter);
  const efter = await iHistoriken(kontext, uppgifter);
  await loggaHandelse(kontext, { objektTyp: 'atgard', objektId: atgard.id, handling: 'skapade', efter });
  await loggaHandelse(kontext, {
    objektTyp: 'atgardsplan',
    objektId: planId,
    handling: 'lade_till_atgard',
    kommentar: atgard.titel,
  });
  return new AtgardSparad(atgard);
}

export async function andraAtgard(
  kontext: Kontext,
  id: string,
  version: number,
  input: AtgardInput,
): Promise<Atgardsresultat> {
  const { plan, atgard } = await lasAtgard(kontext, id);
  if (atgard.version !== version) return atgardskonflikt(kontext, atgard);
  const last = inteUtkast(plan);
  if (last) return last;
  const uppgifter = tolka(kontext, input);
  const falt = await felen(kontext, plan, uppgifter);
  if (falt.length > 0) return new Valideringsfel(falt);
  const laddare = planladdare(kontext);
  const [orsaker, medverkandeIdn] = await Promise.all([
    laddare.orsaker.load(id),
    laddare.medverkande.load(id),
  ]);
  const fore = await iHistoriken(kontext, { ...atgard, orsakIdn: orsaker.map((o) => o.id), medverkandeIdn });
  const diff = skillnad(fore, await iHistoriken(kontext, uppgifter));
  if (!diff) return new AtgardSparad(atgard);
  const satt = {
    ...kolumner(uppgifter),
    version: atgard.version + 1,
    andrad: kontext.nu,
    andradAv: kontext.jag.anvandareId,
  };
  await (await kontext.manager()).update(Atgard, { id }, satt);
  await sattKopplingar(kontext, atgard, uppgifter);
  await loggaHandelse(kontext, { objektTyp: 'atgard', objektId: id, handling: 'andrade', ...diff });
  return new AtgardSparad(Object.assign(atgard, satt));
}

export async function taBortAtgard(
  kontext: Kontext,
  id: string,
  version: number,
  inskrivet: string | null,
): Promise<Planresultat | AtgardKonflikt> {
  const { plan, atgard } = await lasAtgard(kontext, id);
  if (atgard.version !== version) return atgardskonflikt(kontext, atgard);
  const last = inteUtkast(plan);
  if (last) return last;
  // What KS has decided isn't dropped without a reason, which KS reads with the plan and decides on with it.
  const skal = atgard.foregangareId ? (kontext.granskning.text(inskrivet) ?? '') : null;
  const skalfel = skal === null ? [] : utgangsskalfel(skal);
  if (skalfel.length > 0) return new Valideringsfel(skalfel);
  const laddare = planladdare(kontext);
  const [orsaker, medverkandeIdn] = await Promise.all([
    laddare.orsaker.load(id),
    laddare.medverkande.load(id),
  ]);
  const fore = await iHistoriken(kontext, { ...atgard, orsakIdn: orsaker.map((o) => o.id), medverkandeIdn });
  await sattKopplingar(kontext, atgard, { orsakIdn: [], medverkandeIdn: [] });
  await (await kontext.manager()).delete(Atgard, { id });
  await loggaHandelse(kontext, {
    objektTyp: 'atgardsplan',
    objektId: plan.id,
    handling: skal === null ? 'tog_bort_atgard' : LAT_UTGA,
    fore,
    kommentar: skal === null ? atgard.titel : `${atgard.titel}. Skäl: ${skal}`,
  });
  if (skal !== null) await skrivUtgang(kontext, plan, atgard.foregangareId, skal);
  return new AtgardsplanSparad(plan);
}

/** Puts a draft's measures in this order: all of them, each once. Any other list was made from a plan that has changed. */
export async function ordnaAtgarder(
  kontext: Kontext,
  planId: string,
  version: number,
  idn: readonly string[],
): Promise<Planresultat> {
  const plan = await lasPlan(kontext, planId);
  const last = inteUtkast(plan);
  if (last) return last;
  const manager = await kontext.manager();
  const nu = await manager.find(Atgard, { where: { planId }, order: { ordning: 'ASC', nummer: 'ASC' } });
  const sanda = new Set(idn);
  const alla = sanda.size === idn.length && nu.length === idn.length && nu.every((a) => sanda.has(a.id));
  if (plan.version !== version || !alla) return plankonflikt(kontext, plan);
  if (nu.every((a, i) => a.id === idn[i])) return new AtgardsplanSparad(plan);
  await (await kontext.tx()).query(
    `UPDATE atgard a SET ordning = o.plats
       FROM unnest($2::uuid[]) WITH ORDINALITY AS o(id, plats) WHERE a.plan_id = $1 AND a.id = o.id`,
    [planId, [...idn]],
  );
  const satt = { version: plan.version + 1, andrad: kontext.nu, andradAv: kontext.jag.anvandareId };
  await manager.update(Atgardsplan, { id: planId }, satt);
  await loggaHandelse(kontext, { objektTyp: 'atgardsplan', objektId: planId, handling: 'ordnade_atgarder' });
  glomLast(kontext);
  return new AtgardsplanSparad(Object.assign(plan, satt));
}
