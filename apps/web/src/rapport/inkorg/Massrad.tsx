import { Button, ButtonRow } from '@roda-traden/ui';
import { texter } from '../rapport.texter.ts';
import type { Massval } from '../triage/useMassa.ts';
import s from './Massrad.module.css';

const VAL: readonly { val: Massval; tangent: string }[] = [
  { val: 'godkann', tangent: '1' },
  { val: 'hanvisa', tangent: '3' },
  { val: 'avvisa', tangent: '4' },
  { val: 'tilldela', tangent: 'A' },
];

/** What can be done with the chosen rows. Lies over the list's foot, so that no row moves when it comes. */
export function Massrad({
  antal,
  onVal,
  onRensa,
  visaTangenter,
}: {
  antal: number;
  onVal: (val: Massval) => void;
  onRensa: () => void;
  visaTangenter: boolean;
}) {
  const t = texter.massa;
  return (
    <section aria-label={t.etikett} className={s.rad}>
      <p role="status" className={s.antal}>
        {t.valda(antal)}
      </p>
      <ButtonRow>
        {VAL.map(({ val, tangent }) => (
          <Button key={val} shortcut={visaTangenter ? tangent : undefined} onPress={() => onVal(val)}>
            {t[val]}
          </Button>
        ))}
        <Button variant="quiet" onPress={onRensa}>
          {t.avmarkera}
        </Button>
      </ButtonRow>
    </section>
  );
}
