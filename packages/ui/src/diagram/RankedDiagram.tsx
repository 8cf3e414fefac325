import type { CSSProperties } from 'react';
import { type Column, DataTable } from '../components/DataTable.tsx';
import { cx } from '../lib/cx.ts';
import { Link } from '../lib/link.tsx';
import s from './Diagram.module.css';
import { Diagram } from './Diagram.tsx';
import { Legend } from './Legend.tsx';
import { comparisonLook, lookOf } from './marks.tsx';
import type { DiagramFrameProps, DiagramValue } from './types.ts';
import { ValueLink } from './ValueLink.tsx';
import { drawn, valueText } from './value.ts';

export interface RankedItem {
  id: string;
  label: string;
  value: DiagramValue;
  comparison?: DiagramValue | undefined;
  /** Under the name: how often it came back, a verdict. */
  note?: string | undefined;
  /** After the number: "av 168". */
  valueNote?: string | undefined;
  /** "Övriga", "Okänd plats": grey, and last. */
  isOther?: boolean | undefined;
}

export interface RankedProps {
  items: readonly RankedItem[];
  /** What the rows are: "Område". */
  itemLabel: string;
  /** What the bar is: "november 2026". */
  valueLabel: string;
  comparisonLabel?: string | undefined;
  unit: string;
  /** In the order given, e.g. months or a scale, instead of largest first. */
  keepOrder?: boolean | undefined;
  hrefFor?: ((item: RankedItem, kind: 'value' | 'comparison') => string | undefined) | undefined;
  onOpen?: ((item: RankedItem) => void) | undefined;
  suppressBelow?: number | undefined;
}

export type RankedDiagramProps = Omit<DiagramFrameProps, 'suppressBelow'> & RankedProps;

/**
 * Horizontal bars, largest first: areas, categories, channels. Drawn in HTML, so names wrap on a phone,
 * every bar is a real link, and it prints; recharts isn't needed.
 */
export function RankedDiagram(props: RankedDiagramProps) {
  const {
    items,
    itemLabel,
    valueLabel,
    comparisonLabel,
    unit,
    keepOrder,
    hrefFor,
    onOpen,
    suppressBelow = 5,
    ...frame
  } = props;
  const rows = keepOrder ? [...items] : [...items].sort(byValue);
  const data = { items: rows, itemLabel, valueLabel, comparisonLabel, unit, hrefFor, onOpen, suppressBelow };
  return (
    <Diagram
      {...frame}
      chart={<RankedBars {...data} label={frame.sentence} />}
      table={<RankedTable {...data} caption={frame.heading} />}
    />
  );
}

/** Suppressed after counted, "Övriga" always last. */
function byValue(a: RankedItem, b: RankedItem): number {
  if (Boolean(a.isOther) !== Boolean(b.isOther)) return a.isOther ? 1 : -1;
  return (drawn(b.value) ?? -1) - (drawn(a.value) ?? -1) || a.label.localeCompare(b.label, 'sv');
}

type Shown = RankedProps & { suppressBelow: number };

/** The bars alone, for a small place that has its own heading. */
export function RankedBars({
  items,
  valueLabel,
  comparisonLabel,
  unit,
  hrefFor,
  onOpen,
  suppressBelow = 5,
  label,
}: RankedProps & { label: string }) {
  const max = Math.max(1, ...items.flatMap((item) => [drawn(item.value) ?? 0, drawn(item.comparison) ?? 0]));
  const share = (value: DiagramValue | undefined) => `${((drawn(value) ?? 0) / max) * 100}%`;
  // One width for all numbers, or the tracks would differ in length and with them the scale.
  const longest = Math.max(
    ...items.map(({ value, valueNote }) => `${valueText(value, suppressBelow)} ${valueNote ?? ''}`.length),
  );
  return (
    <>
      <ol
        className={s.ranked}
        aria-label={label}
        style={{ '--value-width': `${longest}ch` } as CSSProperties}
      >
        {items.map((item) => {
          const text = valueText(item.value, suppressBelow);
          const href = hrefFor?.(item, 'value');
          const open = onOpen && (() => onOpen(item));
          const content = (
            <>
              <span className={s.rankedLabel}>
                {item.label}
                {item.note ? <span className={s.rankedNote}>{item.note}</span> : null}
              </span>
              <span className={s.rankedValue}>
                {text}
                {item.valueNote ? <span className={s.valueNote}> {item.valueNote}</span> : null}
                <span className="visuallt-dold"> {unit}</span>
              </span>
              <span className={s.track} aria-hidden="true">
                <span
                  className={cx(s.bar, item.isOther && s.barOther)}
                  style={{ inlineSize: share(item.value) }}
                />
                {item.comparison === undefined ? null : (
                  <span className={s.barComparison} style={{ inlineSize: share(item.comparison) }} />
                )}
              </span>
              {comparisonLabel && item.comparison !== undefined ? (
                <span className="visuallt-dold">
                  , {comparisonLabel}: {valueText(item.comparison, suppressBelow)}
                </span>
              ) : null}
            </>
          );
          return (
            <li key={item.id}>
              {href !== undefined ? (
                <Link href={href} className={s.rankedRow}>
                  {content}
                </Link>
              ) : open ? (
                <button type="button" onClick={open} className={s.rankedRow}>
                  {content}
                </button>
              ) : (
                <span className={s.rankedRow}>{content}</span>
              )}
            </li>
          );
        })}
      </ol>
      {comparisonLabel ? (
        <Legend
          items={[
            { kind: 'bar', label: valueLabel, look: lookOf(0) },
            { kind: 'line', label: comparisonLabel, look: comparisonLook, withMarker: false },
          ]}
        />
      ) : null}
    </>
  );
}

function RankedTable({
  items,
  itemLabel,
  valueLabel,
  comparisonLabel,
  unit,
  hrefFor,
  onOpen,
  suppressBelow,
  caption,
}: Shown & { caption: string }) {
  const value = (item: RankedItem, kind: 'value' | 'comparison') => {
    const shown = kind === 'value' ? item.value : item.comparison;
    const text = valueText(shown, suppressBelow);
    if (shown === null || shown === undefined || shown === 0) return text;
    const period = kind === 'value' ? valueLabel : (comparisonLabel ?? '');
    return (
      <ValueLink
        text={text}
        name={`${text} ${unit}, ${item.label}, ${period}`}
        href={hrefFor?.(item, kind)}
        onOpen={kind === 'value' && onOpen ? () => onOpen(item) : undefined}
      />
    );
  };
  const columns: Column<RankedItem>[] = [
    { id: 'item', header: itemLabel, isRowHeader: true, cell: (item) => item.label },
    { id: 'value', header: valueLabel, align: 'end', cell: (item) => value(item, 'value') },
  ];
  if (comparisonLabel) {
    columns.push({
      id: 'comparison',
      header: comparisonLabel,
      align: 'end',
      cell: (item) => value(item, 'comparison'),
    });
  }
  return (
    <DataTable
      caption={`${caption}, ${unit}`}
      hideCaption
      columns={columns}
      rows={items}
      rowId={(item) => item.id}
      dense
    />
  );
}
