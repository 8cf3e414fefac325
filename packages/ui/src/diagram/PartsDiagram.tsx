import type { ReactNode } from 'react';
import { type Column, DataTable } from '../components/DataTable.tsx';
import { Link } from '../lib/link.tsx';
import { tal } from '../lib/tal.ts';
import { Diagram } from './Diagram.tsx';
import s from './PartsDiagram.module.css';
import type { DiagramFrameProps } from './types.ts';
import { ValueLink } from './ValueLink.tsx';

export type PartTone = 'ok' | 'warn' | 'error' | 'muted' | 'one' | 'two' | 'three' | 'four';

/** A part of each row: its word, its colour, and a shape so that the colour isn't alone. */
export interface Part {
  id: string;
  label: string;
  tone: PartTone;
  shape: ReactNode;
}

export interface PartsItem {
  id: string;
  label: string;
  /** One per part. */
  values: readonly number[];
}

export interface PartsProps {
  items: readonly PartsItem[];
  parts: readonly Part[];
  /** What the rows are: "Enhet". */
  itemLabel: string;
  /** What the rows come to: "Åtgärder". */
  totalLabel: string;
  /** Where a number leads; without part, the whole row's. */
  hrefFor: (item: PartsItem, part: Part | null) => string;
}

export type PartsDiagramProps = Omit<DiagramFrameProps, 'suppressBelow'> & PartsProps;

/**
 * How each row is made up, all on one scale: a bar, and under it the numbers with shape and word, each a link. Drawn in
 * HTML, so it wraps on a phone and prints.
 */
export function PartsDiagram({ items, parts, itemLabel, totalLabel, hrefFor, ...frame }: PartsDiagramProps) {
  const data = { items, parts, itemLabel, totalLabel, hrefFor };
  return (
    <Diagram
      {...frame}
      chart={<PartsBars {...data} label={frame.sentence} />}
      table={<PartsTable {...data} caption={frame.heading} />}
    />
  );
}

const total = (item: PartsItem): number => item.values.reduce((sum, value) => sum + value, 0);

function PartsBars({ items, parts, hrefFor, label }: PartsProps & { label: string }) {
  const max = Math.max(1, ...items.map(total));
  return (
    <ol className={s.rows} aria-label={label}>
      {items.map((item) => (
        <li key={item.id} className={s.row}>
          <span className={s.label}>{item.label}</span>
          <span className={s.track} aria-hidden="true">
            {parts.map((part, i) =>
              item.values[i] ? (
                <span
                  key={part.id}
                  className={s.part}
                  data-tone={part.tone}
                  style={{ inlineSize: `${(item.values[i] / max) * 100}%` }}
                />
              ) : null,
            )}
          </span>
          <ul className={s.values} aria-label={item.label}>
            {parts.map((part, i) => {
              const value = item.values[i] ?? 0;
              return value === 0 ? null : (
                <li key={part.id}>
                  <Link href={hrefFor(item, part)} className={s.value}>
                    <span className={s.shape} data-tone={part.tone} aria-hidden="true">
                      {part.shape}
                    </span>
                    <strong>{tal(value)}</strong> {part.label}
                    <span className="visuallt-dold">, {item.label}</span>
                  </Link>
                </li>
              );
            })}
            {total(item) === 0 ? <li className={s.none}>0</li> : null}
          </ul>
        </li>
      ))}
    </ol>
  );
}

function PartsTable({
  items,
  parts,
  itemLabel,
  totalLabel,
  hrefFor,
  caption,
}: PartsProps & { caption: string }) {
  const value = (item: PartsItem, part: Part | null, antal: number): ReactNode =>
    antal === 0 ? (
      '0'
    ) : (
      <ValueLink
        text={tal(antal)}
        name={`${tal(antal)} ${(part?.label ?? totalLabel).toLowerCase()}, ${item.label}`}
        href={hrefFor(item, part)}
      />
    );
  const columns: Column<PartsItem>[] = [
    { id: 'item', header: itemLabel, isRowHeader: true, cell: (item) => item.label },
    ...parts.map(
      (part, i): Column<PartsItem> => ({
        id: part.id,
        header: part.label,
        align: 'end',
        cell: (item) => value(item, part, item.values[i] ?? 0),
      }),
    ),
    { id: 'total', header: totalLabel, align: 'end', cell: (item) => value(item, null, total(item)) },
  ];
  return (
    <DataTable caption={caption} hideCaption columns={columns} rows={items} rowId={(item) => item.id} dense />
  );
}
