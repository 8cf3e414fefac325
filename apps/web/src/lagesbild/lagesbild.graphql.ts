import { graphql } from '../gql/index.ts';

/** All of a picture that a change may touch: its words, sources, steps and history, never its frozen numbers. */
export const AndringsbartDel = graphql(`
  fragment Andringsbart on Lagesbild {
    id
    version
    status
    statusnamn
    ...Lagesbildsdelar
    ...Lagesbildskallor
    ...Lagesbildssteg
    ...Lagesbildshistorik
  }
`);

export const LagesbilderFraga = graphql(`
  query Lagesbilder {
    lagesbilder {
      id
      slag
      nummer
      fran
      till
      status
      statusnamn
      antal
      ... on OperativLagesbild {
        ingarI {
          id
          nummer
        }
      }
    }
  }
`);

/** For those who compile: the drafts that were given up. */
export const KasseradeFraga = graphql(`
  query KasseradeLagesbilder {
    kasseradeLagesbilder {
      id
      slag
      nummer
      fran
      till
      status
      statusnamn
      antal
    }
  }
`);

/**
 * All that is written in a picture, in one reading, with the number that says which one it is. No other query and no
 * mutation asks for `innehall`: it must never run ahead of what stands on the screen.
 */
export const LagesbildFraga = graphql(`
  query Lagesbildssida($id: ID!) {
    lagesbild(id: $id) {
      __typename
      id
      slag
      nummer
      fran
      till
      fryst
      innehall
      ...Andringsbart
      ... on StrategiskLagesbild {
        ...Underlag
        ...Problemlista
      }
    }
  }
`);

/** The frozen figures never change, so they are read once and not at every change. */
export const LagesbildstalFraga = graphql(`
  query Lagesbildstal($id: ID!) {
    lagesbild(id: $id) {
      id
      ...FrystaTal
    }
  }
`);

/** For every change of a part, and for every step: the page is read anew before the change is said to be done. */
export const LAS_OM_SIDAN = {
  refetchQueries: [LagesbildFraga],
  awaitRefetchQueries: true,
};
