import { Panel, VisuallyHidden } from '@roda-traden/ui';
import { Check, CircleDashed } from 'lucide-react';
import { type FragmentType, getFragmentData, graphql } from '../gql/index.ts';
import s from './organisation.module.css';
import { texter } from './organisation.texter.ts';

const t = texter.grupp;

const KravFragment = graphql(`
  fragment Gruppkravrad on Gruppkrav {
    kod
    text
    kalla
    uppfyllt
  }
`);

type Slag = 'uppfyllt' | 'saknas' | 'ejVisat';
const ORD: Record<Slag, string> = { uppfyllt: t.uppfyllt, saknas: t.ejUppfyllt, ejVisat: t.ejVisat };
const KLASS: Record<Slag, string | undefined> = {
  uppfyllt: s.uppfyllt,
  saknas: s.saknas,
  ejVisat: s.ejVisat,
};
/** Null: nothing shows it, and nothing shows the contrary. */
const slagAv = (uppfyllt: boolean | null | undefined): Slag =>
  uppfyllt ? 'uppfyllt' : uppfyllt === false ? 'saknas' : 'ejVisat';

/** What the law and the guideline ask of the group, and whether it is so. Nothing when nothing is asked. */
export function Gruppkrav({ krav }: { krav: readonly FragmentType<typeof KravFragment>[] }) {
  const rader = getFragmentData(KravFragment, krav);
  if (rader.length === 0) return null;
  return (
    <Panel title={t.krav} headingLevel={3} variant="flat">
      <ul className={s.krav}>
        {rader.map((rad) => (
          <li key={rad.kod} className={`${s.kravrad} ${KLASS[slagAv(rad.uppfyllt)]}`}>
            {rad.uppfyllt ? <Check aria-hidden="true" /> : <CircleDashed aria-hidden="true" />}
            <span>
              <VisuallyHidden>{ORD[slagAv(rad.uppfyllt)]} </VisuallyHidden>
              {rad.uppfyllt ? null : <strong aria-hidden="true">{ORD[slagAv(rad.uppfyllt)]} </strong>}
              {rad.text} <span className={s.kalla}>{rad.kalla}</span>
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
