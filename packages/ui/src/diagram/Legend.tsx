import type { ReactNode } from 'react';
import { texter } from '../texter.ts';
import s from './Diagram.module.css';
import { Ring } from './dots.tsx';
import { type Look, Marker } from './marks.tsx';

export type LegendItem =
  | { kind: 'line'; label: string; look: Look; withMarker: boolean }
  | { kind: 'bar'; label: string; look: Look }
  | { kind: 'band'; label: string }
  | { kind: 'ring'; label: string };

export function Legend({ items }: { items: readonly LegendItem[] }) {
  if (items.length === 0) return null;
  return (
    <ul className={s.legend} aria-label={texter.forklaring}>
      {items.map((item) => (
        <li key={item.label}>
          <span aria-hidden="true" className={s.swatch}>
            {swatch(item)}
          </span>
          {item.label}
        </li>
      ))}
    </ul>
  );
}

function swatch(item: LegendItem): ReactNode {
  switch (item.kind) {
    case 'line':
      return (
        <svg viewBox="0 0 30 14" width="30" height="14" role="presentation">
          <line
            x1="0"
            x2="30"
            y1="7"
            y2="7"
            stroke={item.look.color}
            strokeWidth="2"
            strokeDasharray={item.look.dash}
          />
          {item.withMarker ? <Marker shape={item.look.shape} x={15} y={7} color={item.look.color} /> : null}
        </svg>
      );
    case 'bar':
      return <span className={s.barSwatch} style={{ background: item.look.color }} />;
    case 'ring':
      return (
        <svg viewBox="0 0 20 20" width="20" height="20" role="presentation">
          <Ring x={10} y={10} size={4} />
        </svg>
      );
    case 'band':
      return <span className={s.bandSwatch} />;
  }
}
