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

/** What the law and the guideline ask of the group, and whether it is so. Nothing when nothing is asked. */
export function Gruppkrav({ krav }: { krav: readonly FragmentType<typeof KravFragment>[] }) {
  const rader = getFragmentData(KravFragment, krav);
  if (rader.length === 0) return null;
  return (
    <Panel title={t.krav} headingLevel={3} variant="flat">
      <ul className={s.krav}>
        {rader.map((rad) => (
          <li key={rad.kod} className={`${s.kravrad} ${rad.uppfyllt ? s.uppfyllt : s.saknas}`}>
            {rad.uppfyllt ? <Check aria-hidden="true" /> : <CircleDashed aria-hidden="true" />}
            <span>
              <VisuallyHidden>{rad.uppfyllt ? t.uppfyllt : t.ejUppfyllt} </VisuallyHidden>
              {rad.uppfyllt ? null : <strong aria-hidden="true">{t.ejUppfyllt} </strong>}
              {rad.text} <span className={s.kalla}>{rad.kalla}</span>
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
