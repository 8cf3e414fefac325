import type { Klockkod } from '@roda-traden/domain';
import { Badge, Link, Panel, type Tone } from '@roda-traden/ui';
import { AlarmClock, Check, Clock, Minus } from 'lucide-react';
import type { ReactNode } from 'react';
import { atgardsvagar } from '../atgardsplan/index.ts';
import { type FragmentType, getFragmentData, graphql } from '../gql/index.ts';
import { lagesbilderSokvag } from '../lagesbild/index.ts';
import { dagtext } from '../lib/tid.ts';
import { uppfoljningsvagar } from '../uppfoljning/index.ts';
import s from './oversikt.module.css';
import { texter } from './oversikt.texter.ts';

const t = texter.klockor;

const KlockaFragment = graphql(`
  fragment Klocka on Klocka {
    kod
    namn
    grund
    senast
    forfaller
    lage
  }
`);

/** Where each is wound up again. */
const VAGAR: Readonly<Record<Klockkod, string | null>> = {
  operativ: lagesbilderSokvag(),
  lagesbild_24: lagesbilderSokvag(),
  uppfoljning_24: atgardsvagar.atgarder,
  ks_uppfoljning: uppfoljningsvagar.uppfoljningar,
  kf_rapport: uppfoljningsvagar.uppfoljningar,
  riktlinje: null,
};

const LAGE: Readonly<Record<string, { tone: Tone; icon: ReactNode }>> = {
  i_tid: { tone: 'ok', icon: <Check /> },
  snart: { tone: 'warn', icon: <Clock /> },
  forfallen: { tone: 'error', icon: <AlarmClock /> },
  ej_borjat: { tone: 'neutral', icon: <Minus /> },
};

/** The deadlines of the law and the guideline, the one that runs out first first. */
export function Klockor({
  klockor,
  children,
}: {
  klockor: readonly FragmentType<typeof KlockaFragment>[];
  children?: ReactNode;
}) {
  const rader = getFragmentData(KlockaFragment, klockor);
  return (
    <Panel title={t.rubrik}>
      <ul className={s.klockor}>
        {rader.map((k) => {
          const vag = VAGAR[k.kod as Klockkod];
          return (
            <li key={k.kod} className={s.klocka}>
              <h3>{vag ? <Link href={vag}>{k.namn}</Link> : k.namn}</h3>
              <Badge {...LAGE[k.lage]}>{t.lage[k.lage] ?? k.lage}</Badge>
              {k.forfaller ? (
                <span className={s.dag}>
                  {k.lage === 'forfallen'
                    ? t.forfoll(dagtext(k.forfaller))
                    : t.forfaller(dagtext(k.forfaller))}
                </span>
              ) : null}
              <span className={s.dampad}>
                {k.kod === 'riktlinje' ? null : `${k.senast ? t.senastGjort(dagtext(k.senast)) : t.aldrig}. `}
                {k.grund}
              </span>
            </li>
          );
        })}
      </ul>
      {children}
    </Panel>
  );
}
