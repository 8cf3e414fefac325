import { graphql } from '../gql/index.ts';

/** The whole overview in one request. */
export const OversiktFraga = graphql(`
  query Oversikt {
    oversikt {
      delar
      inkorg {
        ...Oversiktsinkorg
      }
      klockor {
        ...Klocka
      }
      riktlinje {
        ...Riktlinjekort
      }
      kanAndraRiktlinje
      avvikelser {
        ...Avvikelser
      }
      remisser {
        ...OppenRemiss
      }
      laget {
        lagesbild {
          id
        }
        ...Oversiktslage
      }
      losa {
        ...Losa
      }
      minaAtgarder {
        id
        ...Atgardskort
      }
    }
  }
`);
