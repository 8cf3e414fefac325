import {
  type DemoAtgard,
  type DemoPlan,
  type DemoUppdatering,
  type DemoUppfoljning,
  kalltext,
} from '@roda-traden/demo';
import { ATGARD, type Atgardsstatus, overgangFran, startOfDay } from '@roda-traden/domain';
import { atgardernaVid } from '../uppfoljning/index.ts';
import { type Fyllda, historik } from './fyllLagesbild.ts';
import { type Infogning, idFran, infoga, klockanTio } from './infoga.ts';

/** The plan as KS decided it, its measures untouched. Returns its id and theirs by number. */
export async function fyllPlan(
  m: Infogning,
  plan: DemoPlan,
  fyllda: Fyllda,
): Promise<{ planId: string; atgarder: ReadonlyMap<number, string> }> {
  const planId = idFran(klockanTio(plan.skapad));
  await infoga(m, 'atgardsplan', {
    id: planId,
    nummer: plan.nummer,
    lagesbild_id: fyllda.lagesbildId,
    namn: plan.namn,
    giltig_fran: plan.giltigFran,
    giltig_till: plan.giltigTill,
    status: 'uppfoljd',
    lamnad: plan.lamnad,
    version: 4,
    skapad: klockanTio(plan.skapad),
    skapad_av: m.samordnare,
    andrad: klockanTio(plan.beslut.datum),
    andrad_av: m.samordnare,
  });
  for (const [i, mal] of plan.effektmal.entries())
    await infoga(m, 'effektmal', {
      id: idFran(klockanTio(plan.skapad)),
      plan_id: planId,
      problem_id: fyllda.problem.get(mal.problem),
      matt: mal.matt,
      utgangsvarde: mal.utgangsvarde,
      malvarde: mal.malvarde,
      datum: mal.datum,
      ordning: i + 1,
    });
  const atgarder = new Map<number, string>();
  for (const a of plan.atgarder) atgarder.set(a.nummer, await fyllAtgard(m, plan, planId, fyllda, a));
  await infoga(m, 'beslut', {
    id: idFran(klockanTio(plan.beslut.datum)),
    organ: 'ks',
    ...plan.beslut,
    objekt_typ: 'atgardsplan',
    objekt_id: planId,
    objekt_version: 2,
    skapad: klockanTio(plan.beslut.datum),
    skapad_av: m.samordnare,
  });
  await historik(m, 'atgardsplan', planId, [
    [plan.skapad, 'skapade'],
    [plan.lamnad, 'lamnade_till_ks'],
    [plan.beslut.datum, 'beslutade'],
  ]);
  return { planId, atgarder };
}

async function fyllAtgard(
  m: Infogning,
  plan: DemoPlan,
  planId: string,
  fyllda: Fyllda,
  a: DemoAtgard,
): Promise<string> {
  const id = idFran(klockanTio(plan.skapad));
  await infoga(m, 'atgard', {
    id,
    plan_id: planId,
    nummer: a.nummer,
    problem_id: a.problem === null ? null : fyllda.problem.get(a.problem),
    titel: a.titel,
    beskrivning: a.beskrivning,
    typ: a.typ,
    sikt: a.sikt,
    form: a.form,
    upprepning: a.upprepning,
    evidensgrad: a.evidensgrad,
    evidenskalla: a.kalla ? kalltext(a.kalla) : null,
    operativt_mal: a.operativtMal,
    indikator: a.indikator,
    ansvarig_organisation_id: m.enhet(a.ansvarig),
    ansvarig_funktion: a.ansvarigFunktion,
    fran: a.fran,
    till: a.till,
    status: 'beslutad',
    uppdaterad: startOfDay(plan.beslut.datum),
    ordning: a.nummer,
    version: 2,
    andrad: klockanTio(plan.beslut.datum),
    andrad_av: m.samordnare,
  });
  for (const kod of a.orsaker)
    await infoga(m, 'atgard_orsak', { atgard_id: id, orsak_id: fyllda.orsak.get(kod) });
  for (const kod of a.medverkande)
    await infoga(m, 'atgard_medverkande', { atgard_id: id, organisation_id: m.enhet(kod) });
  return id;
}

/** What was said of a measure from one day to another, each as its unit's chief or the coordinator. */
export async function fyllUppdateringar(
  m: Infogning,
  atgardId: string,
  a: DemoAtgard,
  galler: (dag: string) => boolean,
): Promise<void> {
  let status: Atgardsstatus = 'beslutad';
  for (const u of a.uppdateringar) {
    status = (u.handling && overgangFran(ATGARD, status, u.handling)?.till) ?? status;
    if (galler(u.dag)) await fyllUppdatering(m, atgardId, a.ansvarig, status, u);
  }
}

async function fyllUppdatering(
  m: Infogning,
  atgardId: string,
  ansvarig: string,
  status: Atgardsstatus,
  u: DemoUppdatering,
): Promise<void> {
  const tid = klockanTio(u.dag);
  const av = m.chef(ansvarig) ?? m.samordnare;
  await infoga(m, 'statusuppdatering', {
    id: idFran(tid),
    atgard_id: atgardId,
    tid,
    anvandare_id: av,
    status,
    genomforande: u.genomforande,
    effekt: u.effekt,
    steg: u.steg,
    kommentar: u.kommentar,
    skal: u.skal,
  });
  await m.tx.query(
    `UPDATE atgard SET status = $3, genomforande = $4, effekt = $5, steg = coalesce($6, steg), uppdaterad = $7,
            version = version + 1, andrad = $7, andrad_av = $8
      WHERE kommun_id = $1 AND id = $2`,
    [m.kommunId, atgardId, status, u.genomforande, u.effekt, u.steg, tid, av],
  );
}

/** A follow-up that KS has reviewed, with the measures as they stand in the database at this point. */
export async function fyllUppfoljning(m: Infogning, planId: string, u: DemoUppfoljning): Promise<string> {
  const id = idFran(klockanTio(u.datum));
  await infoga(m, 'uppfoljning', {
    id,
    plan_id: planId,
    nummer: u.nummer,
    datum: u.datum,
    status: 'granskad',
    tal: { atgarder: await atgardernaVid(m.tx, planId, u.datum) },
    laget: u.laget,
    bedomning: u.bedomning,
    version: 4,
    skapad: klockanTio(u.datum),
    skapad_av: m.samordnare,
    andrad: klockanTio(u.beslut.datum),
    andrad_av: m.samordnare,
  });
  await infoga(m, 'beslut', {
    id: idFran(klockanTio(u.beslut.datum)),
    organ: 'ks',
    ...u.beslut,
    objekt_typ: 'uppfoljning',
    objekt_id: id,
    objekt_version: 3,
    skapad: klockanTio(u.beslut.datum),
    skapad_av: m.samordnare,
  });
  await historik(m, 'uppfoljning', id, [
    [u.datum, 'skapade'],
    [u.lamnad, 'lamna'],
    [u.beslut.datum, 'granska'],
  ]);
  await historik(m, 'atgardsplan', planId, [[u.beslut.datum, 'foljdes_upp']]);
  return id;
}
