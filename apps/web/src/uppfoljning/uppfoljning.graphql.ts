import { graphql } from '../gql/index.ts';

export const UppfoljningarFraga = graphql(`
  query Uppfoljningar {
    uppfoljningar {
      id
      nummer
      datum
      status
      plan {
        id
        namn
      }
      beslut {
        id
        datum
        paragraf
      }
    }
    kfRapporter {
      id
      ...Kfrad
    }
  }
`);

export const PlanerAttFoljaUpp = graphql(`
  query PlanerAttFoljaUpp {
    planerAttFoljaUpp {
      id
      namn
    }
  }
`);

export const UppfoljningsvarFragment = graphql(`
  fragment Uppfoljningsvar on UppfoljningResultat {
    __typename
    ... on UppfoljningSparad {
      maskat
      nyPlanId
      uppfoljning {
        id
        ...Uppfoljningsdetalj
      }
    }
    ... on UppfoljningKonflikt {
      meddelande
      uppfoljning {
        id
        version
        laget
        bedomning
        ...Uppfoljningsdetalj
      }
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
`);
