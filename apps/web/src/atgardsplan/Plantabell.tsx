import { UPPREPNINGAR } from '@roda-traden/domain';
import { type Column, DataTable, Link } from '@roda-traden/ui';
import type { ReactNode } from 'react';
import type { AtgardskortFragment as Kort, PlanradFragment as Mer } from '../gql/graphql.ts';
import { type FragmentType, getFragmentData, graphql } from '../gql/index.ts';
import { useSmal } from '../lib/useSmal.ts';
import { Atgardskort, AtgardskortFragment } from './Atgardskort.tsx';
import s from './atgardsplan.module.css';
import { texter } from './atgardsplan.texter.ts';
import { sokvagar } from './atgardsplan.vagar.ts';
import { Flaggor, Laget, Ljus } from './Ljus.tsx';
import { narText, uppdateradText } from './ord.ts';

const t = texter.tabell;

export const PlanradFragment = graphql(`
  fragment Planrad on Atgard {
    id
    version
    foregangareId
    operativtMal
    medverkande {
      id
      namn
    }
    orsaker {
      id
      beskrivning
    }
    ...Atgardskort
  }
`);

/** A row of the table: what the card says, and what only the table has room for. A plan of 500 is asked for once. */
export type Rad = Omit<Mer, keyof Maskering> &
  Omit<Kort, keyof Maskering> & { kort: FragmentType<typeof AtgardskortFragment> };
interface Maskering {
  ' $fragmentName': unknown;
  ' $fragmentRefs': unknown;
}

interface Props {
  atgarder: readonly FragmentType<typeof PlanradFragment>[];
  /** What may be done with a row of a draft. */
  knappar?: ((rad: Rad, plats: number) => ReactNode) | undefined;
}

/** Brå's table: cause, measure, goal, when, who, follow-up. On a phone the same as cards. */
export function Plantabell({ atgarder, knappar }: Props) {
  const smal = useSmal();
  const rader = getFragmentData(PlanradFragment, atgarder).map(
    (rad): Rad => ({ ...getFragmentData(AtgardskortFragment, rad), ...rad, kort: rad }),
  );
  if (smal)
    return (
      <ul className={s.kort} aria-label={t.namn}>
        {rader.map((rad, plats) => (
          <li key={rad.id} id={`atgard-${rad.id}`} className={s.kortrad}>
            <Atgardskort atgard={rad.kort} headingLevel={3} />
            {knappar?.(rad, plats)}
          </li>
        ))}
      </ul>
    );
  return (
    <DataTable
      caption={t.namn}
      hideCaption
      rows={rader}
      rowId={(rad) => rad.id}
      empty={t.inga}
      columns={KOLUMNER.map((kolumn) =>
        knappar && kolumn.id === 'uppfoljning'
          ? {
              ...kolumn,
              // In the last column rather than in one of their own, which a laptop's width has no room for.
              cell: (rad: Rad) => (
                <>
                  {kolumn.cell(rad)}
                  {knappar(rad, rader.indexOf(rad))}
                </>
              ),
            }
          : kolumn,
      )}
    />
  );
}

const KOLUMNER: readonly Column<Rad>[] = [
  {
    id: 'orsak',
    header: t.orsak,
    cell: (rad) => (
      <span className={s.problem} id={`atgard-${rad.id}`}>
        <strong>{rad.problem?.namn ?? t.ingetProblem}</strong>
        {rad.orsaker.map((o) => (
          <span key={o.id} className={s.orsak}>
            {o.beskrivning}
          </span>
        ))}
        {rad.orsaker.length === 0 ? <span className={s.orsak}>{t.ingenOrsak}</span> : null}
      </span>
    ),
  },
  {
    id: 'atgard',
    header: t.atgard,
    isRowHeader: true,
    cell: (rad) => (
      <>
        <Link href={sokvagar.atgard(rad.id)}>{rad.titel}</Link>
        <span className={s.orsak}>{texter.nummer(rad.nummer)}</span>
      </>
    ),
  },
  {
    id: 'mal',
    header: t.mal,
    cell: (rad) => <span className={s.malcell}>{rad.operativtMal ?? '–'}</span>,
  },
  {
    id: 'nar',
    header: t.nar,
    cell: (rad) => (
      <>
        {narText(rad.fran, rad.till)}
        {rad.upprepning ? (
          <span className={s.orsak}>{UPPREPNINGAR.find((u) => u.kod === rad.upprepning)?.namn}</span>
        ) : null}
      </>
    ),
  },
  {
    id: 'vem',
    header: t.vem,
    cell: (rad) => (
      <>
        {rad.ansvarigOrganisation.namn}
        {rad.ansvarigFunktion ? <span className={s.orsak}>{rad.ansvarigFunktion}</span> : null}
        {rad.medverkande.length > 0 ? (
          <span className={s.orsak}>{t.medverkar(rad.medverkande.map((m) => m.namn).join(', '))}</span>
        ) : null}
      </>
    ),
  },
  {
    id: 'uppfoljning',
    header: t.uppfoljning,
    cell: (rad) => (
      <span className={s.laget}>
        <span className={s.ljusrad}>
          <Laget status={rad.status} />
          <Flaggor flaggor={rad.flaggor} />
        </span>
        {rad.status === 'foreslagen' ? null : (
          <>
            <span className={s.ljusord}>
              <span className={s.dampad}>{texter.genomforande}</span>
              <Ljus vad="genomforande" ljus={rad.genomforande} />
            </span>
            <span className={s.ljusord}>
              <span className={s.dampad}>{texter.effekt}</span>
              <Ljus vad="effekt" ljus={rad.effekt} />
            </span>
            {rad.steg ? <span>{rad.steg}</span> : null}
            <span className={s.dampad}>{uppdateradText(rad.uppdaterad)}</span>
          </>
        )}
      </span>
    ),
  },
];
