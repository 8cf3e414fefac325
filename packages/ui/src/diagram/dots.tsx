import type { ComponentProps } from 'react';
import { type Look, Marker } from './marks.tsx';

export type HitProps = Pick<ComponentProps<'circle'>, 'className' | 'onClick'>;

/** A larger invisible circle: a line's point is too small to hit. */
export function Hit({ x, y, ...rest }: HitProps & { x: number | undefined; y: number | undefined }) {
  if (x === undefined || y === undefined || !rest.onClick) return null;
  return <circle cx={x} cy={y} r={14} fill="transparent" {...rest} />;
}

export function Dot({
  x,
  y,
  look,
  hollow,
  ringed = false,
  size,
  hit,
}: {
  x: number | undefined;
  y: number | undefined;
  look: Look;
  hollow: boolean;
  /** Outside what was expected. */
  ringed?: boolean | undefined;
  size: number;
  hit: HitProps;
}) {
  if (x === undefined || y === undefined || y === null) return null;
  return (
    <g>
      {ringed ? <Ring x={x} y={y} size={size} /> : null}
      <Marker shape={look.shape} x={x} y={y} size={size} color={look.color} hollow={hollow} />
      <Hit x={x} y={y} {...hit} />
    </g>
  );
}

/** Around a point that lies outside its expected range: a shape, not a colour, and no alarm. */
export function Ring({ x, y, size }: { x: number; y: number; size: number }) {
  return <circle cx={x} cy={y} r={size * 2.1} fill="none" stroke="var(--text)" strokeWidth={1.5} />;
}
