import { type Column, DataTable, DescriptionList, Notice, tal } from '@roda-traden/ui';
import type { ReactNode, Ref } from 'react';
import s from './Importera.module.css';
import { texter } from './import.texter.ts';
import type { Importresultat } from './skickafil.ts';

type Fel = Importresultat['fel'][number];

const KOLUMNER: readonly Column<Fel>[] = [
  { id: 'rad', header: texter.rad, align: 'end', cell: ({ rad }) => tal(rad) },
  { id: 'kolumn', header: texter.kolumn, cell: ({ kolumn }) => <code>{kolumn}</code>, noWrap: true },
  { id: 'fel', header: texter.fel, cell: ({ meddelande }) => meddelande },
];

/** What a file would give, or gave: the counts, what to do next, and what is wrong row by row. */
export function Utfall({
  ref,
  rubrik,
  resultat,
  klar = false,
  children,
}: {
  ref: Ref<HTMLHeadingElement>;
  rubrik: string;
  resultat: Importresultat;
  klar?: boolean;
  children: ReactNode;
}) {
  const antal = (n: number, text?: string): ReactNode => (
    <>
      <strong>{tal(n)}</strong>
      {text && n > 0 ? <span className={s.forklaring}> {text}</span> : null}
    </>
  );
  return (
    <section className={s.utfall} aria-labelledby="utfall">
      <h2 id="utfall" ref={ref} tabIndex={-1}>
        {rubrik}
      </h2>
      {resultat.nya === 0 && !klar ? <Notice title={texter.inget}>{varfor(resultat)}</Notice> : null}
      <DescriptionList
        items={[
          { term: texter.rader, value: antal(resultat.rader) },
          { term: texter.nya, value: antal(resultat.nya) },
          { term: texter.godkanda, value: antal(resultat.godkanda, texter.godkandaText) },
          { term: texter.tillInkorg, value: antal(resultat.tillInkorg, texter.tillInkorgText) },
          { term: texter.redan, value: antal(resultat.redanInlasta, texter.redanText) },
          { term: texter.medFel, value: antal(resultat.raderMedFel, texter.medFelText) },
        ]}
      />
      {resultat.okandaKolumner.length > 0 ? (
        <Notice>{`${texter.okanda} ${resultat.okandaKolumner.join(', ')}`}</Notice>
      ) : null}
      {children}
      {resultat.fel.length > 0 ? (
        <div className={s.fel}>
          <h3>{texter.felRubrik}</h3>
          <p className={s.text}>{texter.felText}</p>
          <DataTable
            caption={texter.felRubrik}
            hideCaption
            columns={KOLUMNER}
            rows={resultat.fel}
            rowId={({ rad, kolumn, meddelande }) => `${rad} ${kolumn} ${meddelande}`}
            dense
          />
          {resultat.antalFel > resultat.fel.length ? (
            <p className={s.text}>{texter.felFler(resultat.fel.length, resultat.antalFel)}</p>
          ) : null}
        </div>
      ) : null}
    </section>
  );
}

function varfor({ rader, redanInlasta }: Importresultat): string {
  if (rader === 0) return texter.tomFil;
  return redanInlasta === rader ? texter.allaInlasta : texter.ingenDuger;
}
