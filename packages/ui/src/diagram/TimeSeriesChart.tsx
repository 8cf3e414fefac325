import { lazy, Suspense } from 'react';
import { cx } from '../lib/cx.ts';
import s from './Diagram.module.css';
import type { TimeSeriesProps } from './TimeSeriesDiagram.tsx';

/** recharts is heavier than the page around it: words, figures and table are there while it loads. */
const TimeSeriesPicture = lazy(() => import('./TimeSeriesPicture.tsx'));

/** The picture of a time series, in a place kept for it from the start so that nothing jumps. */
export function TimeSeriesChart(props: TimeSeriesProps & { label: string }) {
  return (
    <Suspense fallback={<div className={cx(s.chart, props.size === 'small' && s.smallChart)} />}>
      <TimeSeriesPicture {...props} />
    </Suspense>
  );
}
