import { Link, Notice } from '@roda-traden/ui';
import type { RefObject } from 'react';
import { type FragmentType, getFragmentData, graphql } from '../gql/index.ts';
import s from './atgardsplan.module.css';
import { texter } from './atgardsplan.texter.ts';
import { urvalssokvag } from './urval.ts';

const t = texter.brister;

const PlanbristerFragment = graphql(`
  fragment Planbrister on Atgardsplan {
    status
    brister {
      falt
      meddelande
    }
    anmarkningar {
      falt
      meddelande
    }
  }
`);

interface Props {
  plan: FragmentType<typeof PlanbristerFragment>;
  rubrikRef: RefObject<HTMLHeadingElement | null>;
}

/** What is missing before KS can have the plan, and what is worth a look; each leads to its place. */
export function Planbrister({ plan, rubrikRef }: Props) {
  const { brister, anmarkningar, status } = getFragmentData(PlanbristerFragment, plan);
  const arForslag = status === 'utkast' || status === 'till_ks';
  if (brister.length === 0 && anmarkningar.length === 0) return null;
  return (
    <>
      {brister.length > 0 ? (
        <Notice tone="warn">
          <h2 ref={rubrikRef} tabIndex={-1}>
            {status === 'till_ks' ? t.hosKs : t.saknas(brister.length)}
          </h2>
          <Lista rader={brister} />
        </Notice>
      ) : null}
      {anmarkningar.length > 0 ? (
        <details className={s.mer} open={arForslag && anmarkningar.length < 6}>
          <summary>{t.anmarkningar(anmarkningar.length)}</summary>
          <Lista rader={anmarkningar} />
        </details>
      ) : null}
    </>
  );
}

/** The place of a fault on the page: `effektmal:id` → its row. */
const ankare = (falt: string): string => `#${falt.replace(':', '-')}`;

function Plats({ falt, meddelande }: { falt: string; meddelande: string }) {
  const [slag, id] = falt.split(':');
  if (slag === 'plan' && id) return <Link href={urvalssokvag({ plan: id })}>{meddelande}</Link>;
  // What is left over in the plan in force, or has no measure yet, gets one where the measures are.
  if (slag === 'knyt') return <a href="#knyt">{meddelande}</a>;
  if (slag === 'ta_med' || slag === 'problem') return <a href="#atgarder">{meddelande}</a>;
  return slag === 'effektmal' || slag === 'atgard' || slag === 'atgarder' ? (
    <a href={ankare(falt)}>{meddelande}</a>
  ) : (
    meddelande
  );
}

function Lista({ rader }: { rader: readonly { falt: string; meddelande: string }[] }) {
  return (
    <ul className={s.lista}>
      {rader.map((rad) => (
        <li key={rad.falt + rad.meddelande}>
          <Plats {...rad} />
        </li>
      ))}
    </ul>
  );
}
