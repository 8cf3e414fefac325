/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** En rapport från allmänheten. */
export type RapporteraInput = {
  hantFran?: string | null | undefined;
  /** exakt, ungefar eller okand */
  hantPrecision: string;
  hantTill?: string | null | undefined;
  /** Skapas av klienten, en per rapport: samma nyckel ger samma rapport. */
  idempotensnyckel: string;
  /** Kommunkod, fyra siffror. */
  kommun: string;
  konsekvens?: string | null | undefined;
  /** E-post eller telefon, bara om svar önskas. */
  kontakt?: string | null | undefined;
  /** Områdets kod. */
  omrade?: string | null | undefined;
  pagar?: boolean;
  /** plats, omrade eller okand */
  platsprecision: string;
  platstext?: string | null | undefined;
  polisanmald?: string;
  sakerhet: string;
  text: string;
  vad: string;
};

export type MenynsInkorgsantalQueryVariables = Exact<{ [key: string]: never; }>;


export type MenynsInkorgsantalQuery = { inkorgsantal: { nya: number } };

export type JagQueryVariables = Exact<{ [key: string]: never; }>;


export type JagQuery = { jag: { rollnamn: string, kommunKod: string, kommunNamn: string, demo: boolean, viewerKan: Array<string>, anvandare: { id: string, namn: string } } | null };

export type LoggaInMutationVariables = Exact<{
  epost: string;
  losenord: string;
}>;


export type LoggaInMutation = { loggaIn: { lyckades: boolean, meddelande: string | null } };

export type LoggaUtMutationVariables = Exact<{
  overallt: boolean;
}>;


export type LoggaUtMutation = { loggaUt: boolean };

export type OrganisationshistorikFragment = { id: string, tid: string, av: string, handling: string, kommentar: string | null, andringar: Array<{ falt: string, fore: string | null, efter: string | null }> } & { ' $fragmentName'?: 'OrganisationshistorikFragment' };

export type OrganisationstradQueryVariables = Exact<{ [key: string]: never; }>;


export type OrganisationstradQuery = { organisationer: Array<{ id: string, namn: string, typ: string, foralderId: string | null, giltigFran: string | null, giltigTill: string | null }> };

export type OppetUnderlagQueryVariables = Exact<{
  kommun?: string | null | undefined;
}>;


export type OppetUnderlagQuery = { kommuner: Array<{ kod: string, namn: string }>, formularunderlag: { kommunKod: string, kommunNamn: string, demo: boolean, kontakt: string | null, omraden: Array<{ kod: string, namn: string, slag: string, foralder: string | null }> } | null };

export type OppnaSidansKommunQueryVariables = Exact<{
  kommun?: string | null | undefined;
}>;


export type OppnaSidansKommunQuery = { formularunderlag: { kommunKod: string, kommunNamn: string, demo: boolean, kontakt: string | null } | null };

export type RapporteraOppetMutationVariables = Exact<{
  input: RapporteraInput;
}>;


export type RapporteraOppetMutation = { rapportera:
    | { __typename: 'RapportMottagen', referens: string, inkommen: string }
    | { __typename: 'Valideringsfel', falt: Array<{ falt: string, kod: string, meddelande: string }> }
   };

export type RapportensStatusQueryVariables = Exact<{
  referens: string;
}>;


export type RapportensStatusQuery = { rapportstatus: { referens: string, kommunKod: string, kommunNamn: string, status: string, inkommen: string, andrad: string, hanvisadTill: string | null, kompletteringsfraga: string | null } | null };

export const OrganisationshistorikFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Organisationshistorik"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Handelse"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"tid"}},{"kind":"Field","name":{"kind":"Name","value":"av"}},{"kind":"Field","name":{"kind":"Name","value":"handling"}},{"kind":"Field","name":{"kind":"Name","value":"kommentar"}},{"kind":"Field","name":{"kind":"Name","value":"andringar"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"falt"}},{"kind":"Field","name":{"kind":"Name","value":"fore"}},{"kind":"Field","name":{"kind":"Name","value":"efter"}}]}}]}}]} as unknown as DocumentNode<OrganisationshistorikFragment, unknown>;
export const MenynsInkorgsantalDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MenynsInkorgsantal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inkorgsantal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nya"}}]}}]}}]} as unknown as DocumentNode<MenynsInkorgsantalQuery, MenynsInkorgsantalQueryVariables>;
export const JagDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Jag"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"jag"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"anvandare"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"namn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rollnamn"}},{"kind":"Field","name":{"kind":"Name","value":"kommunKod"}},{"kind":"Field","name":{"kind":"Name","value":"kommunNamn"}},{"kind":"Field","name":{"kind":"Name","value":"demo"}},{"kind":"Field","name":{"kind":"Name","value":"viewerKan"}}]}}]}}]} as unknown as DocumentNode<JagQuery, JagQueryVariables>;
export const LoggaInDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LoggaIn"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"epost"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"losenord"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"loggaIn"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"epost"},"value":{"kind":"Variable","name":{"kind":"Name","value":"epost"}}},{"kind":"Argument","name":{"kind":"Name","value":"losenord"},"value":{"kind":"Variable","name":{"kind":"Name","value":"losenord"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lyckades"}},{"kind":"Field","name":{"kind":"Name","value":"meddelande"}}]}}]}}]} as unknown as DocumentNode<LoggaInMutation, LoggaInMutationVariables>;
export const LoggaUtDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LoggaUt"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"overallt"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"loggaUt"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"overallt"},"value":{"kind":"Variable","name":{"kind":"Name","value":"overallt"}}}]}]}}]} as unknown as DocumentNode<LoggaUtMutation, LoggaUtMutationVariables>;
export const OrganisationstradDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Organisationstrad"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organisationer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"namn"}},{"kind":"Field","name":{"kind":"Name","value":"typ"}},{"kind":"Field","name":{"kind":"Name","value":"foralderId"}},{"kind":"Field","name":{"kind":"Name","value":"giltigFran"}},{"kind":"Field","name":{"kind":"Name","value":"giltigTill"}}]}}]}}]} as unknown as DocumentNode<OrganisationstradQuery, OrganisationstradQueryVariables>;
export const OppetUnderlagDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OppetUnderlag"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kommun"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kommuner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kod"}},{"kind":"Field","name":{"kind":"Name","value":"namn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"formularunderlag"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kommun"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kommun"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kommunKod"}},{"kind":"Field","name":{"kind":"Name","value":"kommunNamn"}},{"kind":"Field","name":{"kind":"Name","value":"demo"}},{"kind":"Field","name":{"kind":"Name","value":"kontakt"}},{"kind":"Field","name":{"kind":"Name","value":"omraden"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kod"}},{"kind":"Field","name":{"kind":"Name","value":"namn"}},{"kind":"Field","name":{"kind":"Name","value":"slag"}},{"kind":"Field","name":{"kind":"Name","value":"foralder"}}]}}]}}]}}]} as unknown as DocumentNode<OppetUnderlagQuery, OppetUnderlagQueryVariables>;
export const OppnaSidansKommunDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OppnaSidansKommun"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kommun"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"formularunderlag"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kommun"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kommun"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kommunKod"}},{"kind":"Field","name":{"kind":"Name","value":"kommunNamn"}},{"kind":"Field","name":{"kind":"Name","value":"demo"}},{"kind":"Field","name":{"kind":"Name","value":"kontakt"}}]}}]}}]} as unknown as DocumentNode<OppnaSidansKommunQuery, OppnaSidansKommunQueryVariables>;
export const RapporteraOppetDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RapporteraOppet"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RapporteraInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rapportera"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RapportMottagen"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"referens"}},{"kind":"Field","name":{"kind":"Name","value":"inkommen"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Valideringsfel"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"falt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"falt"}},{"kind":"Field","name":{"kind":"Name","value":"kod"}},{"kind":"Field","name":{"kind":"Name","value":"meddelande"}}]}}]}}]}}]}}]} as unknown as DocumentNode<RapporteraOppetMutation, RapporteraOppetMutationVariables>;
export const RapportensStatusDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RapportensStatus"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"referens"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rapportstatus"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"referens"},"value":{"kind":"Variable","name":{"kind":"Name","value":"referens"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"referens"}},{"kind":"Field","name":{"kind":"Name","value":"kommunKod"}},{"kind":"Field","name":{"kind":"Name","value":"kommunNamn"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"inkommen"}},{"kind":"Field","name":{"kind":"Name","value":"andrad"}},{"kind":"Field","name":{"kind":"Name","value":"hanvisadTill"}},{"kind":"Field","name":{"kind":"Name","value":"kompletteringsfraga"}}]}}]}}]} as unknown as DocumentNode<RapportensStatusQuery, RapportensStatusQueryVariables>;