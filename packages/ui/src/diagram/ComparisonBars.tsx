import { cx } from '../lib/cx.ts';
import { Link } from '../lib/link.tsx';
import { texter } from '../texter.ts';
import s from './Diagram.module.css';
import type { DiagramValue } from './types.ts';
import { drawn, valueText } from './value.ts';

export interface ComparisonBar {
  id: string;
  /** "november 2026". */
  label: string;
  value: DiagramValue;
  /** Days counted, since a count without its time says nothing. */
  days: number;
  /** What it is compared with: grey-blue, dashed. */
  isComparison?: boolean | undefined;
  isRunning?: boolean | undefined;
  href?: string | undefined;
}

export interface ComparisonBarsProps {
  /** The sentence that says the same. */
  label: string;
  bars: readonly ComparisonBar[];
  unit: string;
  suppressBelow?: number | undefined;
}

/** Two or three small bars beside a verdict: now, then, before the measure, after it. */
export function ComparisonBars({ label, bars, unit, suppressBelow = 5 }: ComparisonBarsProps) {
  const max = Math.max(1, ...bars.map((bar) => drawn(bar.value) ?? 0));
  return (
    <ul className={cx(s.ranked, s.small)} aria-label={label}>
      {bars.map((bar) => {
        const content = (
          <>
            <span className={s.rankedLabel}>
              {bar.label}{' '}
              <span className={s.unit}>
                {texter.dagar(bar.days)}
                {bar.isRunning ? `, ${texter.pagar}` : ''}
              </span>
            </span>
            <span className={s.rankedValue}>
              {valueText(bar.value, suppressBelow)} <span className="visuallt-dold">{unit}</span>
            </span>
            <span className={s.track} aria-hidden="true">
              <span
                className={cx(s.bar, bar.isComparison && s.barThen, bar.isRunning && s.barRunning)}
                style={{ inlineSize: `${((drawn(bar.value) ?? 0) / max) * 100}%` }}
              />
            </span>
          </>
        );
        return (
          <li key={bar.id}>
            {bar.href === undefined ? (
              <span className={s.rankedRow}>{content}</span>
            ) : (
              <Link href={bar.href} className={s.rankedRow}>
                {content}
              </Link>
            )}
          </li>
        );
      })}
    </ul>
  );
}
