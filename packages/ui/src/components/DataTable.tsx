import { ArrowDown, ArrowUp, ChevronsUpDown } from 'lucide-react';
import type { ReactNode } from 'react';
import { cx } from '../lib/cx.ts';
import { texter } from '../texter.ts';
import s from './DataTable.module.css';
import { ScrollBox } from './ScrollBox.tsx';

export interface Column<Row> {
  id: string;
  header: ReactNode;
  cell: (row: Row) => ReactNode;
  /** Numbers at the end, so that digits stand under digits. */
  align?: 'start' | 'end' | undefined;
  /** The column that names the row. Without one, the first does. */
  isRowHeader?: boolean | undefined;
  isSortable?: boolean | undefined;
  /** Never broken over lines: numbers of cases, dates. */
  noWrap?: boolean | undefined;
}

export interface Sort {
  column: string;
  direction: 'ascending' | 'descending';
}

export interface DataTableProps<Row> {
  caption: string;
  hideCaption?: boolean | undefined;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowId: (row: Row) => string;
  sort?: Sort | undefined;
  onSort?: ((sort: Sort) => void) | undefined;
  /** Instead of rows when there are none. */
  empty?: ReactNode | undefined;
  /** With a height the head stays while the rows scroll. */
  maxHeight?: string | undefined;
  footer?: ReactNode | undefined;
  dense?: boolean | undefined;
}

/** A real table: prints, zooms, reads aloud. For thousands of rows use the app's virtual list instead. */
export function DataTable<Row>({
  caption,
  hideCaption = false,
  columns,
  rows,
  rowId,
  sort,
  onSort,
  empty,
  maxHeight,
  footer,
  dense = false,
}: DataTableProps<Row>) {
  const named = columns.some((column) => column.isRowHeader);
  return (
    <ScrollBox label={texter.rullaTabell(caption)} className={s.scroll} style={{ maxBlockSize: maxHeight }}>
      <table className={cx(s.table, dense && s.dense)}>
        <caption className={hideCaption ? 'visuallt-dold' : s.caption}>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <HeaderCell key={column.id} column={column} sort={sort} onSort={onSort} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowId(row)}>
              {columns.map((column, index) => {
                const className = cx(column.align === 'end' && s.end, column.noWrap && s.noWrap);
                const isName = named ? column.isRowHeader : index === 0;
                return isName ? (
                  <th key={column.id} scope="row" className={className}>
                    {column.cell(row)}
                  </th>
                ) : (
                  <td key={column.id} className={className}>
                    {column.cell(row)}
                  </td>
                );
              })}
            </tr>
          ))}
          {rows.length === 0 ? (
            <tr>
              <td colSpan={columns.length} className={s.empty}>
                {empty ?? texter.ingaTraffar}
              </td>
            </tr>
          ) : null}
        </tbody>
        {footer ? <tfoot>{footer}</tfoot> : null}
      </table>
    </ScrollBox>
  );
}

function HeaderCell<Row>({
  column,
  sort,
  onSort,
}: {
  column: Column<Row>;
  sort: Sort | undefined;
  onSort: ((sort: Sort) => void) | undefined;
}) {
  const className = cx(column.align === 'end' && s.end);
  if (!column.isSortable || !onSort) {
    return (
      <th scope="col" className={className}>
        {column.header}
      </th>
    );
  }
  const current = sort?.column === column.id ? sort.direction : undefined;
  const Icon = current === 'ascending' ? ArrowUp : current === 'descending' ? ArrowDown : ChevronsUpDown;
  return (
    <th scope="col" className={className} aria-sort={current ?? 'none'}>
      <button
        type="button"
        className={s.sort}
        onClick={() =>
          onSort({ column: column.id, direction: current === 'ascending' ? 'descending' : 'ascending' })
        }
      >
        {column.header}
        <Icon aria-hidden="true" />
      </button>
    </th>
  );
}
