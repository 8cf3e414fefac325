import { ComboBox, type Option, RemovableChip } from '@roda-traden/ui';
import { type ReactNode, useState } from 'react';
import { Controller, type FieldPathByValue, type FieldValues } from 'react-hook-form';
import s from './Flervalsfalt.module.css';
import type { Formularfalt } from './Formulardialog.tsx';

interface Props<V extends FieldValues> {
  falt: Formularfalt<V>;
  namn: FieldPathByValue<V, string[]>;
  label: string;
  hjalp?: ReactNode;
  val: readonly Option[];
  tomt?: string;
}

/** Several from a long list: search one at a time, and see those chosen, each a button that takes it away. */
export function Flervalsfalt<V extends FieldValues>({ falt, namn, label, hjalp, val, tomt }: Props<V>) {
  // Chosen again from empty each time: the field is a way to add, not a value.
  const [omgang, setOmgang] = useState(0);
  return (
    <Controller
      name={namn}
      control={falt.control}
      render={({ field, fieldState }) => {
        const valda: readonly string[] = field.value;
        return (
          <div className={s.flerval}>
            <ComboBox
              key={omgang}
              id={falt.id(namn)}
              label={label}
              description={hjalp}
              optional
              options={val.filter((rad) => !valda.includes(rad.id))}
              emptyText={tomt}
              autoFocus={omgang > 0}
              menuTrigger="input"
              errorMessage={fieldState.error?.message}
              onChange={(kod) => {
                if (kod === null) return;
                field.onChange([...valda, kod]);
                setOmgang((n) => n + 1);
              }}
            />
            {valda.length > 0 ? (
              <div className={s.valda}>
                {valda.map((kod) => (
                  <RemovableChip
                    key={kod}
                    label={val.find((rad) => rad.id === kod)?.label ?? kod}
                    onRemove={() => field.onChange(valda.filter((annan) => annan !== kod))}
                  />
                ))}
              </div>
            ) : null}
          </div>
        );
      }}
    />
  );
}
