export {
  Verdikt,
  type VerdiktDetails,
  type VerdiktPeriod,
  type VerdiktProps,
} from '../components/Verdikt.tsx';
export { type ComparisonBar, ComparisonBars, type ComparisonBarsProps } from './ComparisonBars.tsx';
export { Diagram, type DiagramProps } from './Diagram.tsx';
export {
  type Part,
  PartsDiagram,
  type PartsDiagramProps,
  type PartsItem,
  type PartTone,
} from './PartsDiagram.tsx';
export {
  RankedBars,
  RankedDiagram,
  type RankedDiagramProps,
  type RankedItem,
  type RankedProps,
} from './RankedDiagram.tsx';
export { TimeSeriesChart } from './TimeSeriesChart.tsx';
export {
  TimeSeriesDiagram,
  type TimeSeriesDiagramProps,
  type TimeSeriesProps,
} from './TimeSeriesDiagram.tsx';
export { TimeSeriesTable } from './TimeSeriesTable.tsx';
export type { DiagramFrameProps, DiagramValue, Period, Series, TimeMark } from './types.ts';
