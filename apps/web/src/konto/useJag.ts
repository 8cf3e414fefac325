import { useQuery } from '@apollo/client/react';
import type { JagQuery } from '../gql/graphql.ts';
import { JagFraga } from './jag.graphql.ts';

export type Jag = NonNullable<JagQuery['jag']>;

/** Who is logged in, and what the server says she may do. `jag` is null when no one is. */
export function useJag(): { jag: Jag | null; laddar: boolean; fel: unknown } {
  const { data, loading, error } = useQuery(JagFraga);
  return { jag: data?.jag ?? null, laddar: loading && !data, fel: error };
}
