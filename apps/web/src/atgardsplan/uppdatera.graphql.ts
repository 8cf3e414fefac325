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

export const AngraUppdatering = graphql(`
  mutation AngraUppdatering($id: ID!, $version: Int!) {
    angraUppdatering(id: $id, version: $version) {
      ...Uppdateringssvar
    }
  }
`);
