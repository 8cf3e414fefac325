import { monthEnd, type Period, type RapportFilter } from '@roda-traden/domain';

/**
 * The filter that a mark opens: the page's own, narrowed by what the mark stands for. A mark only ever shows
 * values its chart found within the page's filter, so its value takes the place of the wider choice. Hours are
 * kept to those the page asks for, since a report touches many. Undefined when the two can't both hold.
 */
export function markfilter(sidans: RapportFilter, mark: RapportFilter): RapportFilter | undefined {
  const filter: RapportFilter = { ...sidans, ...mark };
  if (sidans.veckotimmar && mark.veckotimmar) {
    const timmar = mark.veckotimmar.filter((timme) => sidans.veckotimmar?.includes(timme));
    if (timmar.length === 0) return undefined;
    filter.veckotimmar = timmar;
  }
  for (const falt of ['kandTid', 'kandRapportor'] as const)
    if (sidans[falt] !== undefined && mark[falt] !== undefined && sidans[falt] !== mark[falt])
      return undefined;
  return filter;
}

/** The days of a month that lie in the period: what a month of the chart counts. */
export const manadIPeriod = (manad: string, { fran, till }: Period): Period => {
  const sista = monthEnd(manad);
  return { fran: manad > fran ? manad : fran, till: sista < till ? sista : till };
};
