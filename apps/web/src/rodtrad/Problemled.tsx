import { Badge, Link } from '@roda-traden/ui';
import { atgardsvagar, Flaggor, Laget, Ljus } from '../atgardsplan/index.ts';
import type { ProblemledFragment as Problemtrad } from '../gql/graphql.ts';
import { type FragmentType, getFragmentData, graphql } from '../gql/index.ts';
import { tradvagar } from '../lib/tradvagar.ts';
import { Led } from './Led.tsx';
import s from './rodtrad.module.css';
import { texter } from './rodtrad.texter.ts';

const ProblemledFragment = graphql(`
  fragment Problemled on RodTrad {
    kanSeHela
    planer {
      id
    }
    problem {
      id
      namn
      beskrivning
      prioriterat
      orsaker {
        id
        beskrivning
        belagg
        antagande
      }
    }
    atgarder {
      id
      nummer
      titel
      enhet
      problemId
      orsakIdn
      status
      genomforande
      flaggor
    }
  }
`);

type Atgard = Problemtrad['atgarder'][number];
type Problem = Problemtrad['problem'][number];

/** The problems, why they are there, and what is done about each cause. */
export function Problemled({
  trad,
  vald,
}: {
  trad: FragmentType<typeof ProblemledFragment>;
  /** The measure that the thread goes through. */
  vald: string | null;
}) {
  const { problem, atgarder, planer, kanSeHela } = getFragmentData(ProblemledFragment, trad);
  const utanProblem = atgarder.filter((a) => !a.problemId);
  return (
    <Led rubrik={texter.led.problem} id="led-problem">
      <ul className={s.lista}>
        {problem.map((p) => (
          <li key={p.id} className={s.problem}>
            <Problemet
              problem={p}
              atgarder={atgarder.filter((a) => a.problemId === p.id)}
              medLank={kanSeHela && (problem.length > 1 || vald !== null)}
              medPlan={planer.length > 0 && p.prioriterat && vald === null}
              vald={vald}
              ensamt={problem.length === 1}
            />
          </li>
        ))}
        {utanProblem.length > 0 ? (
          <li className={s.problem}>
            <h3>{texter.ovrigaUtanProblem}</h3>
            <Atgarderna atgarder={utanProblem} vald={vald} />
          </li>
        ) : null}
      </ul>
    </Led>
  );
}

function Problemet({
  problem,
  atgarder,
  medLank,
  medPlan,
  vald,
  ensamt,
}: {
  problem: Problem;
  atgarder: readonly Atgard[];
  /** The problem has a thread of its own that isn't this one, and the reader may see it. */
  medLank: boolean;
  /** There is a plan, so that a cause without a measure is something to say. */
  medPlan: boolean;
  vald: string | null;
  /** The thread goes through it alone: then it is told in full. */
  ensamt: boolean;
}) {
  const utanOrsak = atgarder.filter((a) => a.orsakIdn.length === 0);
  // Through one measure, the causes it isn't aimed at belong to other threads.
  const orsaker =
    vald === null
      ? problem.orsaker
      : problem.orsaker.filter((o) => atgarder.some((a) => a.orsakIdn.includes(o.id)));
  return (
    <>
      <div className={s.namnrad}>
        <h3>{medLank ? <Link href={tradvagar.problem(problem.id)}>{problem.namn}</Link> : problem.namn}</h3>
        <Badge tone={problem.prioriterat ? 'info' : 'neutral'}>
          {problem.prioriterat ? texter.prioriterat : texter.ejPrioriterat}
        </Badge>
      </div>
      {problem.beskrivning ? <p className={ensamt ? s.ord : s.kortord}>{problem.beskrivning}</p> : null}
      {problem.orsaker.length === 0 ? <p className={s.dampad}>{texter.utanOrsak}</p> : null}
      {orsaker.map((orsak) => {
        const mot = atgarder.filter((a) => a.orsakIdn.includes(orsak.id));
        return (
          <section key={orsak.id} className={s.orsak}>
            <div className={s.namnrad}>
              <h4>{orsak.beskrivning}</h4>
              {orsak.antagande ? <Badge tone="warn">{texter.antagande}</Badge> : null}
            </div>
            {orsak.belagg && ensamt ? <p className={s.dampad}>{texter.belagg(orsak.belagg)}</p> : null}
            {mot.length > 0 ? (
              <Atgarderna atgarder={mot} vald={vald} />
            ) : medPlan ? (
              <p className={s.dampad}>{texter.utanAtgard}</p>
            ) : null}
          </section>
        );
      })}
      {utanOrsak.length > 0 ? (
        <section className={s.orsak}>
          <h4>{texter.ovriga}</h4>
          <Atgarderna atgarder={utanOrsak} vald={vald} />
        </section>
      ) : null}
    </>
  );
}

function Atgarderna({ atgarder, vald }: { atgarder: readonly Atgard[]; vald: string | null }) {
  return (
    <ul className={s.atgarder}>
      {atgarder.map((a) => (
        <li key={a.id} className={s.atgard} data-vald={a.id === vald || undefined}>
          <span className={s.titel}>
            {a.nummer}. <Link href={atgardsvagar.atgard(a.id)}>{a.titel}</Link>
          </span>
          <span className={`${s.dampad} ${s.enhet}`}>{a.enhet}</span>
          <span className={s.laget}>
            <Laget status={a.status} />
            <Ljus vad="genomforande" ljus={a.genomforande} />
          </span>
          {a.flaggor.length > 0 ? (
            <span className={s.flaggor}>
              <Flaggor flaggor={a.flaggor} />
            </span>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
