import { randomUUID } from 'node:crypto';
import type { HandlingKod, Rapportstatus } from '@roda-traden/domain';
import { expect } from 'vitest';
import type { Klient, Miljo, Svar } from '../../test/miljo.ts';

/** A report as the tests look at it. */
export const FALT = `id referens version status allvar andts hanvisadTill skal kompletteringsfraga villHaSvar text platstext traffar
  polisanmald hanteringsklass platsprecision hantPrecision hantFran hantTill
  kategori { kod } omrade { kod } handlaggare { id } huvudrapport { id } dubbletter { id }
  viewerKan { bedoma anteckna lasaOriginal redigeraText handlingar { kod hinder } }
  historik { handling kommentar av andringar { falt fore efter } }`;

const RESULTAT = `__typename
  ... on RapportSparad { rapport { ${FALT} } }
  ... on RapportKonflikt { meddelande version rapport { id version } }
  ... on Valideringsfel { falt { falt kod meddelande } }`;

export type Resultat = Svar['data'];

const svaret = (svar: Svar, namn: string): Resultat => {
  expect(svar.errors, JSON.stringify(svar.errors)).toBeUndefined();
  return svar.data[namn];
};

/** What a coordinator does, each through HTTP. */
export const gor = {
  async handling(
    k: Klient,
    rapport: { id: string; version: number },
    handling: string,
    mer: { bedomning?: object; uppgifter?: object } = {},
  ): Promise<Resultat> {
    const svar = await k.fraga(
      `mutation U($id: ID!, $version: Int!, $handling: String!, $bedomning: BedomningInput, $uppgifter: HandlingInput) {
         utforHandling(id: $id, version: $version, handling: $handling, bedomning: $bedomning, uppgifter: $uppgifter) { ${RESULTAT} } }`,
      { id: rapport.id, version: rapport.version, handling, ...mer },
    );
    return svaret(svar, 'utforHandling');
  },
  async bedomning(k: Klient, rapport: { id: string; version: number }, bedomning: object): Promise<Resultat> {
    const svar = await k.fraga(
      `mutation B($id: ID!, $version: Int!, $bedomning: BedomningInput!) {
         sparaBedomning(id: $id, version: $version, bedomning: $bedomning) { ${RESULTAT} } }`,
      { id: rapport.id, version: rapport.version, bedomning },
    );
    return svaret(svar, 'sparaBedomning');
  },
  async angra(k: Klient, rapport: { id: string; version: number }): Promise<Resultat> {
    const svar = await k.fraga(
      `mutation A($id: ID!, $version: Int!) { angraRapport(id: $id, version: $version) { ${RESULTAT} } }`,
      { id: rapport.id, version: rapport.version },
    );
    return svaret(svar, 'angraRapport');
  },
  async anteckning(k: Klient, id: string, text: string): Promise<Resultat> {
    const svar = await k.fraga(
      `mutation N($id: ID!, $text: String!) { skrivAnteckning(id: $id, text: $text) { ${RESULTAT} } }`,
      { id, text },
    );
    return svaret(svar, 'skrivAnteckning');
  },
  async redigera(k: Klient, rapport: { id: string; version: number }, text: object): Promise<Resultat> {
    const svar = await k.fraga(
      `mutation R($id: ID!, $version: Int!, $text: RedigeradTextInput!) {
         redigeraText(id: $id, version: $version, text: $text) { ${RESULTAT} } }`,
      { id: rapport.id, version: rapport.version, text },
    );
    return svaret(svar, 'redigeraText');
  },
  async radera(k: Klient, rapport: { id: string; version: number }, skal: string): Promise<Svar> {
    return k.fraga(
      `mutation D($id: ID!, $version: Int!, $skal: String!) {
         raderaOriginal(id: $id, version: $version, skal: $skal) { ${RESULTAT} } }`,
      { id: rapport.id, version: rapport.version, skal },
    );
  },
  original: (k: Klient, id: string): Promise<Svar> =>
    k.fraga(
      'mutation O($id: ID!) { lasOriginal(id: $id) { text platstext konsekvens kontakt traffar { falt start slut slag slagnamn } } }',
      { id },
    ),
  async hamta(k: Klient, id: string): Promise<Resultat> {
    return svaret(await k.fraga(`query H($id: ID!) { rapport(id: $id) { ${FALT} } }`, { id }), 'rapport');
  },
};

export const NY_RAPPORT = {
  vad: 'kor-storande',
  text: 'Mopeder kör fram och tillbaka på gångvägen varje kväll.',
  omrade: null,
  platsprecision: 'okand',
  hantPrecision: 'okand',
  sakerhet: 'sjalv_sett',
  kanal: 'telefon',
};

/** Registers a report and gives it as it then is. */
export async function nyRapport(k: Klient, andrat: object = {}): Promise<Resultat> {
  const svar = await k.fraga(
    `mutation I($input: RegistreraRapportInput!) { registreraRapport(input: $input) {
       __typename ... on RapportMottagen { id referens } ... on Valideringsfel { falt { falt meddelande } } } }`,
    { input: { ...NY_RAPPORT, idempotensnyckel: randomUUID(), ...andrat } },
  );
  const mottagen = svaret(svar, 'registreraRapport');
  expect(mottagen.__typename, JSON.stringify(mottagen)).toBe('RapportMottagen');
  return gor.hamta(k, mottagen.id);
}

/** The complete assessment that accepting asks for. */
export const BEDOMNING = { kategori: 'storande-korning', allvar: 2 };

export const handelserFor = async (
  miljo: Miljo,
  id: string,
): Promise<{ handling: string; fore: unknown; efter: unknown }[]> =>
  (
    await miljo.agare.query('SELECT handling, fore, efter FROM handelse WHERE objekt_id = $1 ORDER BY id', [
      id,
    ])
  ).rows;

/** The report of an answer that must be a saved one. */
export const sparad = (resultat: Resultat): Resultat => {
  expect(resultat.__typename, JSON.stringify(resultat)).toBe('RapportSparad');
  return resultat.rapport;
};
/** The fields that a refused answer faults. */
export const falten = (resultat: Resultat): string[] => {
  expect(resultat.__typename).toBe('Valideringsfel');
  return resultat.falt.map((f: { falt: string }) => f.falt);
};

/** What each action asks for beside the report. */
export const UPPGIFTER: Partial<Record<HandlingKod, object>> = {
  hanvisa: { hanvisasTill: 'felanmalan' },
  avvisa: { skal: 'Hör inte hit.' },
  ateroppna: { skal: 'Nya uppgifter.' },
  begar_komplettering: { fraga: 'Vilken tid på dagen?' },
};
export const underlag = async (
  k: Klient,
  kod: HandlingKod,
): Promise<{ bedomning: object; uppgifter: object }> => ({
  bedomning: BEDOMNING,
  uppgifter:
    kod === 'markera_dubblett' ? { huvudrapport: (await nyRapport(k)).referens } : (UPPGIFTER[kod] ?? {}),
});

/** The way to each state that a person can reach, by the table itself. */
const VAGAR: Partial<Record<Rapportstatus, readonly HandlingKod[]>> = {
  inkommen: [],
  granskas: ['borja_granska'],
  vantar_komplettering: ['begar_komplettering'],
  godkand: ['godkann'],
  dubblett: ['markera_dubblett'],
  hanvisad: ['hanvisa'],
  avvisad: ['avvisa'],
  avslutad: ['godkann', 'avsluta'],
};

/** A new report, taken to a state. */
export async function rapportIStatus(k: Klient, status: Rapportstatus): Promise<Resultat> {
  let rapport = await nyRapport(k);
  for (const kod of VAGAR[status] ?? [])
    rapport = sparad(await gor.handling(k, rapport, kod, await underlag(k, kod)));
  expect(rapport.status).toBe(status);
  return rapport;
}
