import { useQuery } from '@apollo/client/react';
import { graphql } from '../../gql/index.ts';

const RegisterFraga = graphql(`
  query Problemregister {
    kategorier {
      kod
      namn
      artnamn
    }
    omraden {
      kod
      namn
    }
  }
`);

/** What a problem can be tied to, as options of a list. */
export function useProblemregister() {
  const { data } = useQuery(RegisterFraga);
  return {
    kategorier: (data?.kategorier ?? []).map(({ kod, namn, artnamn }) => ({
      id: kod,
      label: namn,
      description: artnamn,
    })),
    omraden: (data?.omraden ?? []).map(({ kod, namn }) => ({ id: kod, label: namn })),
  };
}
