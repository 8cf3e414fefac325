import { Link, Panel } from '@roda-traden/ui';
import { atgardsvagar, urvalssokvag } from '../atgardsplan/index.ts';
import type { LosaFragment as Los } from '../gql/graphql.ts';
import { type FragmentType, getFragmentData, graphql } from '../gql/index.ts';
import { lagesbildSokvag } from '../lagesbild/index.ts';
import { tradvagar } from '../lib/tradvagar.ts';
import s from './rodtrad.module.css';
import { texter } from './rodtrad.texter.ts';

export const LosaFragment = graphql(`
  fragment Losa on LostAttKnyta {
    slag
    slagnamn
    id
    namn
    gor
    utkastId
  }
`);

/** Where what hangs loose is mended. */
function vagTill(los: Los, lagesbildId: string | null): string {
  // Why it doesn't go on is said where the draft chooses what does; what goes on is tied there too.
  if (los.utkastId)
    return `${urvalssokvag({ plan: los.utkastId })}#${los.slag === 'atgard_vantar_pa_orsak' ? 'knyt' : 'ta-med'}`;
  if (los.slag.startsWith('atgard_')) return atgardsvagar.atgard(los.id);
  if (los.slag === 'problem_utan_orsak') return tradvagar.problem(los.id);
  if (los.slag === 'orsak_utan_atgard' && lagesbildId) return lagesbildSokvag(lagesbildId, 'problem');
  return atgardsvagar.atgarder;
}

/** What hangs loose on the thread: what it is, what to do, and the way there. */
export function Losa({
  losa,
  lagesbildId,
}: {
  losa: readonly FragmentType<typeof LosaFragment>[];
  lagesbildId: string | null;
}) {
  const rader = getFragmentData(LosaFragment, losa);
  const slag = [...new Map(rader.map((rad) => [rad.slag, rad])).values()];
  return (
    <Panel
      title={
        <span id="losa" tabIndex={-1}>
          {texter.losa}
        </span>
      }
    >
      <p className={s.dampad}>{texter.losaAntal(rader.length)}</p>
      <ul className={s.losa}>
        {slag.map((ett) => (
          <li key={ett.slag}>
            <h3>{ett.slagnamn}</h3>
            <p className={s.dampad}>{ett.gor}</p>
            <Rader rader={rader.filter((rad) => rad.slag === ett.slag)} lagesbildId={lagesbildId} />
          </li>
        ))}
      </ul>
    </Panel>
  );
}

/** So many of a kind are shown at once; the rest are one press away. */
const VISADE = 5;

function Rader({ rader, lagesbildId }: { rader: readonly Los[]; lagesbildId: string | null }) {
  const lista = (visade: readonly Los[]) => (
    <ul>
      {visade.map((rad) => (
        <li key={rad.id}>
          <Link href={vagTill(rad, lagesbildId)}>{rad.namn}</Link>
        </li>
      ))}
    </ul>
  );
  // One more takes no more room than the words that hide it.
  if (rader.length <= VISADE + 1) return lista(rader);
  return (
    <>
      {lista(rader.slice(0, VISADE))}
      <details className={s.resten}>
        <summary>{texter.visaFler(rader.length - VISADE)}</summary>
        {lista(rader.slice(VISADE))}
      </details>
    </>
  );
}
