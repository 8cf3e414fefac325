import { BESLUTSORGAN } from '@roda-traden/domain';
import { Stamp } from 'lucide-react';
import { type FragmentType, getFragmentData, graphql } from '../gql/index.ts';
import { dagtext } from '../lib/tid.ts';
import s from './Beslut.module.css';
import { texter } from './beslut.texter.ts';

const BeslutsradFragment = graphql(`
  fragment Beslutsrad on Beslut {
    id
    organ
    datum
    paragraf
    diarienummer
    text
  }
`);

/** A decision as one reads it: who, when, §, diary number, and the words. */
export function Beslutsrad({ beslut }: { beslut: FragmentType<typeof BeslutsradFragment> }) {
  const { organ, datum, paragraf, diarienummer, text } = getFragmentData(BeslutsradFragment, beslut);
  const namn = BESLUTSORGAN.find((rad) => rad.kod === organ)?.namn ?? organ;
  return (
    <div className={s.rad}>
      <Stamp aria-hidden="true" className={s.marke} />
      <div className={s.text}>
        <p className={s.vem}>{texter.rad(namn, dagtext(datum), paragraf)}</p>
        <p className={s.dampad}>{texter.diarie(diarienummer)}</p>
        {text ? <p className={s.ord}>{text}</p> : null}
      </div>
    </div>
  );
}
