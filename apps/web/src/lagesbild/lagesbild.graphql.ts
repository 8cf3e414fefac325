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
      fryst
      antal
    }
  }
`);

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
      ...Andringsbart
      ...FrystaTal
      ... on StrategiskLagesbild {
        ...Underlag
      }
    }
  }
`);
