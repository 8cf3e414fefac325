import { type Column, DataTable } from '../components/DataTable.tsx';
import { tal } from '../lib/tal.ts';
import { texter } from '../texter.ts';
import type { TimeSeriesProps } from './TimeSeriesDiagram.tsx';
import type { DiagramValue, Period, TimeMark } from './types.ts';
import { ValueLink } from './ValueLink.tsx';
import { outside, valueText } from './value.ts';

interface Row {
  period: Period;
  index: number;
}

/** The figure's data as a table: same periods, same series, same links. */
export function TimeSeriesTable({
  periods,
  series,
  variant,
  comparison,
  expected,
  unit,
  hrefFor,
  onOpen,
  suppressBelow = 5,
  caption,
}: TimeSeriesProps & { caption: string }) {
  const value = (shown: DiagramValue | undefined, name: string, mark: TimeMark) => {
    const text = valueText(shown, suppressBelow);
    if (shown === null || shown === undefined || shown === 0) return text;
    return (
      <ValueLink
        text={text}
        name={`${text} ${unit}, ${name}, ${mark.period.label}`}
        href={hrefFor?.(mark)}
        onOpen={onOpen && (() => onOpen(mark))}
      />
    );
  };
  const columns: Column<Row>[] = [
    {
      id: 'period',
      header: texter.period,
      isRowHeader: true,
      cell: ({ period }) => {
        const note = period.isRunning ? texter.pagar : period.isPartial ? texter.delAvManad : undefined;
        return note ? `${period.label} (${note})` : period.label;
      },
    },
    ...series.map(
      (one): Column<Row> => ({
        id: `serie-${one.id}`,
        header: one.label,
        align: 'end',
        cell: ({ period, index }) =>
          value(one.values[index], one.label, { period, series: one, kind: 'series' }),
      }),
    ),
  ];
  if (variant === 'stacked' && series.length > 1) {
    columns.push({ id: 'sum', header: texter.summa, align: 'end', cell: ({ index }) => sum(index) });
  }
  if (comparison) {
    columns.push({
      id: 'comparison',
      header: comparison.label,
      align: 'end',
      cell: ({ period, index }) =>
        comparison.values[index] === null
          ? '–'
          : value(comparison.values[index], comparison.label, { period, kind: 'comparison' }),
    });
  }
  if (expected) {
    columns.push({
      id: 'expected',
      header: expected.label ?? texter.forvantat,
      align: 'end',
      cell: ({ index }) => {
        const range = expected.ranges[index];
        if (!range) return '–';
        const side = series.length === 1 ? outside(series[0]?.values[index], range) : undefined;
        const span = texter.spann(tal(range[0]), tal(range[1]));
        return side ? `${span} (${side === 'over' ? texter.overVantat : texter.underVantat})` : span;
      },
    });
  }

  // A sum beside a suppressed part would give the part away, and one without an unknown part would be wrong.
  function sum(index: number): string {
    const parts = series.map((one) => one.values[index]);
    const known = parts.filter((part) => typeof part === 'number');
    return known.length === parts.length ? tal(known.reduce((total, part) => total + part, 0)) : '–';
  }

  return (
    <DataTable
      caption={`${caption}, ${unit}`}
      hideCaption
      columns={columns}
      rows={periods.map((period, index) => ({ period, index }))}
      rowId={(row) => row.period.id}
      dense
    />
  );
}
