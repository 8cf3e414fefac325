import { Badge, Link, Panel } from '@roda-traden/ui';
import { Check, Clock } from 'lucide-react';
import { type FragmentType, getFragmentData, graphql } from '../gql/index.ts';
import { lagesbildSokvag } from '../lagesbild/index.ts';
import { dagtext } from '../lib/tid.ts';
import s from './oversikt.module.css';
import { texter } from './oversikt.texter.ts';

const t = texter.remisser;

const RemissFragment = graphql(`
  fragment OppenRemiss on OppenRemiss {
    lagesbildId
    nummer
    sistaDag
    besvarad
  }
`);

/** What waits for the styrgrupp's answer, the last day first. */
export function Remisser({ remisser }: { remisser: readonly FragmentType<typeof RemissFragment>[] }) {
  const rader = getFragmentData(RemissFragment, remisser);
  return (
    <Panel title={t.rubrik}>
      {rader.length === 0 ? <p>{t.inga}</p> : null}
      <ul className={s.lista}>
        {rader.map((rad) => (
          <li key={rad.lagesbildId}>
            <Link href={lagesbildSokvag(rad.lagesbildId, 'remiss')}>{t.remiss(rad.nummer)}</Link>
            <span>{t.sista(dagtext(rad.sistaDag))}</span>
            <Badge tone={rad.besvarad ? 'ok' : 'warn'} icon={rad.besvarad ? <Check /> : <Clock />}>
              {rad.besvarad ? t.besvarad : t.obesvarad}
            </Badge>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
