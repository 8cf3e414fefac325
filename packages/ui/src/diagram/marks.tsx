/** Five looks that differ in shape and dash as well as colour, and one for "Övriga". */
export interface Look {
  color: string;
  dash: string;
  shape: 'circle' | 'square' | 'triangle' | 'diamond' | 'cross';
}

const looks: readonly Look[] = [
  { color: 'var(--serie-1)', dash: '0', shape: 'circle' },
  { color: 'var(--serie-2)', dash: '7 3', shape: 'square' },
  { color: 'var(--serie-3)', dash: '2 3', shape: 'triangle' },
  { color: 'var(--serie-4)', dash: '9 3 2 3', shape: 'diamond' },
  { color: 'var(--serie-5)', dash: '4 2', shape: 'cross' },
];
const other: Look = { color: 'var(--serie-other)', dash: '1 4', shape: 'circle' };
export const comparisonLook: Look = { color: 'var(--serie-comparison)', dash: '5 4', shape: 'circle' };

export function lookOf(index: number, isOther = false): Look {
  return isOther ? other : (looks[index % looks.length] ?? other);
}

export interface MarkerProps {
  shape: Look['shape'];
  x: number;
  y: number;
  size?: number;
  color: string;
  /** Hollow: the period still runs. */
  hollow?: boolean;
}

export function Marker({ shape, x, y, size = 4, color, hollow = false }: MarkerProps) {
  const paint = { fill: hollow ? 'var(--bg)' : color, stroke: color, strokeWidth: 1.5 };
  const r = size;
  switch (shape) {
    case 'circle':
      return <circle cx={x} cy={y} r={r} {...paint} />;
    case 'square':
      return <rect x={x - r} y={y - r} width={2 * r} height={2 * r} {...paint} />;
    case 'triangle':
      return <path d={`M${x} ${y - r * 1.2}L${x + r * 1.2} ${y + r}L${x - r * 1.2} ${y + r}Z`} {...paint} />;
    case 'diamond':
      return (
        <path
          d={`M${x} ${y - r * 1.35}L${x + r * 1.35} ${y}L${x} ${y + r * 1.35}L${x - r * 1.35} ${y}Z`}
          {...paint}
        />
      );
    case 'cross':
      return (
        <path
          d={`M${x - r} ${y - r}L${x + r} ${y + r}M${x + r} ${y - r}L${x - r} ${y + r}`}
          {...paint}
          strokeWidth={2.5}
        />
      );
  }
}
