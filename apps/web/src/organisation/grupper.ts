import { useQuery } from '@apollo/client/react';
import { graphql } from '../gql/index.ts';

/** All groups, as the list and the overview show them and as the rules of the form compare with. */
export const GrupperFraga = graphql(`
  query Grupper {
    grupper {
      id
      namn
      slag
      arRad
      giltigTill
      ordforande
      ordforandeOrganisation {
        id
        namn
      }
      sammankallande
      motenPerAr
      diariefors
      ledamoter {
        id
        fran
        till
      }
    }
  }
`);

export function useGrupper() {
  const { data, loading, error } = useQuery(GrupperFraga, {
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
  });
  return { grupper: data?.grupper ?? [], laddar: loading && !data, fel: error };
}

export type Grupprad = ReturnType<typeof useGrupper>['grupper'][number];
