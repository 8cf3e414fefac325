import { type Period, RAKNADE_STATUSAR, type RapportFilter } from '@roda-traden/domain';

/** What a picture of a period counts. */
export const bildfilter = ({ fran, till }: Period): RapportFilter => ({
  fran,
  till,
  statusar: RAKNADE_STATUSAR,
});
