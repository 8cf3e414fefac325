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
