import { ATGARD, EFFEKTLJUS, GENOMFORANDELJUS, type Ljus, tillstandsnamn } from '@roda-traden/domain';
import { HistoryList, Panel } from '@roda-traden/ui';
import { type FragmentType, getFragmentData, graphql } from '../gql/index.ts';
import { tidtext } from '../lib/tid.ts';
import s from './atgardsplan.module.css';
import { texter } from './atgardsplan.texter.ts';

const t = texter.uppdateringar;

const UppdateringarFragment = graphql(`
  fragment Uppdateringar on Atgard {
    uppdateringar {
      id
      tid
      av
      status
      genomforande
      effekt
      steg
      kommentar
      skal
      angrad
      angrarId
    }
  }
`);

/** What has been said of the measure, newest first, also in the plan's earlier versions. */
export function Uppdateringar({ atgard }: { atgard: FragmentType<typeof UppdateringarFragment> }) {
  const { uppdateringar } = getFragmentData(UppdateringarFragment, atgard);
  return (
    <Panel title={t.rubrik}>
      {uppdateringar.length === 0 ? (
        <p className={s.dampad}>{t.inga}</p>
      ) : (
        <HistoryList
          label={t.rubrik}
          entries={uppdateringar.map((rad) => ({
            id: rad.id,
            at: rad.tid,
            when: tidtext(rad.tid),
            who: rad.av,
            what: rad.angrarId
              ? t.angrade
              : [
                  t.lage(
                    tillstandsnamn(ATGARD, rad.status),
                    GENOMFORANDELJUS[rad.genomforande as Ljus],
                    EFFEKTLJUS[rad.effekt as Ljus],
                  ),
                  rad.steg,
                  rad.kommentar,
                  rad.skal ? t.skal(rad.skal) : null,
                  rad.angrad ? t.angrad : null,
                ]
                  .filter(Boolean)
                  .join(' '),
          }))}
        />
      )}
    </Panel>
  );
}
