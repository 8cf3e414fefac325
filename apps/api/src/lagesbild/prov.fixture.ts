import { addDays, localDate } from '@roda-traden/domain';
import { expect } from 'vitest';
import { nu } from '../../test/klocka.ts';
import type { Klient, Svar } from '../../test/miljo.ts';

/** The room's operations, as a client sends them. */
export const IDAG = localDate(nu());
export const dagarSedan = (antal: number): string => addDays(IDAG, -antal);

const VERDIKT = '{ forr nu dagarForr dagarNu verdikt hinder p }';
export const TAL = `tal { analys { antal vantar period { fran till dagar } statusar
    kategorier { kod namn antal motIfjol ${VERDIKT} } omraden { kod antal } kanaler { kod antal }
    manader { manad antal } veckotimmar { timme antal vikt } utanTid rapportorer { kanda franKanda anonyma } }
  sena { antal kategorier { kod antal } }
  motForra { id nummer fran till provade helhet ${VERDIKT} kategorier { kod verdikt ${VERDIKT} } omraden { kod verdikt ${VERDIKT} } kanaler { kod verdikt ${VERDIKT} } } }
  tackning { enheter { id namn antal } tysta { id namn } kontakter anonyma }`;
export const BILD = `__typename id slag nummer fran till status statusnamn version innehall antal lamnad
  delar { kod namn text version andradAv andrad } kallor { id namn anvand skal version }
  ... on StrategiskLagesbild { byggerPa { id nummer kanOppnas } }
  historik { handling av kommentar andringar { falt fore efter } }
  viewerKan { redigera lasaRapporter overgangar { kod kraverSkal brister { falt meddelande } } }`;
const RESULTAT = `{ __typename
  ... on LagesbildSparad { lagesbild { ${BILD} } }
  ... on LagesbildKonflikt { meddelande lagesbild { id version status } }
  ... on Valideringsfel { falt { falt kod meddelande } } }`;
const DELRESULTAT = `{ __typename
  ... on LagesbildsdelSparad { maskat del { kod text version andradAv } }
  ... on LagesbildsdelKonflikt { meddelande del { kod text version andradAv } }
  ... on Valideringsfel { falt { falt kod meddelande } } }`;

export const DOKUMENT = {
  operativ: `mutation($input: OperativLagesbildInput!) { svar: skapaOperativLagesbild(input: $input) ${RESULTAT} }`,
  strategisk: `mutation($input: StrategiskLagesbildInput!) { svar: skapaStrategiskLagesbild(input: $input) ${RESULTAT} }`,
  del: `mutation($id: ID!, $kod: String!, $version: Int!, $text: String!) {
    svar: sparaLagesbildsdel(id: $id, kod: $kod, version: $version, text: $text) ${DELRESULTAT} }`,
  kalla: `mutation($id: ID!, $input: LagesbildskallaInput!, $kallaId: ID, $version: Int) {
    svar: sparaKalla(id: $id, input: $input, kallaId: $kallaId, version: $version) ${RESULTAT} }`,
  taBortKalla: `mutation($kallaId: ID!, $version: Int!) { svar: taBortKalla(kallaId: $kallaId, version: $version) ${RESULTAT} }`,
  underlag: `mutation($id: ID!, $version: Int!, $operativa: [ID!]!) {
    svar: sattUnderlag(id: $id, version: $version, operativa: $operativa) ${RESULTAT} }`,
  flytta: `mutation($id: ID!, $version: Int!, $innehall: Int!, $handling: String!, $skal: String) {
    svar: flyttaLagesbild(id: $id, version: $version, innehall: $innehall, handling: $handling, skal: $skal) ${RESULTAT} }`,
  forslag: `query($slag: String!, $fran: String, $till: String) { svar: lagesbildsforslag(slag: $slag, fran: $fran, till: $till) {
    period { fran till dagar } frittBorja forra { id nummer fran till } antal sena vantar } }`,
  bild: `query($id: ID!) { svar: lagesbild(id: $id) { ${BILD} } }`,
  tal: `query($id: ID!) { svar: lagesbild(id: $id) { id ${TAL} } }`,
  lista: 'query($slag: String) { svar: lagesbilder(slag: $slag) { id slag nummer status } }',
} as const;
export type Operation = keyof typeof DOKUMENT;
export type Utfall = Svar['data'];

/** The answer of an operation that was let through. One who takes a step has read the picture, where a test doesn't say else. */
export async function gor(klient: Klient, operation: Operation, variabler: Record<string, unknown> = {}) {
  const last =
    operation === 'flytta' && !('innehall' in variabler)
      ? { innehall: (await klient.fraga(DOKUMENT.bild, { id: variabler.id })).data.svar.innehall }
      : {};
  const svar = await klient.fraga(DOKUMENT[operation], { ...last, ...variabler });
  expect(svar.errors, `${operation}: ${JSON.stringify(svar.errors)}`).toBeUndefined();
  return svar.data.svar as Utfall;
}

/** The picture of an answer that must be a saved one. */
export const sparad = (utfall: Utfall): Utfall => {
  expect(utfall.__typename, JSON.stringify(utfall)).toBe('LagesbildSparad');
  return utfall.lagesbild;
};

/** Field and code of each fault in a refused answer. */
export const fel = (utfall: Utfall): string[] => {
  expect(utfall.__typename, JSON.stringify(utfall)).toBe('Valideringsfel');
  return utfall.falt.map((f: { falt: string; kod: string }) => `${f.falt}:${f.kod}`);
};

export const nyOperativ = async (klient: Klient, input: { fran?: string; till: string }): Promise<Utfall> =>
  sparad(await gor(klient, 'operativ', { input }));

/** Writes the sections that the next steps ask for, and a source. */
export async function fyll(klient: Klient, bild: Utfall): Promise<void> {
  for (const del of bild.delar)
    expect(
      (
        await gor(klient, 'del', {
          id: bild.id,
          kod: del.kod,
          version: del.version,
          text: `Text om ${del.namn.toLowerCase()}.`,
        })
      ).__typename,
    ).toBe('LagesbildsdelSparad');
  sparad(
    await gor(klient, 'kalla', {
      id: bild.id,
      input: { namn: 'Rapporter i systemet', anvand: true, skal: null },
    }),
  );
}

/** Takes steps one after another; each must be let through. */
export async function ga(klient: Klient, id: string, ...steg: string[]): Promise<Utfall> {
  let bild = await gor(klient, 'bild', { id });
  for (const handling of steg)
    bild = sparad(
      await gor(klient, 'flytta', {
        id,
        version: bild.version,
        innehall: bild.innehall,
        handling,
        skal: 'Kompletteras.',
      }),
    );
  return bild;
}
