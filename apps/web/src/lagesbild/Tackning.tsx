import type { RapportFilter } from '@roda-traden/domain';
import { DataTable, Link, tal } from '@roda-traden/ui';
import { type FragmentType, getFragmentData, graphql } from '../gql/index.ts';
import s from './FrystaTal.module.css';
import { texter } from './lagesbild.texter.ts';

const t = texter.tackning;

export const LagesbildstackningDel = graphql(`
  fragment LagesbildstackningDel on Lagesbildstackning {
    enheter {
      id
      namn
      antal
    }
    tysta {
      id
      namn
    }
    kontakter
    anonyma
  }
`);

/** Who stood behind the reports, and who said nothing. */
export function Tackning({
  tackning,
  till,
}: {
  tackning: FragmentType<typeof LagesbildstackningDel>;
  till: (mark: RapportFilter) => string | undefined;
}) {
  const { enheter, tysta, kontakter, anonyma } = getFragmentData(LagesbildstackningDel, tackning);
  const anonymas = till({ kandRapportor: false });
  const rader = [
    ...enheter.map(({ id, namn, antal }) => ({ id, namn, antal: tal(antal) })),
    ...(kontakter > 0 ? [{ id: 'kontakter', namn: t.kontakter, antal: tal(kontakter) }] : []),
    ...(anonyma > 0
      ? [
          {
            id: 'anonyma',
            namn: t.anonyma,
            antal:
              anonymas === undefined ? (
                tal(anonyma)
              ) : (
                <Link href={anonymas} aria-label={`${texter.rapporter(anonyma)}, ${t.anonyma}`}>
                  {tal(anonyma)}
                </Link>
              ),
          },
        ]
      : []),
  ];
  return (
    <section className={s.figur} aria-label={t.rubrik}>
      <h3>{t.rubrik}</h3>
      <p className={s.not}>{t.ingress}</p>
      <DataTable
        caption={t.rubrik}
        hideCaption
        dense
        columns={[
          { id: 'namn', header: t.enhet, isRowHeader: true, cell: (rad) => rad.namn },
          { id: 'antal', header: t.antal, align: 'end', cell: (rad) => rad.antal },
        ]}
        rows={rader}
        rowId={({ id }) => id}
        empty={texter.tal.inga}
      />
      <h4 className={s.underrubrik}>{t.tysta}</h4>
      <p className={s.not}>{tysta.length === 0 ? t.ingaTysta : t.tystaOm}</p>
      {tysta.length > 0 ? (
        <ul className={s.tysta}>
          {tysta.map(({ id, namn }) => (
            <li key={id}>{namn}</li>
          ))}
        </ul>
      ) : null}
    </section>
  );
}
