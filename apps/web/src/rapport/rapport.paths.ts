import { filterTillAdress, type RapportFilter } from '@roda-traden/domain';
import type { RapportFilterInput } from '../gql/graphql.ts';

const medFilter = (sokvag: string, filter: RapportFilter): string => {
  const adress = new URLSearchParams(filterTillAdress(filter)).toString();
  return adress === '' ? sokvag : `${sokvag}?${adress}`;
};

/** The list of exactly the reports of a filter: where every number on a chart leads. */
export const rapportlistaPath = (filter: RapportFilter): string => medFilter('/rapporter', filter);

/** The same reports as a CSV file. */
export const rapportexportPath = (filter: RapportFilter): string =>
  medFilter('/export/rapporter.csv', filter);

/** The filter as the API takes it. */
export function filterTillInput(filter: RapportFilter): RapportFilterInput {
  return Object.fromEntries(
    Object.entries(filter).map(([falt, varde]) => [falt, Array.isArray(varde) ? [...varde] : varde]),
  );
}
