import { graphql } from '../gql/index.ts';

/** A seat is saved with its group: the list, what is asked of the group and its history all follow. */
export const LaggTillPlats = graphql(`
  mutation LaggTillPlats($gruppId: ID!, $input: LedamotInput!) {
    laggTillLedamot(gruppId: $gruppId, input: $input) {
      __typename
      ... on LedamotSparad {
        ledamot {
          id
          grupp {
            id
            ...Gruppdetalj
          }
        }
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

export const AndraPlats = graphql(`
  mutation AndraPlats($id: ID!, $version: Int!, $input: LedamotInput!) {
    andraLedamot(id: $id, version: $version, input: $input) {
      __typename
      ... on LedamotSparad {
        ledamot {
          id
          grupp {
            id
            ...Gruppdetalj
          }
        }
      }
      ... on LedamotKonflikt {
        meddelande
        ledamot {
          id
          funktion
          organisation {
            id
          }
          ersattare
          fran
          till
          version
        }
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

export const AvslutaPlatsen = graphql(`
  mutation AvslutaPlats($id: ID!, $version: Int!, $sistaDag: String!) {
    avslutaLedamot(id: $id, version: $version, sistaDag: $sistaDag) {
      __typename
      ... on LedamotSparad {
        ledamot {
          id
          grupp {
            id
            ...Gruppdetalj
          }
        }
      }
      ... on LedamotKonflikt {
        meddelande
        ledamot {
          id
          version
          grupp {
            id
            ...Gruppdetalj
          }
        }
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
