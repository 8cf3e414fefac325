import { POLISANMALD, SAKERHETER } from '@roda-traden/domain';
import { RadioGroup, Select } from '@roda-traden/ui';
import { texter } from '../rapport.texter.ts';
import { Tidsfalt } from '../registrera/Tidsfalt.tsx';
import { Falt } from './Bedomning.tsx';
import s from './Merfalt.module.css';
import { type Bedomningsform, faltId } from './useBedomning.ts';

/** What is seldom changed in an assessment: the time, how sure it is, and whether the police know. */
export function Merfalt({ bedomning }: { bedomning: Bedomningsform }) {
  const { form } = bedomning;
  return (
    <div className={s.falt}>
      <div id={faltId('franDag')}>
        <Tidsfalt
          label={texter.bedomning.hantPrecision}
          varden={bedomning.nu}
          errorMessage={form.formState.errors.franDag?.message}
          onChange={(falt, varde) => {
            form.setValue(falt, varde);
            form.clearErrors('franDag');
          }}
        />
      </div>
      <Falt namn="sakerhet" bedomning={bedomning}>
        {(f) => (
          <Select
            {...f}
            label={texter.bedomning.sakerhet}
            options={SAKERHETER.map((grad) => ({ id: grad.kod, label: grad.namn }))}
          />
        )}
      </Falt>
      <Falt namn="polisanmald" bedomning={bedomning}>
        {(f) => (
          <RadioGroup
            {...f}
            label={texter.bedomning.polisanmald}
            variant="inline"
            options={POLISANMALD.map((svar) => ({ id: svar.kod, label: svar.namn }))}
          />
        )}
      </Falt>
    </div>
  );
}
