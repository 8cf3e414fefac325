import type { EndLabel } from './layers.tsx';
import { comparisonLook, lookOf } from './marks.tsx';
import type { TimeSeriesProps } from './TimeSeriesDiagram.tsx';
import { drawn } from './value.ts';

export interface TimeRow {
  id: string;
  comparison: number | null;
  range: [number, number] | null;
  /** s0, s1 …: a series' own id might hold a dot, which recharts would read as a path. */
  [series: `s${number}`]: number | null;
}

/** The chart's rows, the labels at the lines' ends and the periods where something is suppressed. */
export function timeRows({
  periods,
  series,
  comparison,
  expected,
  stacked,
}: Pick<TimeSeriesProps, 'periods' | 'series' | 'comparison' | 'expected'> & { stacked: boolean }): {
  rows: TimeRow[];
  ends: EndLabel[];
  suppressed: string[];
} {
  const rows = periods.map((period, index) => {
    const range = expected?.ranges[index];
    const row: TimeRow = {
      id: period.id,
      comparison: drawn(comparison?.values[index]),
      range: range ? [range[0], range[1]] : null,
    };
    series.forEach((one, at) => {
      row[`s${at}`] = drawn(one.values[index]);
    });
    return row;
  });

  const ends: EndLabel[] = [];
  const last = rows.at(-1);
  let stack = 0;
  series.forEach((one, at) => {
    const own = stacked ? (last?.[`s${at}`] ?? 0) : lastKnown(rows.map((row) => row[`s${at}`] ?? null));
    if (own === undefined) return;
    ends.push({
      id: one.id,
      label: one.label,
      look: stacked ? { ...lookOf(at, one.isOther), shape: 'square' } : lookOf(at, one.isOther),
      value: stacked ? stack + own / 2 : own,
      marker: true,
    });
    stack += own;
  });
  const compared = comparison ? lastKnown(rows.map((row) => row.comparison)) : undefined;
  if (comparison && compared !== undefined) {
    ends.push({
      id: 'comparison',
      label: comparison.label,
      look: comparisonLook,
      value: compared,
      marker: false,
    });
  }

  const suppressed = periods
    .filter((_, index) => series.some((one) => one.values[index] === 'suppressed'))
    .map((period) => period.id);
  return { rows, ends, suppressed };
}

function lastKnown(values: readonly (number | null)[]): number | undefined {
  return values.filter((value) => value !== null).at(-1);
}
