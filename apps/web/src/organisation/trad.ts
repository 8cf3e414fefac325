import { useQuery } from '@apollo/client/react';
import { type Enhet, ovanfor } from '@roda-traden/domain';
import type { Option } from '@roda-traden/ui';
import { graphql } from '../gql/index.ts';

/** The whole tree: what the list shows, and what the rules and the choices of every form in the room read. */
export const TradFraga = graphql(`
  query Organisationstrad {
    organisationer {
      id
      namn
      typ
      foralderId
      giltigFran
      giltigTill
    }
  }
`);

export function useTrad(): { trad: readonly Enhet[]; laddar: boolean; fel: unknown } {
  const { data, loading, error } = useQuery(TradFraga, {
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
  });
  return { trad: data?.organisationer ?? [], laddar: loading && !data, fel: error };
}

/** Units to choose from, each with where it lies. `ocksa`: one that is chosen already, though it is closed. */
export function enhetsval(
  trad: readonly Enhet[],
  tillatna: (enhet: Enhet) => boolean,
  ocksa: string | null = null,
): Option[] {
  return trad
    .filter((enhet) => enhet.id === ocksa || (enhet.giltigTill === null && tillatna(enhet)))
    .map((enhet) => ({
      id: enhet.id,
      label: enhet.namn,
      description: ovanfor(enhet.id, trad)
        .map((e) => e.namn)
        .join(' › '),
    }));
}
