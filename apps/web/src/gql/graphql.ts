/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
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


export const MenynsInkorgsantalDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MenynsInkorgsantal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inkorgsantal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nya"}}]}}]}}]} as unknown as DocumentNode<MenynsInkorgsantalQuery, MenynsInkorgsantalQueryVariables>;
export const JagDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Jag"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"jag"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"anvandare"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"namn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rollnamn"}},{"kind":"Field","name":{"kind":"Name","value":"kommunKod"}},{"kind":"Field","name":{"kind":"Name","value":"kommunNamn"}},{"kind":"Field","name":{"kind":"Name","value":"demo"}},{"kind":"Field","name":{"kind":"Name","value":"viewerKan"}}]}}]}}]} as unknown as DocumentNode<JagQuery, JagQueryVariables>;
export const LoggaInDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LoggaIn"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"epost"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"losenord"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"loggaIn"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"epost"},"value":{"kind":"Variable","name":{"kind":"Name","value":"epost"}}},{"kind":"Argument","name":{"kind":"Name","value":"losenord"},"value":{"kind":"Variable","name":{"kind":"Name","value":"losenord"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lyckades"}},{"kind":"Field","name":{"kind":"Name","value":"meddelande"}}]}}]}}]} as unknown as DocumentNode<LoggaInMutation, LoggaInMutationVariables>;
export const LoggaUtDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LoggaUt"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"overallt"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"loggaUt"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"overallt"},"value":{"kind":"Variable","name":{"kind":"Name","value":"overallt"}}}]}]}}]} as unknown as DocumentNode<LoggaUtMutation, LoggaUtMutationVariables>;