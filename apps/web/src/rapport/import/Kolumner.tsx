import { IMPORTKOLUMNER, type Importkolumn } from '@roda-traden/domain';
import { Badge, type Column, DataTable } from '@roda-traden/ui';
import s from './Importera.module.css';
import { texter } from './import.texter.ts';

const KOLUMNER: readonly Column<Importkolumn>[] = [
  {
    id: 'namn',
    header: texter.kolumn,
    noWrap: true,
    cell: ({ namn, kravs }) => (
      <span className={s.namn}>
        <code>{namn}</code>
        {kravs ? <Badge>{texter.kravs}</Badge> : null}
      </span>
    ),
  },
  {
    id: 'innehall',
    header: texter.innehall,
    cell: ({ beskrivning, exempel }) => (
      <>
        {beskrivning}
        {exempel ? <span className={s.exempel}>{texter.exempel(exempel)}</span> : null}
      </>
    ),
  },
];

/** The columns of the file, as the server reads them. */
export function Kolumner() {
  return (
    <DataTable
      caption={texter.kolumner}
      hideCaption
      columns={KOLUMNER}
      rows={IMPORTKOLUMNER}
      rowId={({ namn }) => namn}
      dense
    />
  );
}
