import { daysInPeriod, RAKNADE_STATUSAR, type RapportFilter } from '@roda-traden/domain';

/** What one who sees aggregates only may ask by. Every further field narrows a figure towards a single report. */
const GROVA_FALT: readonly string[] = [
  'fran',
  'till',
  'statusar',
  'arter',
  'kategorier',
  'omraden',
  'kanaler',
];
const GROVA_STATUSAR: readonly string[] = [...RAKNADE_STATUSAR, 'dubblett'];
const MINST_DAGAR = 28;

/** Could this filter single out one report for someone who may not read reports (domain §6, §7)? */
export function pekarUtEnskilda(filter: RapportFilter): boolean {
  const { fran, till } = filter;
  return (
    Object.entries(filter).some(([falt, varde]) => varde !== undefined && !GROVA_FALT.includes(falt)) ||
    (filter.statusar ?? []).some((status) => !GROVA_STATUSAR.includes(status)) ||
    (fran !== undefined && till !== undefined && daysInPeriod({ fran, till }) < MINST_DAGAR)
  );
}
