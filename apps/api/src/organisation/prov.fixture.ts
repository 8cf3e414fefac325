import type { Klient, Miljo, Svar } from '../../test/miljo.ts';

/** The room's operations, as a client sends them. */
const ENHET = 'id namn typ foralderId kontakt giltigFran giltigTill version';
const GRUPP =
  'id namn slag ordforande sammankallande motenPerAr diariefors arRad giltigTill version ordforandeOrganisation { id }';
const PLATS = 'id funktion ersattare fran till version organisation { id } grupp { id }';
const svar = (typ: string, falt: string, urval: string): string => `{ __typename
  ... on ${typ}Sparad { ${falt} { ${urval} } }
  ... on ${typ}Konflikt { meddelande ${falt} { ${urval} } }
  ... on Valideringsfel { meddelande falt { falt kod meddelande } } }`;
const ENHETSSVAR = svar('Organisation', 'organisation', ENHET);
const GRUPPSVAR = svar('Grupp', 'grupp', GRUPP);
const PLATSSVAR = svar('Ledamot', 'ledamot', PLATS);

const PA_VERSION = '$id: ID!, $version: Int!';
const PA_DAG = `${PA_VERSION}, $sistaDag: String!`;

export const DOKUMENT = {
  skapaOrganisation: `mutation ($input: OrganisationInput!) { svar: skapaOrganisation(input: $input) ${ENHETSSVAR} }`,
  andraOrganisation: `mutation (${PA_VERSION}, $input: OrganisationInput!) { svar: andraOrganisation(id: $id, version: $version, input: $input) ${ENHETSSVAR} }`,
  avslutaOrganisation: `mutation (${PA_DAG}) { svar: avslutaOrganisation(id: $id, version: $version, sistaDag: $sistaDag) ${ENHETSSVAR} }`,
  ateroppnaOrganisation: `mutation (${PA_VERSION}) { svar: ateroppnaOrganisation(id: $id, version: $version) ${ENHETSSVAR} }`,
  skapaGrupp: `mutation ($input: GruppInput!) { svar: skapaGrupp(input: $input) ${GRUPPSVAR} }`,
  andraGrupp: `mutation (${PA_VERSION}, $input: GruppInput!) { svar: andraGrupp(id: $id, version: $version, input: $input) ${GRUPPSVAR} }`,
  gorTillRad: `mutation (${PA_VERSION}) { svar: gorTillRad(id: $id, version: $version) ${GRUPPSVAR} }`,
  avslutaGrupp: `mutation (${PA_DAG}) { svar: avslutaGrupp(id: $id, version: $version, sistaDag: $sistaDag) ${GRUPPSVAR} }`,
  ateroppnaGrupp: `mutation (${PA_VERSION}) { svar: ateroppnaGrupp(id: $id, version: $version) ${GRUPPSVAR} }`,
  laggTillLedamot: `mutation ($gruppId: ID!, $input: LedamotInput!) { svar: laggTillLedamot(gruppId: $gruppId, input: $input) ${PLATSSVAR} }`,
  andraLedamot: `mutation (${PA_VERSION}, $input: LedamotInput!) { svar: andraLedamot(id: $id, version: $version, input: $input) ${PLATSSVAR} }`,
  avslutaLedamot: `mutation (${PA_DAG}) { svar: avslutaLedamot(id: $id, version: $version, sistaDag: $sistaDag) ${PLATSSVAR} }`,
} as const;
export type Operation = keyof typeof DOKUMENT;

export const sand = (
  klient: Klient,
  operation: Operation,
  variabler: Record<string, unknown>,
): Promise<Svar> => klient.fraga(DOKUMENT[operation], variabler);

/** The result of an operation that was let through. */
export async function gor(klient: Klient, operation: Operation, variabler: Record<string, unknown>) {
  const svar = await sand(klient, operation, variabler);
  if (svar.errors) throw new Error(`${operation}: ${JSON.stringify(svar.errors)}`);
  return svar.data.svar;
}

export const nekadKod = (svar: Svar): string | undefined => svar.errors?.[0]?.extensions?.kod;

/** Field and code of each fault in a refused form. */
export const fel = (svar: { falt?: { falt: string; kod: string }[] }): string[] =>
  (svar.falt ?? []).map((f) => `${f.falt}:${f.kod}`);

/** A unit of the demo by its code. */
export async function enhetensId(miljo: Miljo, kommun: string, kod: string): Promise<string> {
  const { rows } = await miljo.agare.query<{ id: string }>(
    'SELECT id FROM organisation WHERE kommun_id = $1 AND kod = $2',
    [await miljo.kommunId(kommun), kod],
  );
  const id = rows[0]?.id;
  if (!id) throw new Error(`Ingen enhet ${kod} i ${kommun}`);
  return id;
}

let nummer = 0;
/** A name that nothing else in the test bears. */
export const nyttNamn = (vad: string): string => `${vad} ${++nummer}`;

export async function nyEnhet(klient: Klient, foralderId: string, mer: Record<string, unknown> = {}) {
  const svar = await gor(klient, 'skapaOrganisation', {
    input: { namn: nyttNamn('Enhet'), typ: 'enhet', foralderId, ...mer },
  });
  return svar.organisation as { id: string; namn: string; version: number };
}

export async function nyGrupp(klient: Klient, mer: Record<string, unknown> = {}) {
  const svar = await gor(klient, 'skapaGrupp', {
    input: { namn: nyttNamn('Grupp'), slag: 'tematisk', diariefors: false, ...mer },
  });
  return svar.grupp as { id: string; namn: string; version: number };
}

export async function nyPlats(klient: Klient, gruppId: string, organisationId: string, mer = {}) {
  const svar = await gor(klient, 'laggTillLedamot', {
    gruppId,
    input: { funktion: nyttNamn('Funktion'), organisationId, ...mer },
  });
  return svar.ledamot as { id: string; funktion: string; version: number };
}
