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
  /** r0, r1 …: the value of a period that isn't over, which no line may fall or rise to. */
  [running: `r${number}`]: number | null;
}

/** The chart's rows, the labels at the lines' ends and the periods where something is suppressed. */
export function timeRows({
  periods,
  series,
  comparison,
  expected,
  stacked,
  reach = 0,
  lines = 5,
}: Pick<TimeSeriesProps, 'periods' | 'series' | 'comparison' | 'expected' | 'reach'> & {
  stacked: boolean;
  /** About how many lines the scale should have. */
  lines?: number | undefined;
}): {
  rows: TimeRow[];
  ends: EndLabel[];
  suppressed: string[];
  scale: Scale;
} {
  const rows = periods.map((period, index) => {
    const range = expected?.ranges[index];
    const row: TimeRow = {
      id: period.id,
      comparison: drawn(comparison?.values[index]),
      range: range ? [range[0], range[1]] : null,
    };
    series.forEach((one, at) => {
      const value = drawn(one.values[index]);
      const apart = Boolean(period.isRunning || period.isPartial) && !stacked;
      row[`s${at}`] = apart ? null : value;
      row[`r${at}`] = apart ? value : null;
    });
    return row;
  });

  const ends: EndLabel[] = [];
  const last = rows.at(-1);
  let stack = 0;
  series.forEach((one, at) => {
    const own = stacked ? (last?.[`s${at}`] ?? 0) : lastOf(rows, at);
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
  return {
    rows,
    ends,
    suppressed,
    scale: niceScale(Math.max(reach, highest(rows, series.length, stacked)), lines),
  };
}

function highest(rows: readonly TimeRow[], series: number, stacked: boolean): number {
  const tops = rows.flatMap((row) => {
    const own = Array.from({ length: series }, (_, at) => row[`s${at}`] ?? row[`r${at}`] ?? 0);
    return [
      stacked ? own.reduce((sum, value) => sum + value, 0) : Math.max(0, ...own),
      row.comparison ?? 0,
      row.range?.[1] ?? 0,
    ];
  });
  return Math.max(0, ...tops);
}

export interface Scale {
  top: number;
  ticks: number[];
}

/** Always from 0, whole numbers, steps of 1, 2 or 5 tens: about as many lines as asked for. */
export function niceScale(max: number, lines = 5): Scale {
  const rough = Math.max(max, 4) / lines;
  const ten = 10 ** Math.floor(Math.log10(rough));
  const step = Math.max(1, ([1, 2, 5, 10].find((one) => one * ten >= rough) ?? 10) * ten);
  const count = Math.ceil(Math.max(max, 4) / step);
  return { top: count * step, ticks: Array.from({ length: count + 1 }, (_, index) => index * step) };
}

/** The last finished value, or that of the running period when there is no other. */
function lastOf(rows: readonly TimeRow[], at: number): number | undefined {
  return (
    lastKnown(rows.map((row) => row[`s${at}`] ?? null)) ?? lastKnown(rows.map((row) => row[`r${at}`] ?? null))
  );
}

function lastKnown(values: readonly (number | null)[]): number | undefined {
  return values.filter((value) => value !== null).at(-1);
}
