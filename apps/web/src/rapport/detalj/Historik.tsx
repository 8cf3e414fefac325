import { HistoryList } from '@roda-traden/ui';
import { type FragmentType, getFragmentData, graphql } from '../../gql/index.ts';
import { texter } from '../rapport.texter.ts';
import { kortTid } from '../tidsord.ts';
import s from './Beskrivning.module.css';

const RapporthistorikFragment = graphql(`
  fragment Rapporthistorik on Rapport {
    id
    historik {
      id
      tid
      handling
      av
      kommentar
      andringar {
        falt
        fore
        efter
      }
    }
  }
`);

/** All that has happened with the report, latest first: what one looks for is nearly always the last thing. */
export function Historik({ rapport }: { rapport: FragmentType<typeof RapporthistorikFragment> }) {
  const { historik } = getFragmentData(RapporthistorikFragment, rapport);
  const t = texter.historik;
  const rader = historik.toReversed().map((h) => {
    const kom = ANKOMST.includes(h.handling);
    const franAllmanheten = h.handling === 'inkom' && h.av === 'Allmänhet';
    return {
      id: h.id,
      at: h.tid,
      when: kortTid(h.tid),
      who: franAllmanheten ? undefined : h.av,
      what: (
        <>
          {franAllmanheten ? t.inkomFranAllmanheten : (t.handling[h.handling] ?? h.handling)}
          {kom ? ankomstord(h.andringar) : null}
          {h.kommentar ? <>: {h.kommentar}</> : null}
        </>
      ),
      changes: kom
        ? []
        : h.andringar.map((a) => ({
            field: a.falt,
            before: a.fore ?? undefined,
            after: a.efter ?? undefined,
          })),
    };
  });
  return (
    <section aria-labelledby="rapport-historik" className={s.del}>
      <h3 id="rapport-historik">{t.rubrik}</h3>
      <HistoryList label={t.rubrik} entries={rader} />
    </section>
  );
}

/** A beginning has no before: what came is said in the sentence. */
const ANKOMST = ['inkom', 'importerades'];
function ankomstord(andringar: readonly { falt: string; efter?: string | null | undefined }[]): string {
  const ord = (falt: string): string | null => andringar.find((a) => a.falt === falt)?.efter ?? null;
  const [kanal, maskat] = [ord('Kanal'), ord('Maskat')];
  return `${kanal ? texter.historik.via(kanal) : ''}${maskat ? texter.historik.maskat(maskat) : ''}`;
}
