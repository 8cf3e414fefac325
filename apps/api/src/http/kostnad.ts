import {
  type GraphQLNamedType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';

/**
 * What a query costs, by the schema: nothing is free by having been forgotten. A list of objects has the rows it is taken for where
 * the query doesn't say, a question to the root what it takes to answer it (a unit is about a field of a row). `kravKostnader`
 * refuses a schema with a list or a question that stands in neither table, or a row here that the schema no longer has.
 */
export const LISTLANGD: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  Analys: { manader: 24, kategorier: 27, veckotimmar: 168, veckoblock: 56, omraden: 30, kanaler: 6 },
  Atgard: { medverkande: 5, orsaker: 5, uppdateringar: 50, historik: 20 },
  AtgardViewerKan: { handlingar: 6 },
  Atgardsplan: {
    attKnyta: 10,
    attTaMed: 20,
    problem: 10,
    effektmal: 20,
    atgarder: 500,
    brister: 10,
    anmarkningar: 10,
    historik: 20,
  },
  Atgardstavla: { enheter: 30, manader: 12 },
  Atgardsversion: { uppfoljningar: 3 },
  Avvikelser: { kategorier: 10, manader: 12 },
  Beslut: { rattelser: 3 },
  Formularunderlag: { omraden: 100 },
  Grupp: { ledamoter: 20, krav: 5, historik: 20 },
  Handelse: { andringar: 5 },
  Kedjelank: { planer: 3 },
  Kedjeplan: { uppfoljningar: 3 },
  KfRapport: { rattelser: 3 },
  Knytforslag: { orsaker: 5 },
  Lagesbild: { delar: 5, kallor: 10, historik: 20, problem: 10 },
  LagesbildViewerKan: { overgangar: 5 },
  Lagesbildsovergang: { brister: 10 },
  Lagesbildstackning: { enheter: 30, tysta: 30 },
  Manadsantal: { kategorier: 27 },
  MotForraBilden: { kategorier: 27, omraden: 30, kanaler: 6 },
  Omvarld: { manader: 36, typer: 30, kommuner: 10 },
  OmvarldshandelseConnection: { edges: 50 },
  Omvarldsmanad: { typer: 30 },
  OperativLagesbild: { delar: 5, kallor: 10, historik: 20, problem: 10, ingarI: 3 },
  Organisation: { ovanfor: 5, barn: 20, platser: 20, anvandare: 10, historik: 20 },
  Oversikt: { klockor: 6, remisser: 5, losa: 20, minaAtgarder: 30 },
  Oversiktslage: { problem: 10 },
  Oversiktsplan: { statusar: 7, flaggor: 3 },
  Planproblem: { orsaker: 5 },
  Problem: { orsaker: 5, kategorier: 5, omraden: 5, prioritering: 8, historik: 20 },
  Query: {
    grupper: 20,
    anvandarkonton: 50,
    kontoenheter: 50,
    organisationer: 50,
    atgarder: 500,
    kategorier: 30,
    omraden: 50,
    handlaggare: 10,
    tidigareHandlaggare: 10,
    lagesbilder: 30,
    kasseradeLagesbilder: 30,
    atgardsplaner: 20,
    kfRapporter: 10,
    uppfoljningar: 10,
    planerAttFoljaUpp: 3,
    rapportensBilder: 5,
    kommuner: 10,
  },
  Rapport: { liknande: 100, dubbletter: 50, historik: 20 },
  RapportConnection: { edges: 50 },
  RapportOriginal: { traffar: 10 },
  RapportViewerKan: { handlingar: 10 },
  Rapportensbild: { problem: 5 },
  Remiss: { svar: 12 },
  RodTrad: {
    operativa: 6,
    problem: 10,
    planer: 5,
    atgarder: 100,
    uppfoljningar: 10,
    kedja: 5,
    versioner: 5,
    rapporter: 20,
    lostAttKnyta: 20,
  },
  SenaRapporter: { kategorier: 27 },
  StrategiskLagesbild: { delar: 5, kallor: 10, historik: 20, problem: 10, byggerPa: 10, remisser: 2 },
  Tavlrad: { statusar: 7, genomforande: 4, effekt: 4, flaggor: 3 },
  Tradplan: { effektmal: 10 },
  Tradproblem: { orsaker: 5 },
  Uppfoljning: { brister: 10, historik: 20 },
  UppfoljningViewerKan: { handlingar: 5 },
  Uppfoljningsjamforelse: { rader: 50, statusar: 7 },
  Valideringsfel: { falt: 10 },
};

export const FRAGORNAS_KOSTNAD: Readonly<Record<string, number>> = {
  grupper: 300,
  grupp: 300,
  anvandarkonton: 300,
  kontoenheter: 300,
  jag: 100,
  organisationer: 300,
  organisation: 300,
  atgarder: 1000,
  atgard: 300,
  atgardstavla: 3000,
  kategorier: 300,
  omraden: 300,
  rapporter: 1000,
  rapport: 200,
  inkorgsantal: 500,
  handlaggare: 300,
  tidigareHandlaggare: 300,
  analys: 5000,
  lagesbilder: 300,
  kasseradeLagesbilder: 300,
  lagesbild: 300,
  lagesbildsforslag: 300,
  remissmottagare: 300,
  atgardsplaner: 300,
  atgardsplan: 300,
  omvarld: 3000,
  omvarldshandelser: 500,
  kfRapporter: 300,
  uppfoljningar: 300,
  uppfoljning: 300,
  planerAttFoljaUpp: 300,
  rodTrad: 5000,
  rapportensBilder: 300,
  tradensProblem: 500,
  oversikt: 5000,
  kommuner: 200,
  formularunderlag: 2000,
  rapportstatus: 300,
};

/** A change writes history and takes locks. */
const ANDRINGENS_KOSTNAD = 500;

/** Fields that aren't lists and yet ask the database anew for each row. */
const DYRA_FALT: Readonly<Record<string, number>> = { 'Rapport.huvudrapport': 10, 'Rapport.harLiknande': 2 };

export const listlangd = (typ: string, falt: string): number | undefined => LISTLANGD[typ]?.[falt];

/** What a field costs by itself. */
export function rotkostnad(schema: GraphQLSchema, typ: GraphQLNamedType, falt: string): number {
  if (typ === schema.getMutationType()) return ANDRINGENS_KOSTNAD;
  if (typ === schema.getQueryType()) return FRAGORNAS_KOSTNAD[falt] ?? 1;
  return DYRA_FALT[`${typ.name}.${falt}`] ?? 1;
}

/** Throws for a schema with something that has no cost, or a cost of something that isn't there. */
export function kravKostnader(schema: GraphQLSchema): void {
  const listor = new Set(listfalt(schema));
  const kanda = Object.entries(LISTLANGD).flatMap(([typ, falt]) =>
    Object.keys(falt).map((namn) => `${typ}.${namn}`),
  );
  const fragor = Object.keys(schema.getQueryType()?.getFields() ?? {});
  const fel = [
    ...[...listor]
      .filter((falt) => !kanda.includes(falt))
      .map((falt) => `Listan ${falt} saknar längd i LISTLANGD.`),
    ...kanda
      .filter((falt) => !listor.has(falt))
      .map((falt) => `LISTLANGD har ${falt}, som inte är en lista i schemat.`),
    ...fragor
      .filter((namn) => !(namn in FRAGORNAS_KOSTNAD))
      .map((namn) => `Frågan ${namn} saknar kostnad i FRAGORNAS_KOSTNAD.`),
    ...Object.keys(FRAGORNAS_KOSTNAD)
      .filter((namn) => !fragor.includes(namn))
      .map((namn) => `FRAGORNAS_KOSTNAD har ${namn}, som inte finns i schemat.`),
  ];
  if (fel.length > 0) throw new Error(fel.join('\n'));
}

/** Every field that is a list of objects, as Typ.falt. */
function listfalt(schema: GraphQLSchema): string[] {
  return Object.values(schema.getTypeMap())
    .filter((typ) => !typ.name.startsWith('__'))
    .flatMap((typ) =>
      isObjectType(typ) || isInterfaceType(typ)
        ? Object.values(typ.getFields()).map((f) => ({ typ, f }))
        : [],
    )
    .filter(({ f }) => arLista(f.type) && !isLeafType(getNamedType(f.type)))
    .map(({ typ, f }) => `${typ.name}.${f.name}`);
}

const arLista = (typ: GraphQLOutputType): boolean =>
  isListType(typ) || (isNonNullType(typ) && arLista(typ.ofType));
