import { ratePer30Days } from '@roda-traden/domain';
import { type Column, DataTable, decimaltal, Link, Switch, tal } from '@roda-traden/ui';
import { useState } from 'react';
import type { VerdiktDelFragment } from '../gql/graphql.ts';
import { useSmal } from '../lib/useSmal.ts';
import { useLankar } from './lankar.ts';
import s from './Paneler.module.css';
import { texter } from './statistik.texter.ts';
import { arTydlig, form } from './verdikt.ts';

/** A category with its count now and its verdict. */
export interface Rad {
  kod: string;
  namn: string;
  antal: number;
  verdikt: VerdiktDelFragment;
}

export interface JamforelsetabellProps {
  /** What the rows are; categories unless told. */
  rubrik?: string;
  titel?: string;
  rader: readonly Rad[];
  dagarNu: number;
  /** What the other column is of, with its days. */
  rubrikDa: string;
  nuHref: (rad: Rad) => string | undefined;
  daHref: (rad: Rad) => string | undefined;
}

/** Counts, rates and verdicts side by side; p-values and intervals for those who ask. */
export function Jamforelsetabell({
  rubrik = texter.kategori,
  titel = texter.jamforelse,
  rader,
  dagarNu,
  rubrikDa,
  nuHref,
  daHref,
}: JamforelsetabellProps) {
  const { snava } = useLankar();
  const [visaTal, setVisaTal] = useState(false);
  const smal = useSmal();
  const rubrikNu = texter.medDagar(texter.nu, dagarNu);
  const dom = ({ verdikt: v }: Rad) =>
    v.verdikt === null ? (
      '–'
    ) : (
      <span className={arTydlig(v) ? s.tydlig : s.otydlig}>
        <span aria-hidden="true" className={s.form}>
          {form(v)}
        </span>
        {v.verdikt}
      </span>
    );
  const lank = (n: number, vad: string, namn: string, href: string | undefined) =>
    href === undefined || n === 0 ? (
      tal(n)
    ) : (
      <Link href={href} aria-label={`${texter.rapporter(n)}, ${namn}, ${vad}`}>
        {tal(n)}
      </Link>
    );
  const talkolumner: Column<Rad>[] = [
    {
      id: 'p',
      header: texter.pJusterat,
      align: 'end',
      noWrap: true,
      cell: ({ verdikt: v }) => (v.p === null ? '–' : v.p < 0.001 ? '<0,001' : p3.format(v.p)),
    },
    {
      id: 'kvot',
      header: texter.kvotIntervall,
      align: 'end',
      noWrap: true,
      cell: ({ verdikt: v }) =>
        v.kvot === null || v.kvotLag === null
          ? '–'
          : texter.kvot(
              decimaltal(v.kvot),
              decimaltal(v.kvotLag),
              v.kvotHog === null ? null : decimaltal(v.kvotHog),
            ),
    },
  ];
  const kolumner: Column<Rad>[] = [
    {
      id: 'kategori',
      header: rubrik,
      isRowHeader: true,
      cell: (rad) => {
        const bara = snava({ kategorier: [rad.kod] });
        return (
          <>
            {bara === undefined ? (
              rad.namn
            ) : (
              <Link href={bara} title={texter.visaBara(rad.namn)}>
                {rad.namn}
              </Link>
            )}
            {smal ? <div className={s.underNamn}>{dom(rad)}</div> : null}
          </>
        );
      },
    },
    {
      id: 'nu',
      header: smal ? texter.nu : rubrikNu,
      align: 'end',
      cell: (rad) => lank(rad.antal, rubrikNu, rad.namn, nuHref(rad)),
    },
    {
      id: 'da',
      header: smal ? texter.da : rubrikDa,
      align: 'end',
      cell: (rad) => lank(rad.verdikt.forr, rubrikDa, rad.namn, daHref(rad)),
    },
    ...(smal ? [] : [{ id: 'bedomning', header: texter.bedomning, cell: dom }]),
    {
      id: 'takt',
      header: texter.per30,
      align: 'end',
      noWrap: true,
      cell: ({ verdikt: v }) =>
        texter.per30Varden(
          en.format(ratePer30Days(v.nu, v.dagarNu)),
          en.format(ratePer30Days(v.forr, v.dagarForr)),
        ),
    },
    ...(visaTal ? talkolumner : []),
  ];
  return (
    <>
      <DataTable caption={titel} hideCaption dense columns={kolumner} rows={rader} rowId={({ kod }) => kod} />
      <div className={s.tabellfot}>
        <Switch isSelected={visaTal} onChange={setVisaTal}>
          {texter.visaTal}
        </Switch>
        {visaTal ? <p className={s.forklaring}>{texter.justering}</p> : null}
      </div>
    </>
  );
}

const en = new Intl.NumberFormat('sv-SE', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const p3 = new Intl.NumberFormat('sv-SE', { minimumFractionDigits: 3, maximumFractionDigits: 3 });
