import { filterTillAdress, type RapportFilter } from '@roda-traden/domain';

/** A report in the inbox; `sok` keeps the tab and the filter. */
export const inkorgSokvag = (id = '', sok = ''): string => `/inkorg${id && `/${id}`}${sok}`;
export const registreraSokvag = (): string => '/inkorg/ny';

const adress = (filter: RapportFilter): string => {
  const text = new URLSearchParams(filterTillAdress(filter)).toString();
  return text && `?${text}`;
};
/** The reports behind a number: the same filter that was counted. */
export const rapporterSokvag = (filter: RapportFilter = {}): string => `/rapporter${adress(filter)}`;
export const rapportSokvag = (id: string, sok = ''): string => `/rapporter/${id}${sok}`;
export const exportSokvag = (filter: RapportFilter): string => `/export/rapporter.csv${adress(filter)}`;
