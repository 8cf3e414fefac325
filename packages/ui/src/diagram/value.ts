import { tal } from '../lib/tal.ts';
import { texter } from '../texter.ts';
import type { DiagramValue } from './types.ts';

/** As it stands in table, tooltip and label. */
export function valueText(value: DiagramValue | undefined, suppressBelow: number): string {
  if (value === 'suppressed') return texter.farreAn(suppressBelow);
  if (value === null || value === undefined) return texter.saknas;
  return tal(value);
}

/** What can be drawn: a suppressed value has no height. */
export function drawn(value: DiagramValue | undefined): number | null {
  return typeof value === 'number' ? value : null;
}

/** Which side of its expected range a value lies; undefined inside it, or where one of them isn't known. */
export function outside(
  value: DiagramValue | undefined,
  range: readonly [number, number] | null | undefined,
): 'over' | 'under' | undefined {
  if (typeof value !== 'number' || !range) return undefined;
  if (value > range[1]) return 'over';
  return value < range[0] ? 'under' : undefined;
}
