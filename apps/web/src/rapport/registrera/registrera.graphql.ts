import { graphql } from '../../gql/index.ts';

export const RegistreraRapport = graphql(`
  mutation RegistreraRapport($input: RegistreraRapportInput!) {
    registreraRapport(input: $input) {
      __typename
      ... on RapportMottagen {
        id
        referens
      }
      ... on Valideringsfel {
        meddelande
        falt {
          falt
          kod
          meddelande
        }
      }
    }
  }
`);

export const OrganisationerFraga = graphql(`
  query RapporterandeOrganisationer {
    organisationer {
      id
      namn
      giltigTill
    }
  }
`);
