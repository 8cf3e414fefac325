import { addDays, localDate } from '@roda-traden/domain';
import { v7 as uuidv7 } from 'uuid';
import { expect } from 'vitest';
import { nu } from '../../test/klocka.ts';
import type { Klient, Miljo, Svar } from '../../test/miljo.ts';
import { TORSBY } from '../../test/miljo.ts';

export interface Provbild {
  id: string;
  problemId: string;
  orsakId: string;
  annatProblemId: string;
}

let nummer = 100;

export const dagarSedan = (n: number): string => addDays(localDate(nu()), -n);

/** A strategic lägesbild with two problems, in the state asked for: arranged as the owner, since it's another room's work. */
export async function lagesbild(
  miljo: Miljo,
  status = 'beslutad',
  kod = TORSBY,
  slag = 'strategisk',
  // Later than the demo's own, which would overtake every plan on an older one.
  till = dagarSedan(60),
): Promise<Provbild> {
  const kommun = await miljo.kommunId(kod);
  const bild = { id: uuidv7(), problemId: uuidv7(), orsakId: uuidv7(), annatProblemId: uuidv7() };
  nummer += 1;
  await miljo.agare.query(
    `INSERT INTO lagesbild (kommun_id, id, slag, nummer, fran, till, status, filter, fryst, tal)
     VALUES ($1, $2, $3, $4, '2025-01-01', $5, 'utkast', '{}', '2026-07-01', '{}')`,
    [kommun, bild.id, slag, nummer, till],
  );
  for (const [id, namn, plats] of [
    [bild.problemId, 'Störande körning i centrum', 1],
    [bild.annatProblemId, 'Otrygg gångtunnel', 2],
  ] as const)
    await miljo.agare.query(
      'INSERT INTO problem (kommun_id, id, lagesbild_id, namn, prioriterat, ordning) VALUES ($1, $2, $3, $4, true, $5)',
      [kommun, id, bild.id, namn, plats],
    );
  await miljo.agare.query(
    `INSERT INTO orsak (kommun_id, id, problem_id, beskrivning, slag, sida, antagande, ordning)
     VALUES ($1, $2, $3, 'Inget att göra på kvällarna', 'social', 'garningsperson', true, 1)`,
    [kommun, bild.orsakId, bild.problemId],
  );
  await miljo.agare.query('UPDATE lagesbild SET status = $2 WHERE id = $1', [bild.id, status]);
  return bild;
}

/** Puts the plans there are away, the demo's own too, so that what KS has decided is what the test has made. */
export async function avslutaDemoplanen(miljo: Miljo): Promise<void> {
  await miljo.agare.query("UPDATE atgardsplan SET status = 'kasserad' WHERE kommun_id = $1", [
    await miljo.kommunId(TORSBY),
  ]);
}

const PLAN = `id nummer namn giltigFran giltigTill status planlage { kod text } lamnad version foregangareId lagesbildId
  lagesbild { nummer } beslut { paragraf objektVersion }
  effektmal { id matt utgangsvarde malvarde datum version problem { namn } }
  atgarder { id nummer titel status genomforande foregangareId version problem { id } orsaker { id } }
  brister { falt meddelande } anmarkningar { falt meddelande }
  historik { handling kommentar av andringar { falt } } ersattAv { id }
  attKnyta { atgard { id } forslag { problem { id } orsaker { id } } }
  innehall attTaMed { utgar atgard { id titel } } viewerKan { andra lamnaTillKs aterremittera registreraBeslut avsluta kassera }`;

const ATGARD = `id nummer titel status genomforande effekt steg uppdaterad version fran till flaggor plannamn
  plannummer planlage { kod text } utgick fortsatterI { id } kommerUr { id }
  ansvarigOrganisation { id namn } ansvarigFunktion medverkande { id } problem { namn } orsaker { id } plan { id }
  uppdateringar { id av status genomforande effekt steg kommentar skal angrad angrarId }
  historik { handling kommentar andringar { falt fore efter } }
  viewerKan { andra uppdatera angra handlingar { kod skal } }`;

const FEL = '... on Valideringsfel { meddelande falt { falt kod meddelande } }';
const planSvar = `{ __typename ... on AtgardsplanSparad { besked plan { ${PLAN} } } ... on AtgardsplanKonflikt { meddelande plan { id namn version } } ${FEL} }`;
const malSvar = `{ __typename ... on EffektmalSparat { effektmal { id version matt } plan { id } } ... on EffektmalKonflikt { meddelande effektmal { id matt version } } ${FEL} }`;
const atgardSvar = `{ __typename ... on AtgardSparad { atgard { ${ATGARD} } } ... on AtgardKonflikt { meddelande atgard { id titel genomforande version } } ${FEL} }`;

const V = '$id: ID!, $version: Int!';
const DOKUMENT = {
  skapaAtgardsplan: `mutation ($lagesbildId: ID!, $input: AtgardsplanInput!) { svar: skapaAtgardsplan(lagesbildId: $lagesbildId, input: $input) ${planSvar} }`,
  andraAtgardsplan: `mutation (${V}, $input: AtgardsplanInput!) { svar: andraAtgardsplan(id: $id, version: $version, input: $input) ${planSvar} }`,
  lamnaPlanTillKs: `mutation (${V}, $innehall: Int!) { svar: lamnaPlanTillKs(id: $id, version: $version, innehall: $innehall) ${planSvar} }`,
  aterremitteraPlan: `mutation (${V}, $skal: String!) { svar: aterremitteraPlan(id: $id, version: $version, skal: $skal) ${planSvar} }`,
  avslutaPlan: `mutation (${V}, $skal: String!) { svar: avslutaPlan(id: $id, version: $version, skal: $skal) ${planSvar} }`,
  kasseraPlan: `mutation (${V}, $skal: String!) { svar: kasseraPlan(id: $id, version: $version, skal: $skal) ${planSvar} }`,
  taMedAtgarder: `mutation ($planId: ID!, $idn: [ID!]!, $utgar: [UtgangInput!]) { svar: taMedAtgarder(planId: $planId, atgardIdn: $idn, utgar: $utgar) ${planSvar} }`,
  knytAtgarder: `mutation ($planId: ID!, $knytningar: [KnytningInput!]!) { svar: knytAtgarder(planId: $planId, knytningar: $knytningar) ${planSvar} }`,
  registreraPlanbeslut: `mutation (${V}, $beslut: BeslutInput!) { svar: registreraPlanbeslut(id: $id, version: $version, beslut: $beslut) ${planSvar} }`,
  ordnaAtgarder: `mutation ($planId: ID!, $version: Int!, $idn: [ID!]!) { svar: ordnaAtgarder(planId: $planId, version: $version, idn: $idn) ${planSvar} }`,
  skapaEffektmal: `mutation ($planId: ID!, $input: EffektmalInput!) { svar: skapaEffektmal(planId: $planId, input: $input) ${malSvar} }`,
  andraEffektmal: `mutation (${V}, $input: EffektmalInput!) { svar: andraEffektmal(id: $id, version: $version, input: $input) ${malSvar} }`,
  taBortEffektmal: `mutation (${V}) { svar: taBortEffektmal(id: $id, version: $version) { __typename ... on AtgardsplanSparad { plan { ${PLAN} } } ... on EffektmalKonflikt { meddelande } ${FEL} } }`,
  skapaAtgard: `mutation ($planId: ID!, $input: AtgardInput!) { svar: skapaAtgard(planId: $planId, input: $input) ${atgardSvar} }`,
  andraAtgard: `mutation (${V}, $input: AtgardInput!) { svar: andraAtgard(id: $id, version: $version, input: $input) ${atgardSvar} }`,
  taBortAtgard: `mutation (${V}, $skal: String) { svar: taBortAtgard(id: $id, version: $version, skal: $skal) { __typename ... on AtgardsplanSparad { plan { ${PLAN} } } ... on AtgardKonflikt { meddelande } ${FEL} } }`,
  uppdateraAtgard: `mutation (${V}, $input: AtgardsuppdateringInput!) { svar: uppdateraAtgard(id: $id, version: $version, input: $input) ${atgardSvar} }`,
  angraUppdatering: `mutation (${V}) { svar: angraUppdatering(id: $id, version: $version) ${atgardSvar} }`,
} as const;
type Operation = keyof typeof DOKUMENT;

export const sand = (k: Klient, operation: Operation, variabler: object): Promise<Svar> =>
  k.fraga(DOKUMENT[operation], { ...variabler });

/** The result of an operation that was let through. */
export async function gor(k: Klient, operation: Operation, variabler: object): Promise<Svar['data']> {
  const svar = await sand(k, operation, variabler);
  expect(svar.errors, `${operation}: ${JSON.stringify(svar.errors)}`).toBeUndefined();
  return svar.data.svar;
}

/** Field and code of each fault in a refused answer. */
export const fel = (svar: Svar['data']): string[] => {
  expect(svar.__typename, JSON.stringify(svar)).toBe('Valideringsfel');
  return svar.falt.map((f: { falt: string; kod: string }) => `${f.falt}:${f.kod}`);
};

export async function hamtaPlan(k: Klient, id: string): Promise<Svar['data']> {
  const svar = await k.fraga(`query ($id: ID!) { atgardsplan(id: $id) { ${PLAN} } }`, { id });
  expect(svar.errors, JSON.stringify(svar.errors)).toBeUndefined();
  return svar.data.atgardsplan;
}

export async function hamtaAtgard(k: Klient, id: string): Promise<Svar['data']> {
  const svar = await k.fraga(`query ($id: ID!) { atgard(id: $id) { ${ATGARD} } }`, { id });
  expect(svar.errors, JSON.stringify(svar.errors)).toBeUndefined();
  return svar.data.atgard;
}

export async function listaAtgarder(k: Klient, filter: object = {}): Promise<Svar['data'][]> {
  const svar = await k.fraga(
    'query ($f: AtgardFilterInput) { atgarder(filter: $f) { id titel status flaggor } }',
    { f: filter },
  );
  expect(svar.errors, JSON.stringify(svar.errors)).toBeUndefined();
  return svar.data.atgarder;
}

export async function enhet(miljo: Miljo, kod: string, kommun = TORSBY): Promise<string> {
  const { rows } = await miljo.agare.query<{ id: string }>(
    'SELECT id FROM organisation WHERE kommun_id = $1 AND kod = $2',
    [await miljo.kommunId(kommun), kod],
  );
  const id = rows[0]?.id;
  if (!id) throw new Error(`Ingen enhet ${kod}`);
  return id;
}

export const ATGARD_OK = {
  titel: 'Nattvandring fredagar',
  typ: 'social',
  sikt: 'kort',
  form: 'engangs',
  evidensgrad: 'beprovad',
};
export const MAL_OK = {
  matt: 'Rapporter om störande körning',
  utgangsvarde: '40',
  malvarde: '25',
  datum: '2028-12-31',
};
export const BESLUT = { organ: 'ks', datum: '', paragraf: '14', diarienummer: 'KS 2026/45' };

/** A plan as it was read: what is handed over. */
export const last = ({ id, version, innehall }: { id: string; version: number; innehall: number }) => ({
  id,
  version,
  innehall,
});

/** A draft plan on a decided picture, with these measures and a goal: nothing is missing in it. */
export async function nyPlan(
  miljo: Miljo,
  k: Klient,
  atgarder: object[],
  bild?: Provbild,
): Promise<{ plan: Svar['data']; bild: Provbild }> {
  const grund = bild ?? (await lagesbild(miljo));
  const skapad = await gor(k, 'skapaAtgardsplan', {
    lagesbildId: grund.id,
    input: { namn: 'Åtgärdsplan 2027–2028', giltigFran: '2026-01-01', giltigTill: '2028-12-31' },
  });
  expect(skapad.__typename, JSON.stringify(skapad)).toBe('AtgardsplanSparad');
  await gor(k, 'skapaEffektmal', { planId: skapad.plan.id, input: MAL_OK });
  for (const input of atgarder) {
    const svar = await gor(k, 'skapaAtgard', { planId: skapad.plan.id, input: { ...ATGARD_OK, ...input } });
    expect(svar.__typename, JSON.stringify(svar)).toBe('AtgardSparad');
  }
  return { plan: await hamtaPlan(k, skapad.plan.id), bild: grund };
}

/** Takes a whole draft to KS and through its decision, today. */
export async function besluta(
  k: Klient,
  plan: { id: string; version: number; innehall: number },
): Promise<Svar['data']> {
  const lamnad = await gor(k, 'lamnaPlanTillKs', last(plan));
  expect(lamnad.__typename, JSON.stringify(lamnad)).toBe('AtgardsplanSparad');
  const svar = await gor(k, 'registreraPlanbeslut', {
    id: plan.id,
    version: lamnad.plan.version,
    beslut: { ...BESLUT, datum: lamnad.plan.lamnad },
  });
  expect(svar.__typename, JSON.stringify(svar)).toBe('AtgardsplanSparad');
  return svar.plan;
}
