import { graphql } from '../../gql/index.ts';

/** A problem as its form has it. */
export const ProblemvardenFragment = graphql(`
  fragment Problemvarden on Problem {
    id
    version
    namn
    beskrivning
    plats
    nar
    berorda
    bedomning
    kategorikoder
    omradeskoder
    prioriterat
    prioritering {
      grund
      varde
    }
  }
`);

export const OrsaksvardenFragment = graphql(`
  fragment Orsaksvarden on Orsak {
    id
    version
    beskrivning
    slag
    sida
    belagg
    antagande
  }
`);

export const SkapaProblem = graphql(`
  mutation SkapaProblem($lagesbildId: ID!, $input: ProblemInput!) {
    skapaProblem(lagesbildId: $lagesbildId, input: $input) {
      __typename
      ... on ProblemSparat {
        maskat
        problem {
          id
          ...Problemkort
        }
        lagesbild {
          id
          ...Andringsbart
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

export const AndraProblem = graphql(`
  mutation AndraProblem($id: ID!, $version: Int!, $input: ProblemInput!) {
    andraProblem(id: $id, version: $version, input: $input) {
      __typename
      ... on ProblemSparat {
        maskat
        problem {
          id
          ...Problemkort
        }
        lagesbild {
          id
          ...Andringsbart
        }
      }
      ... on ProblemKonflikt {
        meddelande
        problem {
          id
          ...Problemvarden
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

export const FlyttaProblem = graphql(`
  mutation FlyttaProblem($id: ID!, $version: Int!, $riktning: String!) {
    flyttaProblem(id: $id, version: $version, riktning: $riktning) {
      __typename
      ... on ProblemSparat {
        lagesbild {
          id
          ...Andringsbart
        }
      }
      ... on ProblemKonflikt {
        meddelande
        problem {
          id
          ...Problemkort
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

export const TaBortProblem = graphql(`
  mutation TaBortProblem($id: ID!, $version: Int!) {
    taBortProblem(id: $id, version: $version) {
      __typename
      ... on ProblemBorttaget {
        lagesbild {
          id
          ...Andringsbart
        }
      }
      ... on ProblemKonflikt {
        meddelande
        problem {
          id
          ...Problemkort
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

export const SkapaOrsak = graphql(`
  mutation SkapaOrsak($problemId: ID!, $input: OrsakInput!) {
    skapaOrsak(problemId: $problemId, input: $input) {
      __typename
      ... on OrsakSparad {
        maskat
        problem {
          id
          ...Problemkort
        }
        lagesbild {
          id
          ...Andringsbart
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

export const AndraOrsak = graphql(`
  mutation AndraOrsak($id: ID!, $version: Int!, $input: OrsakInput!) {
    andraOrsak(id: $id, version: $version, input: $input) {
      __typename
      ... on OrsakSparad {
        maskat
        problem {
          id
          ...Problemkort
        }
        lagesbild {
          id
          ...Andringsbart
        }
      }
      ... on OrsakKonflikt {
        meddelande
        orsak {
          id
          ...Orsaksvarden
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

export const TaBortOrsak = graphql(`
  mutation TaBortOrsak($id: ID!, $version: Int!) {
    taBortOrsak(id: $id, version: $version) {
      __typename
      ... on OrsakBorttagen {
        problem {
          id
          ...Problemkort
        }
        lagesbild {
          id
          ...Andringsbart
        }
      }
      ... on OrsakKonflikt {
        meddelande
        orsak {
          id
          ...Orsaksvarden
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
