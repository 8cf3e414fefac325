/** Events per 30 days, so that periods of unequal length can stand side by side. Throws RangeError if days ≤ 0. */
export function ratePer30Days(antal: number, days: number): number {
  if (!(days > 0)) throw new RangeError('En period är längre än 0 dagar.');
  return (antal * 30) / days;
}

/**
 * Events per 1 000 inhabitants; `population` is SCB's of 31 December the year before (statistics §5). What one
 * event is worth beside the axis is `ratePer1000(1, population)`. Throws RangeError if the population is not
 * above 0. Never for a partial feed such as the police's event notices.
 */
export function ratePer1000(antal: number, population: number): number {
  if (!(population > 0)) throw new RangeError('Folkmängden är större än 0.');
  return (antal * 1000) / population;
}
