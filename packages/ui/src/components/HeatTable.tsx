import { cx } from '../lib/cx.ts';
import { Link } from '../lib/link.tsx';
import { tal } from '../lib/tal.ts';
import { texter } from '../texter.ts';
import s from './HeatTable.module.css';
import { ScrollBox } from './ScrollBox.tsx';

export interface HeatAxis {
  id: string;
  /** What stands in the table, e.g. "mån", "19". */
  label: string;
  /** In full, for the link's name: "måndag", "kl. 19–20". */
  fullLabel?: string | undefined;
}

/** A count, `'suppressed'` for one too small to show, or null where nothing could be counted. */
export type HeatValue = number | 'suppressed' | null;

export interface HeatTableProps {
  caption: string;
  hideCaption?: boolean | undefined;
  rows: readonly HeatAxis[];
  columns: readonly HeatAxis[];
  /** `values[row][column]`. */
  values: readonly (readonly HeatValue[])[];
  /** What is counted, for the link's name: "rapporter". */
  unit: string;
  hrefFor?: ((row: HeatAxis, column: HeatAxis) => string | undefined) | undefined;
  /** The cell in words, where number and unit don't say it all: the link's name, and the pointer's hint. */
  labelFor?: ((row: HeatAxis, column: HeatAxis) => string | undefined) | undefined;
  /** A second, smaller line under the number. Part of the picture: `labelFor` says it in words. */
  noteFor?: ((row: HeatAxis, column: HeatAxis) => string | undefined) | undefined;
  /** Numbers below this are hidden before they get here; used only to say so. */
  suppressBelow?: number | undefined;
  format?: ((value: number) => string) | undefined;
}

const steps = 7;

/** Step 1–7 of the sequential scale; 0 has a step of its own, since nothing is not the same as little. */
export function heatStep(value: number, max: number): number {
  if (value <= 0 || max <= 0) return 0;
  return Math.min(steps, Math.max(1, Math.ceil((value / max) * steps)));
}

/** Weekday by hour, area by month: a table one can read, print and follow, where colour only helps. */
export function HeatTable({
  caption,
  hideCaption = false,
  rows,
  columns,
  values,
  unit,
  hrefFor,
  labelFor,
  noteFor,
  suppressBelow = 5,
  format = tal,
}: HeatTableProps) {
  const max = Math.max(0, ...values.flat().filter((value): value is number => typeof value === 'number'));
  const cell = (row: HeatAxis, column: HeatAxis, value: HeatValue) => {
    if (value === null) return <span title={texter.saknas}>–</span>;
    const note = value ? noteFor?.(row, column) : undefined;
    const number = value === 'suppressed' ? texter.farreAnKort(suppressBelow) : format(value);
    const shown =
      note === undefined ? (
        number
      ) : (
        <span className={s.withNote}>
          {number} <span className={s.note}>{note}</span>
        </span>
      );
    const spoken = value === 'suppressed' ? texter.farreAn(suppressBelow) : format(value);
    const href = value === 0 ? undefined : hrefFor?.(row, column);
    if (href === undefined) {
      return value === 'suppressed' ? (
        <>
          <span aria-hidden="true">{shown}</span>
          <span className="visuallt-dold">{spoken}</span>
        </>
      ) : (
        shown
      );
    }
    const name =
      labelFor?.(row, column) ??
      `${spoken} ${unit}, ${row.fullLabel ?? row.label} ${column.fullLabel ?? column.label}`;
    return (
      <Link href={href} className={s.link} aria-label={name} title={labelFor ? name : undefined}>
        {shown}
      </Link>
    );
  };
  return (
    <ScrollBox label={texter.rullaTabell(caption)} className={s.scroll}>
      <table className={s.table}>
        <caption className={hideCaption ? 'visuallt-dold' : s.caption}>{caption}</caption>
        <thead>
          <tr>
            <td />
            {columns.map((column) => (
              <th key={column.id} scope="col" abbr={column.fullLabel}>
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, r) => (
            <tr key={row.id}>
              <th scope="row">{row.label}</th>
              {columns.map((column, c) => {
                const value = values[r]?.[c] ?? null;
                const step = typeof value === 'number' ? heatStep(value, max) : 0;
                return (
                  <td
                    key={column.id}
                    className={cx(s.cell, step > 0 && s[`step${step}`])}
                    data-step={step}
                    title={
                      value && hrefFor?.(row, column) === undefined ? labelFor?.(row, column) : undefined
                    }
                  >
                    {cell(row, column, value)}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}
