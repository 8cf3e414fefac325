import { UPPGIFTSSLAG } from '@roda-traden/domain';
import { texter } from '../rapport.texter.ts';
import s from './MaskadText.module.css';

const MARKOR = new RegExp(
  `(${UPPGIFTSSLAG.map(({ markor }) => markor.replaceAll(/[[\]]/g, String.raw`\$&`)).join('|')})`,
  'g',
);

/** Screened text, where what was taken out is seen as such: a marker can't be mistaken for the reporter's word. */
export function MaskadText({ text }: { text: string }) {
  return text.split(MARKOR).map((del, i) => {
    const slag = UPPGIFTSSLAG.find(({ markor }) => markor === del);
    return slag ? (
      <mark key={i} className={s.maskat} title={texter.detalj.maskat(slag.namn)}>
        {del}
      </mark>
    ) : (
      del
    );
  });
}
