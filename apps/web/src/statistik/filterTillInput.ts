import type { RapportFilter } from '@roda-traden/domain';
import type { RapportFilterInput } from '../gql/graphql.ts';

/** The filter as the API takes it: the same fields, with lists of its own. */
export const filterTillInput = (filter: RapportFilter): RapportFilterInput =>
  Object.fromEntries(
    Object.entries(filter).map(([falt, varde]) => [falt, Array.isArray(varde) ? [...varde] : varde]),
  );
