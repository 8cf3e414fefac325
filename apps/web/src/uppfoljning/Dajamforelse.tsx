import { OPPNA_ATGARDSSTATUSAR } from '@roda-traden/domain';
import { type Column, DataTable, FilterChip, Link, Panel } from '@roda-traden/ui';
import { useState } from 'react';
import { atgardsvagar, Flaggor, Laget, Ljus, urvalssokvag } from '../atgardsplan/index.ts';
import type { DajamforelseFragment as Jamforelse } from '../gql/graphql.ts';
import { type FragmentType, getFragmentData, graphql } from '../gql/index.ts';
import { dagtext } from '../lib/tid.ts';
import { useSmal } from '../lib/useSmal.ts';
import s from './uppfoljning.module.css';
import { texter } from './uppfoljning.texter.ts';

export const DajamforelseFragment = graphql(`
  fragment Dajamforelse on Uppfoljning {
    id
    datum
    jamforelse {
      forraDatum
      idagIPlan {
        id
        nummer
        namn
      }
      statusar {
        kod
        namn
        fore
        da
        nu
      }
      rader {
        atgardId
        nummer
        titel
        enhet
        flaggor
        tillDa
        tillNu
        skal
        fore {
          status
          genomforande
          effekt
        }
        da {
          status
          genomforande
          effekt
        }
        sist {
          status
          genomforande
          effekt
        }
        nu {
          status
          genomforande
          effekt
        }
      }
    }
  }
`);

type Rad = Jamforelse['jamforelse']['rader'][number];
type Stallning = Rad['da'];

/** The measures the last time, at the follow-up, and today. */
export function Dajamforelse({ uppfoljning }: { uppfoljning: FragmentType<typeof DajamforelseFragment> }) {
  const { datum, jamforelse } = getFragmentData(DajamforelseFragment, uppfoljning);
  const [baraAndrade, setBaraAndrade] = useState(false);
  const smal = useSmal();
  const dag = dagtext(datum);
  const nyPlan = jamforelse.idagIPlan;
  const idag = nyPlan ? texter.idagI(nyPlan.nummer) : texter.idag;
  const tillfallen: Column<Rad>[] = [
    { id: 'fore', header: texter.forraGangen, cell: (rad) => <Stallningen stallning={rad.fore} /> },
    {
      id: 'da',
      header: texter.vidUppfoljningen(dag),
      cell: (rad) =>
        rad.sist ? (
          <Utgangen rad={rad} sist={rad.sist} />
        ) : (
          <Stallningen stallning={rad.da} flaggor={rad.flaggor} />
        ),
    },
    { id: 'nu', header: idag, cell: (rad) => <Nu rad={rad} /> },
  ];
  const andrad = (rad: Rad): boolean => rad.tillDa !== 'oforandrad' || rad.tillNu !== 'oforandrad';
  const utgangna = jamforelse.rader.filter((rad) => rad.sist).length;
  const visade = baraAndrade ? jamforelse.rader.filter(andrad) : jamforelse.rader;
  return (
    <Panel title={texter.da}>
      {nyPlan ? (
        <p>
          {texter.idagText}{' '}
          <Link href={urvalssokvag({ plan: nyPlan.id })}>{texter.idagPlan(nyPlan.namn, nyPlan.nummer)}</Link>.
        </p>
      ) : null}
      <DataTable
        caption={texter.statustabell}
        dense
        columns={[
          { id: 'status', header: texter.status, cell: (rad) => rad.namn, isRowHeader: true },
          ...(jamforelse.forraDatum
            ? [
                {
                  id: 'fore',
                  header: smal ? texter.forraKort : texter.forraGangen,
                  align: 'end' as const,
                  cell: (rad: Antal) => rad.fore,
                },
              ]
            : []),
          {
            id: 'da',
            header: smal ? texter.daKort : texter.vidUppfoljningen(dag),
            align: 'end',
            cell: (rad) => rad.da,
          },
          { id: 'nu', header: smal ? texter.nuKort : idag, align: 'end', cell: (rad) => rad.nu },
        ]}
        rows={jamforelse.statusar}
        rowId={(rad) => rad.kod}
      />
      <div className={s.verktyg}>
        <p className={s.dampad}>
          {jamforelse.forraDatum
            ? texter.daText.forra(dagtext(jamforelse.forraDatum))
            : texter.daText.beslutet}
          {utgangna > 0 ? ` ${texter.utgangna(utgangna)}` : null}
        </p>
        <FilterChip
          isSelected={baraAndrade}
          count={jamforelse.rader.filter(andrad).length}
          onPress={() => setBaraAndrade(!baraAndrade)}
        >
          {texter.visaAndrade}
        </FilterChip>
      </div>
      {smal ? (
        <ul className={s.kf} aria-label={texter.tabell}>
          {visade.map((rad) => (
            <li key={rad.atgardId}>
              <Namnet rad={rad} />
              <dl className={s.tillfallen}>
                {tillfallen.map((t) => (
                  <div key={t.id}>
                    <dt className={s.dampad}>{t.header}</dt>
                    <dd>{t.cell(rad)}</dd>
                  </div>
                ))}
              </dl>
            </li>
          ))}
        </ul>
      ) : (
        <DataTable
          caption={texter.tabell}
          hideCaption
          columns={[
            { id: 'atgard', header: texter.atgard, isRowHeader: true, cell: (rad) => <Namnet rad={rad} /> },
            ...tillfallen,
          ]}
          rows={visade}
          rowId={(rad) => rad.atgardId}
          empty={texter.ingaAndrade}
        />
      )}
    </Panel>
  );
}

function Namnet({ rad }: { rad: Rad }) {
  return (
    <div className={s.titel}>
      <span>
        {rad.nummer}. <Link href={atgardsvagar.atgard(rad.atgardId)}>{rad.titel}</Link>
      </span>
      <span className={s.dampad}>{rad.enhet}</span>
    </div>
  );
}

type Antal = Jamforelse['jamforelse']['statusar'][number];

function Stallningen({ stallning, flaggor = [] }: { stallning: Stallning; flaggor?: readonly string[] }) {
  if (!stallning) return <span className={s.dampad}>{texter.fannsInte}</span>;
  return (
    <div className={s.stallning}>
      <Laget status={stallning.status} />
      <Ljus vad="genomforande" ljus={stallning.genomforande} />
      {stallning.effekt === 'ej_bedomd' ? null : <Ljus vad="effekt" ljus={stallning.effekt} />}
      <Flaggor flaggor={flaggor} />
    </div>
  );
}

/** What became of a measure that the plan didn't go on with. */
function Utgangen({ rad, sist }: { rad: Rad; sist: NonNullable<Stallning> }) {
  const avslutad = !(OPPNA_ATGARDSSTATUSAR as readonly string[]).includes(sist.status);
  return (
    <div className={s.stallning}>
      {avslutad ? <Laget status={sist.status} /> : null}
      <span className={s.dampad}>
        {rad.skal ? texter.utgangenSkal(rad.skal) : avslutad ? texter.utgangen : texter.utgangenUtanSkal}
      </span>
    </div>
  );
}

function Nu({ rad }: { rad: Rad }) {
  if (rad.tillNu === 'oforandrad') return <span className={s.dampad}>{texter.sammaSom}</span>;
  if (!rad.nu)
    return <span className={s.dampad}>{rad.skal ? texter.bortaSkal(rad.skal) : texter.borta}</span>;
  return (
    <div className={s.stallning}>
      <span className={s.dampad}>{rad.tillNu === 'ny' ? texter.nyaSedan : texter.andrad}</span>
      <Stallningen stallning={rad.nu} />
    </div>
  );
}
