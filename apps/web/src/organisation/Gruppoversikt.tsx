import { arAvslutad } from '@roda-traden/domain';
import { type Column, DataTable, Link, Notice, PageHeader, Skeleton } from '@roda-traden/ui';
import { idag } from '../lib/tid.ts';
import { type Grupprad, useGrupper } from './grupper.ts';
import s from './organisation.module.css';
import { texter } from './organisation.texter.ts';
import { sokvagar } from './organisation.vagar.ts';

const t = texter.grupp;
const eller = (text: string | null | undefined) =>
  text || <span className={s.dampad}>{texter.inteAngivet}</span>;

const KOLUMNER: readonly Column<Grupprad>[] = [
  {
    id: 'namn',
    header: t.namn,
    cell: (g) => <Link href={sokvagar.grupp(g.id)}>{g.namn}</Link>,
    isRowHeader: true,
  },
  {
    id: 'ledning',
    header: t.ledsAv,
    cell: (g) =>
      g.ordforande || g.sammankallande ? (
        <div className={s.staplad}>
          {g.ordforande ? <span>{t.ordforandeKort(g.ordforande)}</span> : null}
          {g.sammankallande ? <span>{t.sammankallandeKort(g.sammankallande)}</span> : null}
        </div>
      ) : (
        eller(null)
      ),
  },
  {
    id: 'moten',
    header: t.moten,
    noWrap: true,
    cell: (g) => eller(g.motenPerAr ? t.motenPerAr(g.motenPerAr) : null),
  },
  {
    id: 'anteckningar',
    header: t.anteckningar,
    noWrap: true,
    cell: (g) => (g.diariefors ? t.diariefors : t.diarieforsInte),
  },
];

/** Beside the list before a group is chosen: all of them, to compare. */
export function Gruppoversikt() {
  const { grupper, laddar } = useGrupper();
  if (laddar) return <Skeleton lines={8} />;
  const oppna = grupper.filter((grupp) => !arAvslutad({ giltigTill: grupp.giltigTill ?? null }, idag()));
  return (
    <div className={s.detalj}>
      <PageHeader size="detail" headingLevel={2} title={texter.grupper} lead={t.ingress} />
      {grupper.some((grupp) => grupp.arRad) ? null : (
        <Notice tone="warn" title={t.ingetRad}>
          {t.ingetRadText}
        </Notice>
      )}
      <DataTable
        caption={t.tabell}
        hideCaption
        columns={KOLUMNER}
        rows={oppna}
        rowId={(grupp) => grupp.id}
        empty={t.inga}
      />
    </div>
  );
}
