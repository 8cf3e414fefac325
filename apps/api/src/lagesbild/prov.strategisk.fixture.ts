import { v7 as uuidv7 } from 'uuid';
import { expect } from 'vitest';
import { type Klient, type Miljo, type Svar, TORSBY } from '../../test/miljo.ts';

/** Rows as the owner lays them, and the operations of problems, remiss and decision, as a client sends them. */
let nummer = 900;

export interface Arrangerad {
  status?: string;
  slag?: 'operativ' | 'strategisk';
  /** Complete: sections, a source, an operative picture to build on, a prioritised problem with a cause. */
  hel?: boolean;
  kommun?: string;
}

/** A lägesbild, and its id. */
export async function nyBild(miljo: Miljo, a: Arrangerad = {}): Promise<string> {
  const kommun = await miljo.kommunId(a.kommun ?? TORSBY);
  const lagg = async (slag: string, status: string): Promise<string> => {
    const id = uuidv7();
    await miljo.agare.query(
      `INSERT INTO lagesbild (kommun_id, id, slag, nummer, fran, till, status, filter, fryst, tal)
       VALUES ($1, $2, $3, $4, '2024-01-01', '2025-12-31', $5, '{}', rot.nu(), '{}')`,
      [kommun, id, slag, ++nummer, status],
    );
    return id;
  };
  const id = await lagg(a.slag ?? 'strategisk', a.status ?? 'utkast');
  if (!a.hel) return id;
  const operativ = await lagg('operativ', 'analyserad');
  for (const kod of ['omfattning', 'konsekvenser', 'ovriga_uppgifter', 'analys'])
    await miljo.agare.query(
      `INSERT INTO lagesbild_del (kommun_id, lagesbild_id, kod, text) VALUES ($1, $2, $3, 'Text.')`,
      [kommun, id, kod],
    );
  await miljo.agare.query(
    `INSERT INTO lagesbild_kalla (kommun_id, id, lagesbild_id, namn, anvand, ordning) VALUES ($1, $2, $3, 'Rapporterna', true, 1)`,
    [kommun, uuidv7(), id],
  );
  await miljo.agare.query(
    `INSERT INTO lagesbild_underlag (kommun_id, lagesbild_id, operativ_id) VALUES ($1, $2, $3)`,
    [kommun, id, operativ],
  );
  const problem = uuidv7();
  await miljo.agare.query(
    `INSERT INTO problem (kommun_id, id, lagesbild_id, namn, prioriterat, ordning) VALUES ($1, $2, $3, 'Störande körning', true, 1)`,
    [kommun, problem, id],
  );
  await miljo.agare.query(
    `INSERT INTO orsak (kommun_id, id, problem_id, beskrivning, slag, sida, antagande, ordning)
     VALUES ($1, $2, $3, 'Ingen annan mötesplats', 'social', 'plats', true, 1)`,
    [kommun, uuidv7(), problem],
  );
  return id;
}

export async function bildrad(
  miljo: Miljo,
  id: string,
): Promise<{ version: number; status: string; lamnad: string | null }> {
  const { rows } = await miljo.agare.query(
    'SELECT version, status, lamnad::text AS lamnad FROM lagesbild WHERE id = $1',
    [id],
  );
  return rows[0];
}

const FEL = '... on Valideringsfel { meddelande falt { falt kod meddelande } }';
const ORSAK = 'id beskrivning slag sida belagg antagande version';
const PROBLEM = `id namn beskrivning plats nar berorda bedomning kategorikoder omradeskoder prioriterat ordning version
  antalRapporter prioriteringssumma prioritering { grund varde } orsaker { ${ORSAK} } kategorier { kod } omraden { kod }
  historik { handling kommentar andringar { falt fore efter } } viewerKan { andra }`;
const PROBLEMSVAR = `{ __typename
  ... on ProblemSparat { maskat problem { ${PROBLEM} } lagesbild { id problem { id namn version } } }
  ... on ProblemKonflikt { meddelande problem { id namn version } } ${FEL} }`;
const ORSAKSSVAR = `{ __typename
  ... on OrsakSparad { orsak { ${ORSAK} } problem { id orsaker { id } historik { handling kommentar } } }
  ... on OrsakKonflikt { meddelande orsak { ${ORSAK} } } ${FEL} }`;
const SVAR = 'id stallning text bemotande av version';
const REMISS = `id sistaDag oppen lagesbildVersion avslutad avbrutenSkal grupp { namn } saknasFran svar { ${SVAR} } mittSvar { ${SVAR} }
  viewerKan { svara bemota }`;
const BILD = `id status version innehall lamnad ... on StrategiskLagesbild { remisser { ${REMISS} }
  beslut { organ datum paragraf diarienummer text objektVersion } }`;
const BILDSVAR = `{ __typename ... on LagesbildSparad { lagesbild { ${BILD} } }
  ... on LagesbildKonflikt { meddelande lagesbild { id version } } ${FEL} }`;
const REMISSVAR = `{ __typename ... on RemissvarSparat { maskat remissvar { ${SVAR} } remiss { ${REMISS} } lagesbild { viewerKan { overgangar { kod brister { falt } } } } }
  ... on RemissvarKonflikt { meddelande remissvar { ${SVAR} } } ${FEL} }`;

const PA = '$id: ID!, $version: Int!';
const LAST = `${PA}, $innehall: Int!`;
export const DOKUMENT = {
  skapaProblem: `mutation ($lagesbildId: ID!, $input: ProblemInput!) { svar: skapaProblem(lagesbildId: $lagesbildId, input: $input) ${PROBLEMSVAR} }`,
  andraProblem: `mutation (${PA}, $input: ProblemInput!) { svar: andraProblem(id: $id, version: $version, input: $input) ${PROBLEMSVAR} }`,
  flyttaProblem: `mutation (${PA}, $riktning: String!) { svar: flyttaProblem(id: $id, version: $version, riktning: $riktning) ${PROBLEMSVAR} }`,
  taBortProblem: `mutation (${PA}) { svar: taBortProblem(id: $id, version: $version) { __typename
    ... on ProblemBorttaget { id lagesbild { id problem { id } } } ... on ProblemKonflikt { problem { version } } ${FEL} } }`,
  skapaOrsak: `mutation ($problemId: ID!, $input: OrsakInput!) { svar: skapaOrsak(problemId: $problemId, input: $input) ${ORSAKSSVAR} }`,
  andraOrsak: `mutation (${PA}, $input: OrsakInput!) { svar: andraOrsak(id: $id, version: $version, input: $input) ${ORSAKSSVAR} }`,
  taBortOrsak: `mutation (${PA}) { svar: taBortOrsak(id: $id, version: $version) { __typename
    ... on OrsakBorttagen { id problem { orsaker { id } } } ... on OrsakKonflikt { orsak { version } } ${FEL} } }`,
  skickaPaRemiss: `mutation (${LAST}, $sistaDag: String!) { svar: skickaPaRemiss(id: $id, version: $version, innehall: $innehall, sistaDag: $sistaDag) ${BILDSVAR} }`,
  remissmottagare: '{ svar: remissmottagare { grupp { namn arRad } namn } }',
  avbrytRemiss: `mutation (${PA}, $skal: String!) { svar: avbrytRemiss(id: $id, version: $version, skal: $skal) ${BILDSVAR} }`,
  avslutaRemiss: `mutation (${PA}) { svar: avslutaRemiss(id: $id, version: $version) ${BILDSVAR} }`,
  lamnaTillKs: `mutation (${LAST}) { svar: lamnaTillKs(id: $id, version: $version, innehall: $innehall) ${BILDSVAR} }`,
  flyttaLagesbild: `mutation (${LAST}, $handling: String!, $skal: String) { svar: flyttaLagesbild(id: $id, version: $version, innehall: $innehall, handling: $handling, skal: $skal) ${BILDSVAR} }`,
  lagesbild: `query ($id: ID!) { svar: lagesbild(id: $id) { ${BILD} } }`,
  lamnaRemissvar: `mutation ($remissId: ID!, $stallning: String!, $text: String, $version: Int) { svar: lamnaRemissvar(remissId: $remissId, stallning: $stallning, text: $text, version: $version) ${REMISSVAR} }`,
  bemotRemissvar: `mutation (${PA}, $bemotande: String!) { svar: bemotRemissvar(id: $id, version: $version, bemotande: $bemotande) ${REMISSVAR} }`,
  registreraLagesbildsbeslut: `mutation (${PA}, $input: BeslutInput!) { svar: registreraLagesbildsbeslut(id: $id, version: $version, input: $input) ${BILDSVAR} }`,
} as const;
export type Operation = keyof typeof DOKUMENT;

/** Steps that say which content the sender has read. Where a test doesn't, she has just read it. */
const MED_INNEHALL: readonly Operation[] = ['skickaPaRemiss', 'lamnaTillKs', 'flyttaLagesbild'];

export async function sand(
  klient: Klient,
  operation: Operation,
  variabler: Record<string, unknown>,
): Promise<Svar> {
  if (!MED_INNEHALL.includes(operation) || 'innehall' in variabler)
    return klient.fraga(DOKUMENT[operation], variabler);
  const nu = await klient.fraga(DOKUMENT.lagesbild, { id: variabler.id });
  return klient.fraga(DOKUMENT[operation], { innehall: nu.data?.svar?.innehall ?? 1, ...variabler });
}

/** The result of an operation that was let through. */
export async function gor(
  klient: Klient,
  operation: Operation,
  variabler: Record<string, unknown>,
): Promise<Svar['data']> {
  const svar = await sand(klient, operation, variabler);
  expect(svar.errors, `${operation}: ${JSON.stringify(svar.errors)}`).toBeUndefined();
  return svar.data.svar;
}

export const nekadKod = (svar: Svar): string | undefined => svar.errors?.[0]?.extensions?.kod;

/** Field and code of each fault in a refused form. */
export const fel = (svar: { falt?: { falt: string; kod: string }[] }): string[] =>
  (svar.falt ?? []).map((f) => `${f.falt}:${f.kod}`);
