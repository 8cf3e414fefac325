import { useQuery } from '@apollo/client/react';
import { ATGARDSFORMER, ATGARDSSIKTER, ATGARDSTYPER, EVIDENSGRADER, UPPREPNINGAR } from '@roda-traden/domain';
import { DescriptionList, EmptyState, Link, Notice, PageHeader, Panel, Skeleton } from '@roda-traden/ui';
import { useEffect, useRef } from 'react';
import { useParams } from 'react-router';
import type { AtgardssidaFragment as Sida } from '../gql/graphql.ts';
import { getFragmentData, graphql } from '../gql/index.ts';
import { felmening } from '../lib/felmening.ts';
import { Sidtitel } from '../lib/Sidtitel.tsx';
import { FOLJ_TRADEN, tradvagar } from '../lib/tradvagar.ts';
import { Atgardshistorik } from './Atgardshistorik.tsx';
import s from './atgardsplan.module.css';
import { texter } from './atgardsplan.texter.ts';
import { sokvagar } from './atgardsplan.vagar.ts';
import { Flaggor, Laget, Ljus } from './Ljus.tsx';
import { narText, uppdateradText } from './ord.ts';
import { Uppdateringar } from './Uppdateringar.tsx';
import { Uppdateringsformular } from './Uppdateringsformular.tsx';
import { urvalssokvag } from './urval.ts';

const t = texter.atgard;

const AtgardFraga = graphql(`
  query Atgardssida($id: ID!) {
    atgard(id: $id) {
      id
      ...Atgardssida
    }
  }
`);

export const AtgardssidaFragment = graphql(`
  fragment Atgardssida on Atgard {
    id
    nummer
    titel
    beskrivning
    typ
    sikt
    form
    upprepning
    evidensgrad
    evidenskalla
    operativtMal
    indikator
    ansvarigFunktion
    fran
    till
    status
    genomforande
    effekt
    steg
    uppdaterad
    flaggor
    plannamn
    plannummer
    planlage {
      kod
      text
    }
    utgick
    fortsatterI {
      id
      plannummer
    }
    kommerUr {
      id
      plannummer
    }
    plan {
      id
    }
    ansvarigOrganisation {
      id
      namn
    }
    medverkande {
      id
      namn
    }
    problem {
      id
      namn
    }
    orsaker {
      id
      beskrivning
      antagande
    }
    viewerKan {
      uppdatera
    }
    ...Uppdateringsformular
    ...Uppdateringar
    ...Atgardshistorik
  }
`);

const namn = (
  lista: readonly { kod: string; namn: string }[],
  kod: string | null | undefined,
): string | null => (kod ? (lista.find((rad) => rad.kod === kod)?.namn ?? kod) : null);

/** One measure: how it goes, said here by the one who answers for it, and all that has been said before. */
export function AtgardSida() {
  const { id = '' } = useParams();
  const { data, loading, error } = useQuery(AtgardFraga, {
    variables: { id },
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
  });
  if (data?.atgard) return <Innehall key={id} atgard={getFragmentData(AtgardssidaFragment, data.atgard)} />;
  if (error)
    return (
      <Notice tone="error" live="alert">
        {felmening(error)}
      </Notice>
    );
  if (loading) return <Skeleton lines={12} />;
  return (
    <EmptyState page title={t.finnsInte} action={<Link href={sokvagar.atgarder}>{t.alla}</Link>}>
      <Sidtitel>{t.finnsInte}</Sidtitel>
      {t.finnsInteText}
    </EmptyState>
  );
}

function Innehall({ atgard }: { atgard: Sida }) {
  const rubrik = useRef<HTMLHeadingElement>(null);
  // The list that was left had the focus; without this a keyboard would begin at the top of the page again.
  useEffect(() => rubrik.current?.focus(), []);
  return (
    <div className={s.sida}>
      <Sidtitel>{t.titel(atgard.titel)}</Sidtitel>
      <PageHeader
        title={atgard.titel}
        headingRef={rubrik}
        eyebrow={
          <Link href={atgard.plan ? urvalssokvag({ plan: atgard.plan.id }) : sokvagar.atgarder}>
            {atgard.plan ? atgard.plannamn : t.mina}
          </Link>
        }
        lead={[
          texter.nummer(atgard.nummer),
          atgard.ansvarigOrganisation.namn,
          narText(atgard.fran, atgard.till),
        ]
          .filter(Boolean)
          .join(' · ')}
      >
        <div className={s.ljusrad}>
          <Laget status={atgard.status} />
          <Flaggor flaggor={atgard.flaggor} />
          {atgard.viewerKan.uppdatera ? null : (
            <>
              <Ljus vad="genomforande" ljus={atgard.genomforande} />
              <Ljus vad="effekt" ljus={atgard.effekt} />
            </>
          )}
          <Link href={tradvagar.atgard(atgard.id)} className="ej-utskrift">
            {FOLJ_TRADEN}
          </Link>
        </div>
      </PageHeader>
      <Planbesked atgard={atgard} />
      <div className={s.spalter}>
        <div className={s.spalt}>
          {atgard.viewerKan.uppdatera ? (
            <Uppdateringsformular atgard={atgard} />
          ) : (
            <p className={s.dampad}>
              {[uppdateradText(atgard.uppdaterad), atgard.steg].filter(Boolean).join(': ')}
            </p>
          )}
          <Uppdateringar atgard={atgard} />
        </div>
        <div className={s.spalt}>
          <Om atgard={atgard} />
          <Atgardshistorik atgard={atgard} />
        </div>
      </div>
    </div>
  );
}

/** Said before anything is read or written of the measure: its plan hasn't begun, or is replaced or ended. */
function Planbesked({ atgard: { planlage, fortsatterI, utgick } }: { atgard: Sida }) {
  if (!planlage || !['kommande', 'ersatt', 'avslutad'].includes(planlage.kod)) return null;
  return (
    <Notice title={t.planens(planlage.text)}>
      {fortsatterI ? (
        <Link href={sokvagar.atgard(fortsatterI.id)}>{t.fortsatterI(fortsatterI.plannummer)}</Link>
      ) : null}
      {planlage.kod === 'ersatt' && !fortsatterI ? (utgick ? t.utgick(utgick) : t.fortsatterInte) : null}
    </Notice>
  );
}

function Om({ atgard }: { atgard: Sida }) {
  const rader: [string, string | null | undefined][] = [
    [t.problem, atgard.problem?.namn ?? t.ingetProblem],
    [
      t.orsaker,
      atgard.orsaker.map((o) => (o.antagande ? t.antagande(o.beskrivning) : o.beskrivning)).join('\n') ||
        t.ingenOrsak,
    ],
    [t.beskrivning, atgard.beskrivning],
    [t.operativtMal, atgard.operativtMal],
    [t.indikator, atgard.indikator],
    [t.ansvarig, [atgard.ansvarigOrganisation.namn, atgard.ansvarigFunktion].filter(Boolean).join(', ')],
    [t.medverkande, atgard.medverkande.map((m) => m.namn).join(', ')],
    [t.nar, narText(atgard.fran, atgard.till)],
    [t.upprepning, namn(UPPREPNINGAR, atgard.upprepning)],
    [
      t.slag,
      [
        namn(ATGARDSTYPER, atgard.typ),
        namn(ATGARDSSIKTER, atgard.sikt)?.toLowerCase(),
        namn(ATGARDSFORMER, atgard.form)?.toLowerCase(),
      ].join(', '),
    ],
    [t.evidens, [namn(EVIDENSGRADER, atgard.evidensgrad), atgard.evidenskalla].filter(Boolean).join(': ')],
    [t.plan, t.planrad(atgard.plannamn, atgard.plannummer, atgard.planlage?.text ?? '')],
  ];
  return (
    <Panel title={t.om}>
      <DescriptionList
        items={[
          ...rader
            .filter(([, varde]) => Boolean(varde))
            .map(([term, varde]) => ({ term, value: <span className={s.text}>{varde}</span> })),
          ...(atgard.kommerUr
            ? [
                {
                  term: t.kommerUr,
                  value: (
                    <Link href={sokvagar.atgard(atgard.kommerUr.id)}>
                      {t.kommerUrLank(atgard.kommerUr.plannummer)}
                    </Link>
                  ),
                },
              ]
            : []),
        ]}
      />
    </Panel>
  );
}
