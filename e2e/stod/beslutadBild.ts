import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { expect } from '@playwright/test';
import { dagarSedan } from './klocka.ts';
import { epostI, nyKommun } from './nykommun.ts';
import { type Personal, personal } from './personal.ts';

interface Bild {
  id: string;
  version: number;
  innehall: number;
}

const BILD = '... on LagesbildSparad { lagesbild { id version innehall } }';

/**
 * A new kommun with a decided strategic lägesbild: what a plan is built on. Made once per run, also where a test that
 * failed has brought a new worker.
 */
export async function kommunMedBild(browser: Browser, kod: string): Promise<(roll: string) => string> {
  const gjord = join(process.env.ROT_E2E_MAPP ?? '', `bild-${kod}`);
  if (existsSync(gjord)) return epostI(kod);
  const epost = await nyKommun(kod, ['forebyggande_samordnare', 'styrgrupp', 'ansvarig_enhet']);
  await beslutadBild(browser, epost);
  writeFileSync(gjord, '');
  return epost;
}

/** By its API, step by step as the journeys take them by hand. */
async function beslutadBild(browser: Browser, epost: (roll: string) => string): Promise<void> {
  const samordnare = await personal(browser, epost('forebyggande_samordnare'));
  const steg = async (anrop: string, bild: Bild, mer: Record<string, unknown> = {}): Promise<Bild> => {
    const deklaration = ['$id: ID!, $version: Int!', ...Object.keys(mer).map((n) => `$${n}: ${TYPER[n]}`)];
    const argument = ['id', 'version', ...Object.keys(mer)].map((n) => `${n}: $${n}`);
    const { svar } = await samordnare.fraga<{ svar: { lagesbild?: Bild } }>(
      `mutation (${deklaration}) { svar: ${anrop}(${argument}) { __typename ${BILD} ... on Valideringsfel { falt { meddelande } } } }`,
      { id: bild.id, version: bild.version, ...mer },
    );
    expect(svar.lagesbild, `${anrop}: ${JSON.stringify(svar)}`).toBeDefined();
    return svar.lagesbild ?? bild;
  };
  await radet(samordnare);
  let operativ = await nyBild(samordnare, 'skapaOperativLagesbild', 'OperativLagesbildInput', {
    fran: dagarSedan(120),
    till: dagarSedan(0),
  });
  operativ = await fyll(samordnare, operativ);
  for (const handling of ['skicka_till_grupp', 'markera_analyserad'])
    operativ = await steg('flyttaLagesbild', operativ, { innehall: operativ.innehall, handling });
  let bild = await nyBild(samordnare, 'skapaStrategiskLagesbild', 'StrategiskLagesbildInput', {
    operativa: [operativ.id],
    till: dagarSedan(0),
  });
  bild = await fyll(samordnare, bild);
  const { problem } = await samordnare.fraga<{ problem: { problem: { id: string } } }>(
    `mutation ($l: ID!) { problem: skapaProblem(lagesbildId: $l, input: { namn: "Störande körning", prioriterat: true }) {
       ... on ProblemSparat { problem { id } } } }`,
    { l: bild.id },
  );
  await samordnare.fraga(
    `mutation ($p: ID!) { skapaOrsak(problemId: $p, input: { beskrivning: "Ingen annan samlingsplats", slag: "social",
       sida: "plats", antagande: true }) { __typename } }`,
    { p: problem.problem.id },
  );
  bild = await las(samordnare, bild.id);
  bild = await steg('skickaPaRemiss', bild, { innehall: bild.innehall, sistaDag: dagarSedan(-14) });
  const styrgruppen = await personal(browser, epost('styrgrupp'));
  const { lagesbild } = await styrgruppen.fraga<{ lagesbild: { remisser: { id: string }[] } }>(
    'query ($id: ID!) { lagesbild(id: $id) { ... on StrategiskLagesbild { remisser { id } } } }',
    { id: bild.id },
  );
  await styrgruppen.fraga(
    'mutation ($r: ID!) { lamnaRemissvar(remissId: $r, stallning: "tillstyrker") { __typename } }',
    { r: lagesbild.remisser[0]?.id },
  );
  bild = await steg('avslutaRemiss', await las(samordnare, bild.id));
  bild = await steg('lamnaTillKs', bild, { innehall: bild.innehall });
  await steg('registreraLagesbildsbeslut', bild, {
    input: { organ: 'ks', datum: dagarSedan(0), paragraf: '1', diarienummer: 'KS 2026/1' },
  });
}

const TYPER: Readonly<Record<string, string>> = {
  innehall: 'Int!',
  handling: 'String!',
  sistaDag: 'String!',
  input: 'BeslutInput!',
};

async function las(k: Personal, id: string): Promise<Bild> {
  return (
    await k.fraga<{ lagesbild: Bild }>('query ($id: ID!) { lagesbild(id: $id) { id version innehall } }', {
      id,
    })
  ).lagesbild;
}

async function nyBild(k: Personal, anrop: string, typ: string, input: object): Promise<Bild> {
  const { svar } = await k.fraga<{ svar: { lagesbild: Bild } }>(
    `mutation ($input: ${typ}!) { svar: ${anrop}(input: $input) { __typename ${BILD} ... on Valideringsfel { falt { meddelande } } } }`,
    { input },
  );
  expect(svar.lagesbild, `${anrop}: ${JSON.stringify(svar)}`).toBeDefined();
  return svar.lagesbild;
}

/** Every part written, and a source used: nothing is missing. */
async function fyll(k: Personal, bild: Bild): Promise<Bild> {
  const { lagesbild } = await k.fraga<{ lagesbild: { delar: { kod: string; version: number }[] } }>(
    'query ($id: ID!) { lagesbild(id: $id) { delar { kod version } } }',
    { id: bild.id },
  );
  for (const del of lagesbild.delar)
    await k.fraga(
      `mutation ($id: ID!, $kod: String!, $version: Int!) {
         sparaLagesbildsdel(id: $id, kod: $kod, text: "Så här ser det ut.", version: $version) { __typename } }`,
      { id: bild.id, ...del },
    );
  await k.fraga(
    `mutation ($id: ID!) { sparaKalla(id: $id, input: { namn: "Enkät", anvand: true }) { __typename } }`,
    { id: bild.id },
  );
  return las(k, bild.id);
}

/** The council that the remiss goes to. */
async function radet(k: Personal): Promise<void> {
  const { organisationer } = await k.fraga<{ organisationer: { id: string }[] }>('{ organisationer { id } }');
  const { skapaGrupp } = await k.fraga<{ skapaGrupp: { grupp: { id: string; version: number } } }>(
    `mutation ($o: ID!) { skapaGrupp(input: { namn: "Rådet", slag: "strategiskt_rad", diariefors: true,
       ordforande: "Kommunstyrelsens ordförande", ordforandeOrganisationId: $o }) { ... on GruppSparad { grupp { id version } } } }`,
    { o: organisationer[0]?.id },
  );
  await k.fraga(
    'mutation ($id: ID!, $version: Int!) { gorTillRad(id: $id, version: $version) { __typename } }',
    {
      ...skapaGrupp.grupp,
    },
  );
}
