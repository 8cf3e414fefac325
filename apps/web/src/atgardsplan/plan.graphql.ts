import { graphql } from '../gql/index.ts';

export const PlanerFraga = graphql(`
  query Atgardsplaner {
    atgardsplaner {
      id
      nummer
      namn
      status
    }
  }
`);

export const PlanFraga = graphql(`
  query Atgardsplan($id: ID!) {
    atgardsplan(id: $id) {
      id
      ...Plandetalj
    }
  }
`);

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
