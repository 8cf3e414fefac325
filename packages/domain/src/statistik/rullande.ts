/** A month's count, and that of the same month the year before; null where it isn't known. */
export interface MonthCount {
  count: number;
  yearBefore: number | null;
  /** Known in full: over, and not cut by the period. */
  whole: boolean;
}

/**
 * For each of consecutive months the sum of the twelve that end with it; null where any of them isn't known in full.
 * The months before the first are known through their own later year.
 */
export function rollingYear(months: readonly MonthCount[]): (number | null)[] {
  const countAt = (i: number): number | null => {
    const month = months[i];
    if (month) return month.whole ? month.count : null;
    return months[i + 12]?.yearBefore ?? null;
  };
  return months.map((_, i) => {
    const year = Array.from({ length: 12 }, (__, back) => countAt(i - back));
    return year.reduce((sum: number | null, n) => (sum === null || n === null ? null : sum + n), 0);
  });
}
