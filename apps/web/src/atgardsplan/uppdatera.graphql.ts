import { graphql } from '../gql/index.ts';

export const UppdateringssvarFragment = graphql(`
  fragment Uppdateringssvar on AtgardResultat {
    __typename
    ... on AtgardSparad {
      maskat
      atgard {
        id
        ...Atgardskort
        ...Uppdateringsformular
        ...Uppdateringar
      }
    }
    ... on AtgardKonflikt {
      meddelande
      atgard {
        id
        ...Uppdateringsformular
        ...Uppdateringar
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
`);

export const UppdateraAtgard = graphql(`
  mutation UppdateraAtgard($id: ID!, $version: Int!, $input: AtgardsuppdateringInput!) {
    uppdateraAtgard(id: $id, version: $version, input: $input) {
      ...Uppdateringssvar
    }
  }
`);

/** Where the measure goes on, read when its plan turns out to be replaced: the page's link, and nothing of the form's. */
export const AtgardensPlan = graphql(`
  query AtgardensPlan($id: ID!) {
    atgard(id: $id) {
      id
      planlage {
        kod
        text
      }
      utgick
      fortsatterI {
        id
        plannummer
      }
    }
  }
`);

export const AngraUppdatering = graphql(`
  mutation AngraUppdatering($id: ID!, $version: Int!) {
    angraUppdatering(id: $id, version: $version) {
      ...Uppdateringssvar
    }
  }
`);
