import { HistoryList, Panel } from '@roda-traden/ui';
import { type FragmentType, getFragmentData, graphql } from '../gql/index.ts';
import { tidtext } from '../lib/tid.ts';
import { texter } from './lagesbild.texter.ts';
import s from './Marginal.module.css';

const t = texter.historik;

export const LagesbildshistorikDel = graphql(`
  fragment Lagesbildshistorik on Lagesbild {
    id
    historik {
      id
      tid
      av
      handling
      kommentar
      andringar {
        falt
      }
    }
  }
`);

/** What has been done, newest first. Which words were changed to which is for the record, not for the margin. */
export function Historik({ lagesbild }: { lagesbild: FragmentType<typeof LagesbildshistorikDel> }) {
  const { historik } = getFragmentData(LagesbildshistorikDel, lagesbild);
  return (
    <Panel title={t.rubrik} headingLevel={2}>
      <details className={s.historik}>
        <summary>{t.visa(historik.length)}</summary>
        <HistoryList
          label={t.rubrik}
          entries={historik.map((rad) => ({
            id: rad.id,
            at: rad.tid,
            when: tidtext(rad.tid),
            who: rad.av,
            what: [
              t.handling[rad.handling] ?? rad.handling.replaceAll('_', ' '),
              rad.handling === 'skrev_del' ? rad.andringar.map(({ falt }) => falt).join(', ') : null,
              rad.kommentar ? `”${rad.kommentar}”` : null,
            ]
              .filter(Boolean)
              .join(' '),
          }))}
        />
      </details>
    </Panel>
  );
}
