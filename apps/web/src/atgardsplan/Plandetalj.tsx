import { BESLUTSORGAN, GALLANDE_PLANSTATUSAR, type Planstatus } from '@roda-traden/domain';
import { Badge, DescriptionList, Link, Panel } from '@roda-traden/ui';
import { useRef } from 'react';
import { Aterremiss, Beslutsrattelse } from '../beslut/index.ts';
import type { PlandetaljFragment as Plan } from '../gql/graphql.ts';
import { type FragmentType, getFragmentData, graphql } from '../gql/index.ts';
import { dagtext } from '../lib/tid.ts';
import s from './atgardsplan.module.css';
import { texter } from './atgardsplan.texter.ts';
import { Effektmal } from './Effektmal.tsx';
import { Handelser, PlanhandelseFragment } from './Handelser.tsx';
import { Planatgarder } from './Planatgarder.tsx';
import { Planbrister } from './Planbrister.tsx';
import { Planhandlingar } from './Planhandlingar.tsx';
import type { PlanradFragment } from './Plantabell.tsx';
import { urvalssokvag } from './urval.ts';

const t = texter.plan;

export const PlandetaljFragment = graphql(`
  fragment Plandetalj on Atgardsplan {
    id
    nummer
    namn
    status
    planlage {
      kod
      text
    }
    giltigFran
    giltigTill
    lamnad
    version
    lagesbild {
      id
      nummer
      fran
      till
    }
    foregangare {
      id
      nummer
      status
    }
    ersattAv {
      id
      nummer
    }
    beslut {
      id
      organ
      datum
      paragraf
      diarienummer
      ...Beslutsrattelse
    }
    viewerKan {
      andra
    }
    historik {
      id
      ...Planhandelse
    }
    ...Planhandlingar
    ...Planbrister
    ...Effektmalen
    ...Planatgarder
  }
`);

/** One plan, whole: what it rests on and aims at, what is missing, and its measures. */
export function Plandetalj({
  plan,
  innehall,
  atgarder,
}: {
  plan: FragmentType<typeof PlandetaljFragment>;
  /** The content that is shown here: what is handed over. */
  innehall: number;
  atgarder: readonly FragmentType<typeof PlanradFragment>[];
}) {
  const data = getFragmentData(PlandetaljFragment, plan);
  const brister = useRef<HTMLHeadingElement>(null);
  return (
    <>
      <section className={s.stapel} aria-labelledby={`plan-${data.id}`}>
        <div className={s.verktygsrad}>
          <h2 id={`plan-${data.id}`}>{data.namn}</h2>
          <Planhandlingar plan={data} innehall={innehall} visaBrister={() => brister.current?.focus()} />
        </div>
        <div className={s.ljusrad}>
          <Badge tone={ton(data.planlage.kod)}>{data.planlage.text}</Badge>
          <span className={s.dampad}>{texter.nummer(data.nummer)}</span>
        </div>
        <Aterremiss
          historik={getFragmentData(PlanhandelseFragment, data.historik)}
          aterremiss="aterremitterade"
          lamnad="lamnade_till_ks"
        />
        <Fakta plan={data} />
      </section>
      <Planbrister plan={data} rubrikRef={brister} />
      <Effektmal plan={data} />
      <Panel title={t.atgarder} variant="flat">
        <Planatgarder plan={data} atgarder={atgarder} />
      </Panel>
      <Handelser rader={data.historik} vad={texter.historik.planen} />
    </>
  );
}

const ton = (kod: string): 'ok' | 'info' | 'neutral' => {
  if (kod === 'kommande') return 'info';
  return GALLANDE_PLANSTATUSAR.includes(kod as Planstatus) ? 'ok' : 'neutral';
};

/** A draft is a new version of it; decided, it replaced it, unless that one had been ended before. */
const foregangarord = ({ beslut, foregangare }: Plan): string => {
  if (!beslut) return t.foregangare;
  return foregangare?.status === 'ersatt' ? t.ersatte : t.komEfter;
};

function Fakta({ plan }: { plan: Plan }) {
  const { lagesbild, beslut } = plan;
  return (
    <DescriptionList
      items={[
        {
          term: plan.status === 'ersatt' || plan.status === 'avslutad' ? t.giltigErsatt : t.giltig,
          value:
            plan.giltigFran && plan.giltigTill
              ? texter.spann(dagtext(plan.giltigFran), dagtext(plan.giltigTill))
              : t.ingenGiltighet,
        },
        {
          term: t.bygger,
          value: (
            <Link href={`/lagesbilder/${lagesbild.id}`}>
              {t.lagesbild(lagesbild.nummer, dagtext(lagesbild.fran), dagtext(lagesbild.till))}
            </Link>
          ),
        },
        ...(
          [
            [foregangarord(plan), plan.foregangare],
            [t.ersattAv, plan.ersattAv],
          ] as const
        ).flatMap(([term, annan]) =>
          annan
            ? [
                {
                  term,
                  value: <Link href={urvalssokvag({ plan: annan.id })}>{t.version(annan.nummer)}</Link>,
                },
              ]
            : [],
        ),
        ...(plan.lamnad && !beslut ? [{ term: t.lamnad, value: dagtext(plan.lamnad) }] : []),
        ...(beslut
          ? [
              {
                term: t.beslut,
                value: (
                  <>
                    {t.beslutsrad(
                      BESLUTSORGAN.find((o) => o.kod === beslut.organ)?.namn ?? beslut.organ,
                      dagtext(beslut.datum),
                      beslut.paragraf,
                      beslut.diarienummer,
                    )}
                    <Beslutsrattelse beslut={beslut} />
                  </>
                ),
              },
            ]
          : []),
      ]}
    />
  );
}
