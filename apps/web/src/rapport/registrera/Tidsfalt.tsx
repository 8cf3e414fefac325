import { TIDSPRECISIONER } from '@roda-traden/domain';
import { DatePicker, RadioGroup, TextField } from '@roda-traden/ui';
import { idag } from '../../lib/tid.ts';
import { type Tidsvarden, tidVisas } from '../detalj/bedomning.varden.ts';
import { texter } from '../rapport.texter.ts';
import s from './Tidsfalt.module.css';

export interface TidsfaltProps {
  label: string;
  varden: Tidsvarden;
  errorMessage: string | undefined;
  onChange: (falt: keyof Tidsvarden, varde: string) => void;
}

/** When it happened: how well it is known, and then from and to. A clock is typed as it is said, 21:30. */
export function Tidsfalt({ label, varden, errorMessage, onChange }: TidsfaltProps) {
  const visaTid = tidVisas(varden);
  return (
    <div className={s.tid}>
      <RadioGroup
        label={label}
        variant="inline"
        value={varden.hantPrecision}
        onChange={(kod) => onChange('hantPrecision', kod)}
        errorMessage={visaTid ? undefined : errorMessage}
        options={TIDSPRECISIONER.map((p) => ({ id: p.kod, label: p.namn }))}
      />
      {visaTid ? (
        <div className={s.rad}>
          <DatePicker
            label={texter.bedomning.fran}
            value={varden.franDag}
            max={idag()}
            onChange={(dag) => onChange('franDag', dag ?? '')}
            errorMessage={errorMessage}
          />
          <TextField
            label={texter.bedomning.franKlockan}
            type="time"
            width="short"
            value={varden.franTid}
            onChange={(tid) => onChange('franTid', tid)}
          />
          <DatePicker
            label={texter.bedomning.till}
            optional
            value={varden.tillDag}
            max={idag()}
            onChange={(dag) => onChange('tillDag', dag ?? '')}
          />
          <TextField
            label={texter.bedomning.tillKlockan}
            type="time"
            width="short"
            optional
            value={varden.tillTid}
            onChange={(tid) => onChange('tillTid', tid)}
          />
        </div>
      ) : null}
    </div>
  );
}
