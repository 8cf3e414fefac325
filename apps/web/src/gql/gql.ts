/* eslint-disable */
import * as types from './graphql';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  query MenynsInkorgsantal {\n    inkorgsantal {\n      nya\n    }\n  }\n": typeof types.MenynsInkorgsantalDocument,
    "\n  query Jag {\n    jag {\n      anvandare {\n        id\n        namn\n      }\n      rollnamn\n      kommunKod\n      kommunNamn\n      demo\n      viewerKan\n    }\n  }\n": typeof types.JagDocument,
    "\n  mutation LoggaIn($epost: String!, $losenord: String!) {\n    loggaIn(epost: $epost, losenord: $losenord) {\n      lyckades\n      meddelande\n    }\n  }\n": typeof types.LoggaInDocument,
    "\n  mutation LoggaUt($overallt: Boolean!) {\n    loggaUt(overallt: $overallt)\n  }\n": typeof types.LoggaUtDocument,
    "\n  fragment Organisationshistorik on Handelse {\n    id\n    tid\n    av\n    handling\n    kommentar\n    andringar {\n      falt\n      fore\n      efter\n    }\n  }\n": typeof types.OrganisationshistorikFragmentDoc,
    "\n  query Organisationstrad {\n    organisationer {\n      id\n      namn\n      typ\n      foralderId\n      giltigFran\n      giltigTill\n    }\n  }\n": typeof types.OrganisationstradDocument,
    "\n  query OppetUnderlag($kommun: String) {\n    kommuner {\n      kod\n      namn\n    }\n    formularunderlag(kommun: $kommun) {\n      kommunKod\n      kommunNamn\n      demo\n      kontakt\n      omraden {\n        kod\n        namn\n        slag\n        foralder\n      }\n    }\n  }\n": typeof types.OppetUnderlagDocument,
    "\n  query OppnaSidansKommun($kommun: String) {\n    formularunderlag(kommun: $kommun) {\n      kommunKod\n      kommunNamn\n      demo\n      kontakt\n    }\n  }\n": typeof types.OppnaSidansKommunDocument,
    "\n  mutation RapporteraOppet($input: RapporteraInput!) {\n    rapportera(input: $input) {\n      __typename\n      ... on RapportMottagen {\n        referens\n        inkommen\n      }\n      ... on Valideringsfel {\n        falt {\n          falt\n          kod\n          meddelande\n        }\n      }\n    }\n  }\n": typeof types.RapporteraOppetDocument,
    "\n  query RapportensStatus($referens: String!) {\n    rapportstatus(referens: $referens) {\n      referens\n      kommunKod\n      kommunNamn\n      status\n      inkommen\n      andrad\n      hanvisadTill\n      kompletteringsfraga\n    }\n  }\n": typeof types.RapportensStatusDocument,
};
const documents: Documents = {
    "\n  query MenynsInkorgsantal {\n    inkorgsantal {\n      nya\n    }\n  }\n": types.MenynsInkorgsantalDocument,
    "\n  query Jag {\n    jag {\n      anvandare {\n        id\n        namn\n      }\n      rollnamn\n      kommunKod\n      kommunNamn\n      demo\n      viewerKan\n    }\n  }\n": types.JagDocument,
    "\n  mutation LoggaIn($epost: String!, $losenord: String!) {\n    loggaIn(epost: $epost, losenord: $losenord) {\n      lyckades\n      meddelande\n    }\n  }\n": types.LoggaInDocument,
    "\n  mutation LoggaUt($overallt: Boolean!) {\n    loggaUt(overallt: $overallt)\n  }\n": types.LoggaUtDocument,
    "\n  fragment Organisationshistorik on Handelse {\n    id\n    tid\n    av\n    handling\n    kommentar\n    andringar {\n      falt\n      fore\n      efter\n    }\n  }\n": types.OrganisationshistorikFragmentDoc,
    "\n  query Organisationstrad {\n    organisationer {\n      id\n      namn\n      typ\n      foralderId\n      giltigFran\n      giltigTill\n    }\n  }\n": types.OrganisationstradDocument,
    "\n  query OppetUnderlag($kommun: String) {\n    kommuner {\n      kod\n      namn\n    }\n    formularunderlag(kommun: $kommun) {\n      kommunKod\n      kommunNamn\n      demo\n      kontakt\n      omraden {\n        kod\n        namn\n        slag\n        foralder\n      }\n    }\n  }\n": types.OppetUnderlagDocument,
    "\n  query OppnaSidansKommun($kommun: String) {\n    formularunderlag(kommun: $kommun) {\n      kommunKod\n      kommunNamn\n      demo\n      kontakt\n    }\n  }\n": types.OppnaSidansKommunDocument,
    "\n  mutation RapporteraOppet($input: RapporteraInput!) {\n    rapportera(input: $input) {\n      __typename\n      ... on RapportMottagen {\n        referens\n        inkommen\n      }\n      ... on Valideringsfel {\n        falt {\n          falt\n          kod\n          meddelande\n        }\n      }\n    }\n  }\n": types.RapporteraOppetDocument,
    "\n  query RapportensStatus($referens: String!) {\n    rapportstatus(referens: $referens) {\n      referens\n      kommunKod\n      kommunNamn\n      status\n      inkommen\n      andrad\n      hanvisadTill\n      kompletteringsfraga\n    }\n  }\n": types.RapportensStatusDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MenynsInkorgsantal {\n    inkorgsantal {\n      nya\n    }\n  }\n"): (typeof documents)["\n  query MenynsInkorgsantal {\n    inkorgsantal {\n      nya\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Jag {\n    jag {\n      anvandare {\n        id\n        namn\n      }\n      rollnamn\n      kommunKod\n      kommunNamn\n      demo\n      viewerKan\n    }\n  }\n"): (typeof documents)["\n  query Jag {\n    jag {\n      anvandare {\n        id\n        namn\n      }\n      rollnamn\n      kommunKod\n      kommunNamn\n      demo\n      viewerKan\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LoggaIn($epost: String!, $losenord: String!) {\n    loggaIn(epost: $epost, losenord: $losenord) {\n      lyckades\n      meddelande\n    }\n  }\n"): (typeof documents)["\n  mutation LoggaIn($epost: String!, $losenord: String!) {\n    loggaIn(epost: $epost, losenord: $losenord) {\n      lyckades\n      meddelande\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LoggaUt($overallt: Boolean!) {\n    loggaUt(overallt: $overallt)\n  }\n"): (typeof documents)["\n  mutation LoggaUt($overallt: Boolean!) {\n    loggaUt(overallt: $overallt)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Organisationshistorik on Handelse {\n    id\n    tid\n    av\n    handling\n    kommentar\n    andringar {\n      falt\n      fore\n      efter\n    }\n  }\n"): (typeof documents)["\n  fragment Organisationshistorik on Handelse {\n    id\n    tid\n    av\n    handling\n    kommentar\n    andringar {\n      falt\n      fore\n      efter\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Organisationstrad {\n    organisationer {\n      id\n      namn\n      typ\n      foralderId\n      giltigFran\n      giltigTill\n    }\n  }\n"): (typeof documents)["\n  query Organisationstrad {\n    organisationer {\n      id\n      namn\n      typ\n      foralderId\n      giltigFran\n      giltigTill\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OppetUnderlag($kommun: String) {\n    kommuner {\n      kod\n      namn\n    }\n    formularunderlag(kommun: $kommun) {\n      kommunKod\n      kommunNamn\n      demo\n      kontakt\n      omraden {\n        kod\n        namn\n        slag\n        foralder\n      }\n    }\n  }\n"): (typeof documents)["\n  query OppetUnderlag($kommun: String) {\n    kommuner {\n      kod\n      namn\n    }\n    formularunderlag(kommun: $kommun) {\n      kommunKod\n      kommunNamn\n      demo\n      kontakt\n      omraden {\n        kod\n        namn\n        slag\n        foralder\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OppnaSidansKommun($kommun: String) {\n    formularunderlag(kommun: $kommun) {\n      kommunKod\n      kommunNamn\n      demo\n      kontakt\n    }\n  }\n"): (typeof documents)["\n  query OppnaSidansKommun($kommun: String) {\n    formularunderlag(kommun: $kommun) {\n      kommunKod\n      kommunNamn\n      demo\n      kontakt\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RapporteraOppet($input: RapporteraInput!) {\n    rapportera(input: $input) {\n      __typename\n      ... on RapportMottagen {\n        referens\n        inkommen\n      }\n      ... on Valideringsfel {\n        falt {\n          falt\n          kod\n          meddelande\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation RapporteraOppet($input: RapporteraInput!) {\n    rapportera(input: $input) {\n      __typename\n      ... on RapportMottagen {\n        referens\n        inkommen\n      }\n      ... on Valideringsfel {\n        falt {\n          falt\n          kod\n          meddelande\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RapportensStatus($referens: String!) {\n    rapportstatus(referens: $referens) {\n      referens\n      kommunKod\n      kommunNamn\n      status\n      inkommen\n      andrad\n      hanvisadTill\n      kompletteringsfraga\n    }\n  }\n"): (typeof documents)["\n  query RapportensStatus($referens: String!) {\n    rapportstatus(referens: $referens) {\n      referens\n      kommunKod\n      kommunNamn\n      status\n      inkommen\n      andrad\n      hanvisadTill\n      kompletteringsfraga\n    }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;