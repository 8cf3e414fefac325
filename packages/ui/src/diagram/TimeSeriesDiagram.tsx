import { Diagram } from './Diagram.tsx';
import { TimeSeriesChart } from './TimeSeriesChart.tsx';
import { TimeSeriesTable } from './TimeSeriesTable.tsx';
import type { DiagramFrameProps, DiagramValue, Period, Series, TimeMark } from './types.ts';

export interface TimeSeriesProps {
  periods: readonly Period[];
  /** At most five and "Övriga"; more can't be told apart. */
  series: readonly Series[];
  variant?: 'lines' | 'stacked' | undefined;
  /** The same months last year, or an average: always grey-blue and dashed. */
  comparison?: { label: string; values: readonly DiagramValue[] } | undefined;
  /** Where the value is expected to lie by chance alone, per period. A lone series is marked where it doesn't. */
  expected?:
    | { label?: string | undefined; ranges: readonly (readonly [number, number] | null)[] }
    | undefined;
  /** What is counted: "rapporter". */
  unit: string;
  /** Where a point, bar or cell leads. */
  hrefFor?: ((mark: TimeMark) => string | undefined) | undefined;
  /** Instead of a link: a filter set in the same view. */
  onOpen?: ((mark: TimeMark) => void) | undefined;
  suppressBelow?: number | undefined;
  /** `small`: one of many on a page, without legend and end labels. */
  size?: 'normal' | 'small' | undefined;
  /** The value the axis must reach, so that charts beside each other have one scale. */
  reach?: number | undefined;
}

export type TimeSeriesDiagramProps = Omit<DiagramFrameProps, 'suppressBelow'> & TimeSeriesProps;

/** Values by month (or week): lines or stacked bars. */
export function TimeSeriesDiagram(props: TimeSeriesDiagramProps) {
  const { periods, series, variant, comparison, expected, unit, hrefFor, onOpen, suppressBelow, ...frame } =
    props;
  const data = { periods, series, variant, comparison, expected, unit, hrefFor, onOpen, suppressBelow };
  return (
    <Diagram
      {...frame}
      chart={<TimeSeriesChart {...data} label={frame.sentence} />}
      table={<TimeSeriesTable {...data} caption={frame.heading} />}
    />
  );
}
