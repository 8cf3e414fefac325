import { lazy, Suspense } from 'react';
import { type FragmentType, getFragmentData, graphql } from '../../gql/index.ts';
import { texter } from '../rapport.texter.ts';
import type { Triage } from '../triage/useTriage.ts';
import s from './Beskrivning.module.css';
import { MaskadText } from './MaskadText.tsx';

const Original = lazy(async () => ({ default: (await import('./Original.tsx')).Original }));

const RapportbeskrivningFragment = graphql(`
  fragment Rapportbeskrivning on Rapport {
    id
    version
    status
    vad
    text
    platstext
    konsekvens
    viewerKan {
      lasaOriginal
      redigeraText
    }
  }
`);

/** The reporter's words, screened; and the way to the original for those who may read it. */
export function Beskrivning({
  rapport,
  triage,
}: {
  rapport: FragmentType<typeof RapportbeskrivningFragment>;
  triage: Triage;
}) {
  const r = getFragmentData(RapportbeskrivningFragment, rapport);
  return (
    <section aria-labelledby="rapport-beskrivning" className={s.del}>
      <h3 id="rapport-beskrivning">{texter.detalj.beskrivning}</h3>
      <p className={s.text}>
        <MaskadText text={r.text} />
      </p>
      {r.konsekvens ? (
        <p className={s.text}>
          <span className={s.etikett}>{texter.detalj.konsekvens}: </span>
          <MaskadText text={r.konsekvens} />
        </p>
      ) : null}
      {r.viewerKan.lasaOriginal || r.viewerKan.redigeraText ? (
        <Suspense fallback={<div className={s.plats} />}>
          <Original rapport={r} triage={triage} />
        </Suspense>
      ) : null}
    </section>
  );
}
