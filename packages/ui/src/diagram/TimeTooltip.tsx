import { texter } from '../texter.ts';
import s from './Diagram.module.css';
import { comparisonLook, lookOf, Marker } from './marks.tsx';
import type { TimeSeriesProps } from './TimeSeriesDiagram.tsx';
import { valueText } from './value.ts';

type Shown = Pick<TimeSeriesProps, 'periods' | 'series' | 'comparison' | 'expected' | 'unit'>;

/** What the pointer rests on. All of it also stands in the table. */
export function TimeTooltip({
  active,
  periodId,
  periods,
  series,
  comparison,
  expected,
  unit,
  suppressBelow,
}: Shown & { active: boolean; periodId: string | number | undefined; suppressBelow: number }) {
  const index = periods.findIndex((period) => period.id === periodId);
  const period = periods[index];
  if (!active || !period) return null;
  const range = expected?.ranges[index];
  return (
    <div className={s.tooltip}>
      <strong>{period.label}</strong>
      {period.isRunning ? ` (${texter.pagar})` : period.isPartial ? ` (${texter.delAvManad})` : ''}
      <ul>
        {series.map((one, at) => {
          const look = lookOf(at, one.isOther);
          return (
            <li key={one.id}>
              <svg viewBox="0 0 14 14" width="14" height="14" aria-hidden="true">
                <Marker shape={look.shape} x={7} y={7} color={look.color} />
              </svg>
              {one.label}: <b>{valueText(one.values[index], suppressBelow)}</b>
            </li>
          );
        })}
        {comparison && comparison.values[index] !== null ? (
          <li>
            <svg viewBox="0 0 14 14" width="14" height="14" aria-hidden="true">
              <line
                x1="0"
                x2="14"
                y1="7"
                y2="7"
                stroke={comparisonLook.color}
                strokeWidth="2"
                strokeDasharray="4 3"
              />
            </svg>
            {comparison.label}: <b>{valueText(comparison.values[index], suppressBelow)}</b>
          </li>
        ) : null}
        {range ? (
          <li>
            <span className={s.bandSwatch} aria-hidden="true" />
            {expected?.label ?? texter.forvantat}:{' '}
            <b>{texter.spann(valueText(range[0], suppressBelow), valueText(range[1], suppressBelow))}</b>
          </li>
        ) : null}
      </ul>
      <span className={s.unit}>{unit}</span>
    </div>
  );
}
