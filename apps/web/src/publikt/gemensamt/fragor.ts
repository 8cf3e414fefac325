import type {
  KompletteraOppetMutation,
  KompletteraOppetMutationVariables,
  OppetUnderlagQuery,
  OppetUnderlagQueryVariables,
  OppnaSidansKommunQuery,
  OppnaSidansKommunQueryVariables,
  RapportensStatusQuery,
  RapportensStatusQueryVariables,
  RapporteraOppetMutation,
  RapporteraOppetMutationVariables,
} from '../../gql/graphql.ts';
import { dokument } from './fraga.ts';

// The documents are text on purpose: the generated objects would bring every operation of the app along.

export const OPPET_UNDERLAG = dokument<OppetUnderlagQuery, OppetUnderlagQueryVariables>(/* GraphQL */ `
  query OppetUnderlag($kommun: String) {
    kommuner {
      kod
      namn
    }
    formularunderlag(kommun: $kommun) {
      kommunKod
      kommunNamn
      demo
      omraden {
        kod
        namn
        slag
        foralder
      }
    }
  }
`);

export const OPPNA_SIDANS_KOMMUN = dokument<
  OppnaSidansKommunQuery,
  OppnaSidansKommunQueryVariables
>(/* GraphQL */ `
  query OppnaSidansKommun($kommun: String) {
    formularunderlag(kommun: $kommun) {
      kommunKod
      kommunNamn
      demo
      kontakt
    }
  }
`);

export const RAPPORTERA = dokument<RapporteraOppetMutation, RapporteraOppetMutationVariables>(/* GraphQL */ `
  mutation RapporteraOppet($input: RapporteraInput!) {
    rapportera(input: $input) {
      __typename
      ... on RapportMottagen {
        referens
        inkommen
      }
      ... on Valideringsfel {
        falt {
          falt
          kod
          meddelande
        }
      }
    }
  }
`);

export const RAPPORTENS_STATUS = dokument<
  RapportensStatusQuery,
  RapportensStatusQueryVariables
>(/* GraphQL */ `
  query RapportensStatus($referens: String!) {
    rapportstatus(referens: $referens) {
      referens
      kommunKod
      kommunNamn
      status
      inkommen
      andrad
      hanvisadTill
      kompletteringsfraga
    }
  }
`);

export const KOMPLETTERA = dokument<KompletteraOppetMutation, KompletteraOppetMutationVariables>(
  /* GraphQL */ `
  mutation KompletteraOppet($referens: String!, $text: String!) {
    kompletteraRapport(referens: $referens, text: $text) {
      __typename
      ... on Valideringsfel {
        falt {
          falt
          kod
          meddelande
        }
      }
    }
  }
`,
);
