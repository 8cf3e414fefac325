import { usePlotArea, useXAxisScale, useYAxisScale } from 'recharts';
import { texter } from '../texter.ts';
import { type Look, Marker } from './marks.tsx';
import type { Period } from './types.ts';

/** Layers drawn in the chart's own coordinates, through recharts' hooks. */

function useColumn(count: number) {
  const plot = usePlotArea();
  const x = useXAxisScale();
  if (!plot || !x || count === 0) return undefined;
  const step = plot.width / count;
  return { plot, step, middle: (id: string) => x(id, { position: 'middle' }) };
}

export interface RunningPeriodsProps {
  periods: readonly Period[];
  count: number;
  patternId: string;
  rem: number;
}

/** Hatching behind a period that isn't over, or is known in part only. */
export function RunningPeriods({ periods, count, patternId, rem }: RunningPeriodsProps) {
  const column = useColumn(count);
  if (!column) return null;
  const { plot, step, middle } = column;
  const partial = step > rem * 6 ? texter.delAvManad : texter.del;
  return (
    <g>
      <defs>
        <pattern
          id={patternId}
          width="7"
          height="7"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <line x1="0" y1="0" x2="0" y2="7" stroke="var(--hatch)" strokeWidth="2.5" />
        </pattern>
      </defs>
      {periods.map(({ id, isRunning }) => {
        const x = middle(id);
        if (x === undefined) return null;
        return (
          <g key={id}>
            <rect x={x - step / 2} y={plot.y} width={step} height={plot.height} fill={`url(#${patternId})`} />
            <text x={x} y={plot.y - 6} textAnchor="middle" fill="var(--muted)">
              {isRunning ? texter.pagar : partial}
            </text>
          </g>
        );
      })}
    </g>
  );
}

export interface EndLabel {
  id: string;
  label: string;
  look: Look;
  /** Where on the y axis it belongs. */
  value: number;
  marker: boolean;
}

/** Names at the lines' ends, pushed apart so that none covers another. */
export function EndLabels({ labels, rem }: { labels: readonly EndLabel[]; rem: number }) {
  const plot = usePlotArea();
  const y = useYAxisScale();
  if (!plot || !y) return null;
  const line = rem * 1.05;
  const placed = labels
    .map((label) => ({ ...label, at: y(label.value) ?? plot.y }))
    .sort((a, b) => a.at - b.at);
  const top = plot.y + line / 2;
  placed.forEach((label, index) => {
    const above = placed[index - 1];
    label.at = Math.max(label.at, above ? above.at + line : top);
  });
  // What was pushed below the axis is lifted again, from the lowest up.
  let floor = plot.y + plot.height;
  for (const label of [...placed].reverse()) {
    label.at = Math.min(label.at, floor);
    floor = label.at - line;
  }
  const x = plot.x + plot.width + rem * 0.7;
  return (
    <g>
      {placed.map((label) => (
        <g key={label.id}>
          {label.marker ? (
            <Marker shape={label.look.shape} x={x} y={label.at} size={4} color={label.look.color} />
          ) : (
            <line
              x1={x - 5}
              x2={x + 7}
              y1={label.at}
              y2={label.at}
              stroke={label.look.color}
              strokeWidth="2"
              strokeDasharray={label.look.dash}
            />
          )}
          <text x={x + rem * 0.65} y={label.at} dy="0.35em" fill="var(--text)">
            {label.label}
          </text>
        </g>
      ))}
    </g>
  );
}

export interface SuppressedMarksProps {
  ids: readonly string[];
  count: number;
  suppressBelow: number;
}

/** "<5" at the foot of a period whose value may not be shown: a gap alone would look like zero. */
export function SuppressedMarks({ ids, count, suppressBelow }: SuppressedMarksProps) {
  const column = useColumn(count);
  if (!column) return null;
  const { plot, middle } = column;
  return (
    <g>
      {ids.map((id) => {
        const x = middle(id);
        return x === undefined ? null : (
          <text key={id} x={x} y={plot.y + plot.height - 6} textAnchor="middle" fill="var(--muted)">
            {texter.farreAnKort(suppressBelow)}
          </text>
        );
      })}
    </g>
  );
}
