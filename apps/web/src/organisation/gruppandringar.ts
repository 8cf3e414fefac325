import { graphql } from '../gql/index.ts';

/** What is done to a group with one press. */
export const AvslutaGrupp = graphql(`
  mutation AvslutaGrupp($id: ID!, $version: Int!, $sistaDag: String!) {
    avslutaGrupp(id: $id, version: $version, sistaDag: $sistaDag) {
      __typename
      ... on GruppSparad {
        grupp {
          id
          ...Gruppdetalj
        }
      }
      ... on GruppKonflikt {
        meddelande
        grupp {
          id
          version
          ...Gruppdetalj
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

export const OppnaGrupp = graphql(`
  mutation OppnaGrupp($id: ID!, $version: Int!) {
    ateroppnaGrupp(id: $id, version: $version) {
      __typename
      ... on GruppSparad {
        grupp {
          id
          ...Gruppdetalj
        }
      }
      ... on GruppKonflikt {
        meddelande
        grupp {
          id
          ...Gruppdetalj
        }
      }
      ... on Valideringsfel {
        falt {
          meddelande
        }
      }
    }
  }
`);

export const GorTillRad = graphql(`
  mutation GorTillRad($id: ID!, $version: Int!) {
    gorTillRad(id: $id, version: $version) {
      __typename
      ... on GruppSparad {
        grupp {
          id
          ...Gruppdetalj
        }
      }
      ... on GruppKonflikt {
        meddelande
        grupp {
          id
          ...Gruppdetalj
        }
      }
      ... on Valideringsfel {
        falt {
          meddelande
        }
      }
    }
  }
`);
