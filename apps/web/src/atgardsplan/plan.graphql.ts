import { graphql } from '../gql/index.ts';

export const PlanerFraga = graphql(`
  query Atgardsplaner {
    atgardsplaner {
      id
      nummer
      namn
      status
      planlage {
        kod
        text
      }
    }
  }
`);

/**
 * The plan's page, whole. `innehall` is asked for here and nowhere else, first of all: what is handed over is then what
 * stands on the screen, or something older that the server refuses. Every change of a part asks for the page again.
 */
export const PlanFraga = graphql(`
  query Atgardsplan($id: ID!) {
    atgardsplan(id: $id) {
      id
      innehall
      ...Plandetalj
      atgarder {
        id
        ...Planrad
      }
    }
  }
`);

/** After a change of a part of the plan: the page again, before the change counts as done. */
export const HAMTA_PLANEN = { refetchQueries: [PlanFraga], awaitRefetchQueries: true };

export const PlanensAtgarder = graphql(`
  query PlanensAtgarder($filter: AtgardFilterInput) {
    atgarder(filter: $filter) {
      id
      ...Planrad
    }
  }
`);

/** How a change of a plan went. */
export const PlansvarFragment = graphql(`
  fragment Plansvar on AtgardsplanResultat {
    __typename
    ... on AtgardsplanSparad {
      maskat
      besked
      plan {
        id
        ...Plandetalj
      }
    }
    ... on AtgardsplanKonflikt {
      meddelande
      plan {
        id
        namn
        giltigFran
        giltigTill
        version
        ...Plandetalj
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
