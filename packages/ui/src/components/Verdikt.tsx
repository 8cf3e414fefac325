import type { ReactNode } from 'react';
import { Link } from '../lib/link.tsx';
import { decimaltal, tal } from '../lib/tal.ts';
import { texter } from '../texter.ts';
import s from './Verdikt.module.css';

export interface VerdiktPeriod {
  /** "november 2026". */
  label: string;
  count: number | 'suppressed';
  days: number;
  href?: string | undefined;
}

export interface VerdiktDetails {
  /** Per 30 days, so that periods of different length can be compared. */
  ratePer30?: { now: number; before: number } | undefined;
  /** now / before, with its interval. */
  rateRatio?: number | undefined;
  interval?: readonly [low: number, high: number] | undefined;
  /** In per cent; 95 unless told. */
  intervalLevel?: number | undefined;
  p?: number | undefined;
  /** Further sentences: method, corrections for many tests. */
  note?: ReactNode | undefined;
}

export interface VerdiktProps {
  now: VerdiktPeriod;
  before: VerdiktPeriod;
  /** Whether the difference is more than chance, and which way. `unknown`: too little to say. */
  direction: 'up' | 'down' | 'same' | 'unknown';
  /** The verdict in words: "fler än väntat", "inom normal variation", "för få för att säga". */
  verdict: string;
  /** What is counted: "rapporter". */
  unit?: string | undefined;
  details?: VerdiktDetails | undefined;
  suppressBelow?: number | undefined;
  size?: 'normal' | 'large' | undefined;
}

const shapes: Record<VerdiktProps['direction'], string> = { up: '▲', down: '▼', same: '–', unknown: '?' };

/**
 * Two counts, their days and a verdict. Never a percentage on its own, and never red or green:
 * more reports may be more crime or more trust.
 */
export function Verdikt({
  now,
  before,
  direction,
  verdict,
  unit = '',
  details,
  suppressBelow = 5,
  size = 'normal',
}: VerdiktProps) {
  const side = (period: VerdiktPeriod) => {
    const count = period.count === 'suppressed' ? texter.farreAn(suppressBelow) : tal(period.count);
    return (
      <>
        {period.href === undefined ? (
          <b className={s.count}>{count}</b>
        ) : (
          <Link href={period.href} className={s.count}>
            {count}
          </Link>
        )}{' '}
        {unit} <span className={s.days}>{`på ${texter.dagar(period.days)} (${period.label})`}</span>
      </>
    );
  };
  return (
    <div className={s.verdikt} data-size={size}>
      <p className={s.counts}>
        <span className={s.side}>{side(now)}</span>{' '}
        <span className={s.side}>
          <span className={s.mot}>{texter.mot}</span> {side(before)}
        </span>
      </p>
      <p className={s.verdict}>
        <span aria-hidden="true" className={s.shape}>
          {shapes[direction]}
        </span>
        <strong>{verdict}</strong>
      </p>
      {details ? (
        <details className={s.details}>
          <summary>{texter.saRaknades}</summary>
          <VerdiktNumbers details={details} now={now} before={before} />
        </details>
      ) : null}
    </div>
  );
}

function VerdiktNumbers({
  details,
  now,
  before,
}: { details: VerdiktDetails } & Pick<VerdiktProps, 'now' | 'before'>) {
  const { ratePer30, rateRatio, interval, intervalLevel = 95, p, note } = details;
  return (
    <>
      <dl className={s.numbers}>
        {ratePer30 ? (
          <>
            <dt>{`${now.label}, ${texter.per30}`}</dt>
            <dd>{decimaltal(ratePer30.now)}</dd>
            <dt>{`${before.label}, ${texter.per30}`}</dt>
            <dd>{decimaltal(ratePer30.before)}</dd>
          </>
        ) : null}
        {rateRatio === undefined ? null : (
          <>
            <dt>{texter.kvot}</dt>
            <dd>{decimaltal(rateRatio)}</dd>
          </>
        )}
        {interval ? (
          <>
            <dt>{texter.intervall(intervalLevel)}</dt>
            <dd>{texter.spann(decimaltal(interval[0]), decimaltal(interval[1]))}</dd>
          </>
        ) : null}
        {p === undefined ? null : (
          <>
            <dt>{texter.pVarde}</dt>
            <dd>{p < 0.001 ? `< ${p3.format(0.001)}` : p3.format(p)}</dd>
          </>
        )}
      </dl>
      {note ? <div className={s.note}>{note}</div> : null}
    </>
  );
}

const p3 = new Intl.NumberFormat('sv-SE', { minimumFractionDigits: 3, maximumFractionDigits: 3 });
