import { Link, Panel } from '@roda-traden/ui';
import { type FragmentType, getFragmentData, graphql } from '../gql/index.ts';
import { inkorgSokvag } from '../rapport/index.ts';
import s from './oversikt.module.css';
import { texter } from './oversikt.texter.ts';

const t = texter.inkorg;

const InkorgFragment = graphql(`
  fragment Oversiktsinkorg on Inkorgsantal {
    nya
    granskas
    vantar
    mina
    oppna
  }
`);

/** What waits in the inbox; each number opens its tab. */
export function Inkorgen({ inkorg }: { inkorg: FragmentType<typeof InkorgFragment> }) {
  const antal = getFragmentData(InkorgFragment, inkorg);
  return (
    <Panel title={t.rubrik}>
      {antal.oppna === 0 ? <p>{t.tom}</p> : null}
      <ul className={s.lista}>
        {(['nya', 'granskas', 'vantar', 'mina'] as const)
          .filter((vy) => antal[vy] > 0)
          .map((vy) => (
            <li key={vy}>
              <Link href={inkorgSokvag('', vy === 'nya' ? '' : `?vy=${vy}`)}>{t[vy](antal[vy])}</Link>
            </li>
          ))}
      </ul>
    </Panel>
  );
}
