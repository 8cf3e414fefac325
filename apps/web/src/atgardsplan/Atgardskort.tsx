import { UPPREPNINGAR } from '@roda-traden/domain';
import { Card } from '@roda-traden/ui';
import { type FragmentType, getFragmentData, graphql } from '../gql/index.ts';
import s from './atgardsplan.module.css';
import { texter } from './atgardsplan.texter.ts';
import { sokvagar } from './atgardsplan.vagar.ts';
import { Flaggor, Laget, Ljus } from './Ljus.tsx';
import { narText, uppdateradText } from './ord.ts';

export const AtgardskortFragment = graphql(`
  fragment Atgardskort on Atgard {
    id
    nummer
    titel
    status
    genomforande
    effekt
    fran
    till
    upprepning
    steg
    uppdaterad
    flaggor
    ansvarigFunktion
    ansvarigOrganisation {
      id
      namn
    }
    problem {
      id
      namn
    }
  }
`);

/** A measure on a phone, and in the chef's list: what, how it goes, and by when. The whole card opens it. */
export function Atgardskort({
  atgard,
  headingLevel = 2,
}: {
  atgard: FragmentType<typeof AtgardskortFragment>;
  headingLevel?: 2 | 3;
}) {
  const a = getFragmentData(AtgardskortFragment, atgard);
  const upprepning = UPPREPNINGAR.find((u) => u.kod === a.upprepning)?.namn;
  return (
    <Card
      title={a.titel}
      href={sokvagar.atgard(a.id)}
      headingLevel={headingLevel}
      meta={[texter.nummer(a.nummer), a.problem?.namn, a.ansvarigOrganisation.namn]
        .filter(Boolean)
        .join(' · ')}
    >
      <div className={s.ljusrad}>
        <Laget status={a.status} />
        <Flaggor flaggor={a.flaggor} />
      </div>
      <dl className={s.ljuslista}>
        <div>
          <dt>{texter.genomforande}</dt>
          <dd>
            <Ljus vad="genomforande" ljus={a.genomforande} />
          </dd>
        </div>
        <div>
          <dt>{texter.effekt}</dt>
          <dd>
            <Ljus vad="effekt" ljus={a.effekt} />
          </dd>
        </div>
        <div>
          <dt>{texter.nar}</dt>
          <dd>{[narText(a.fran, a.till), upprepning?.toLowerCase()].filter(Boolean).join(', ')}</dd>
        </div>
      </dl>
      {a.steg ? <p className={s.steg}>{a.steg}</p> : null}
      <p className={s.dampad}>{uppdateradText(a.uppdaterad)}</p>
    </Card>
  );
}
