import type { RapportFilter } from '@roda-traden/domain';
import {
  Button,
  Checkbox,
  ChipGroup,
  PopoverButton,
  RadioGroup,
  RemovableChip,
  TextField,
} from '@roda-traden/ui';
import { useState } from 'react';
import s from './Kontroller.module.css';
import type { Dimension, Register, Val } from './register.ts';
import { texter } from './statistik.texter.ts';
import { MED_DUBBLETTER } from './tillstand.ts';
import { valda } from './valda.ts';

export interface FilterradProps {
  urval: RapportFilter;
  register: Register;
  dimensioner: readonly Dimension[];
  andra: (urval: RapportFilter) => void;
}

/** What is counted: one chip per field, its choices inside, and what is chosen as chips to take away. */
export function Filterrad({ urval, register, dimensioner, andra }: FilterradProps) {
  const chips = valda(urval, register);
  const { fran, till } = urval;
  const period = { ...(fran && { fran }), ...(till && { till }) };
  const dubbletter = urval.statusar?.includes('dubblett') ?? false;
  const bytDubbletter = (med: boolean): void => {
    const { statusar: _statusar, ...ovrigt } = urval;
    andra(med && MED_DUBBLETTER ? { ...ovrigt, statusar: MED_DUBBLETTER } : ovrigt);
  };
  return (
    <div className={s.filter}>
      <div className={s.filterrad}>
        <ChipGroup label={texter.filter}>
          {dimensioner.map((dimension) => (
            <Dimensionsval
              key={dimension}
              dimension={dimension}
              val={register.val[dimension]}
              valda={(urval[dimension] ?? []).map(String)}
              andra={(nya) => andra(medVal(urval, dimension, nya))}
            />
          ))}
        </ChipGroup>
        <RadioGroup
          label={texter.rakna}
          hideLabel
          variant="inline"
          value={dubbletter ? 'alla' : 'handelser'}
          onChange={(val) => bytDubbletter(val === 'alla')}
          options={[
            { id: 'handelser', label: texter.handelser, description: texter.handelserHjalp },
            { id: 'alla', label: texter.allaRapporter, description: texter.allaRapporterHjalp },
          ]}
        />
      </div>
      <p className={s.utskrift}>
        {texter.raknas(
          dubbletter,
          chips.map(({ text }) => text),
        )}
      </p>
      {chips.length > 0 ? (
        <div className={s.valda}>
          <ChipGroup label={texter.valdaFilter}>
            {chips.map((chip) => (
              <RemovableChip key={chip.id} label={chip.text} onRemove={() => andra(chip.utan)} />
            ))}
          </ChipGroup>
          <Button variant="quiet" onPress={() => andra(period)}>
            {texter.rensa}
          </Button>
        </div>
      ) : null}
    </div>
  );
}

/** The filter with other values in one field; none at all takes the field away. */
function medVal(urval: RapportFilter, dimension: Dimension, nya: readonly string[]): RapportFilter {
  const { [dimension]: _gamla, ...ovrigt } = urval;
  if (nya.length === 0) return ovrigt;
  return { ...ovrigt, [dimension]: dimension === 'allvar' ? nya.map(Number) : nya };
}

/** With more choices than this there is a field to search in. */
const SOK_FRAN = 12;

function Dimensionsval({
  dimension,
  val,
  valda,
  andra,
}: {
  dimension: Dimension;
  val: readonly Val[];
  valda: readonly string[];
  andra: (valda: string[]) => void;
}) {
  const [sok, setSok] = useState('');
  const ord = sok.trim().toLocaleLowerCase('sv');
  const visas = val.filter(({ label }) => label.toLocaleLowerCase('sv').includes(ord));
  const grupper = [...new Set(visas.map(({ grupp }) => grupp))];
  const vaxla = (id: string, ar: boolean): void =>
    andra(ar ? [...valda, id] : valda.filter((vald) => vald !== id));
  return (
    <PopoverButton
      label={texter.dimensioner[dimension]}
      count={valda.length}
      countLabel={texter.valda(valda.length)}
    >
      <div className={s.val}>
        {val.length > SOK_FRAN ? (
          <TextField label={texter.sokIListan} value={sok} onChange={setSok} autoComplete="off" />
        ) : null}
        {grupper.map((grupp) => (
          <fieldset key={grupp ?? ''} className={s.valgrupp}>
            <legend className={grupp ? undefined : 'visuallt-dold'}>
              {grupp ?? texter.dimensioner[dimension]}
            </legend>
            {visas
              .filter((ett) => ett.grupp === grupp)
              .map(({ id, label }) => (
                <Checkbox key={id} isSelected={valda.includes(id)} onChange={(ar) => vaxla(id, ar)}>
                  {label}
                </Checkbox>
              ))}
          </fieldset>
        ))}
        {visas.length === 0 ? <p>{texter.ingenTraff}</p> : null}
        {valda.length > 0 ? (
          <Button variant="quiet" onPress={() => andra([])}>
            {texter.rensaVal}
          </Button>
        ) : null}
      </div>
    </PopoverButton>
  );
}
