import {
  Checkbox,
  ComboBox,
  DatePicker,
  NumberField,
  type Option,
  Select,
  TextArea,
  TextField,
} from '@roda-traden/ui';
import type { ReactNode } from 'react';
import { Controller, type FieldPathByValue, type FieldValues } from 'react-hook-form';
import type { Formularfalt } from './Formulardialog.tsx';

/** The design system's fields, tied to a form by their name. The value's type decides which names fit. */
interface Gemensamt<V extends FieldValues, T> {
  falt: Formularfalt<V>;
  namn: FieldPathByValue<V, T>;
  label: string;
  hjalp?: ReactNode | undefined;
  valfritt?: boolean;
  autoFocus?: boolean;
}

const gemensamma = <V extends FieldValues, T>({ falt, namn, label, hjalp, valfritt }: Gemensamt<V, T>) => ({
  id: falt.id(namn),
  label,
  description: hjalp,
  optional: valfritt,
});

export function Textfalt<V extends FieldValues>({
  lang,
  max,
  typ,
  autoComplete,
  autoFocus,
  ...rest
}: Gemensamt<V, string> & {
  /** Several lines, with a counter up to `max`. */
  lang?: boolean;
  max?: number;
  typ?: 'text' | 'email' | 'password';
  autoComplete?: string;
}) {
  return (
    <Controller
      name={rest.namn}
      control={rest.falt.control}
      render={({ field, fieldState }) =>
        lang ? (
          <TextArea {...field} {...gemensamma(rest)} limit={max} errorMessage={fieldState.error?.message} />
        ) : (
          <TextField
            {...field}
            {...gemensamma(rest)}
            type={typ ?? 'text'}
            autoComplete={autoComplete ?? 'off'}
            autoFocus={autoFocus}
            errorMessage={fieldState.error?.message}
          />
        )
      }
    />
  );
}

export function Valfalt<V extends FieldValues>({
  val,
  last = false,
  ...rest
}: Gemensamt<V, string> & {
  val: readonly Option[];
  /** Shown, but not to be changed. */
  last?: boolean;
}) {
  return (
    <Controller
      name={rest.namn}
      control={rest.falt.control}
      render={({ field, fieldState }) => (
        <Select
          {...field}
          {...gemensamma(rest)}
          value={field.value || null}
          onChange={(varde) => field.onChange(varde ?? '')}
          options={val}
          isDisabled={last}
          errorMessage={fieldState.error?.message}
        />
      )}
    />
  );
}

/** A long list to search. Emptied = null. */
export function Sokfalt<V extends FieldValues>({
  val,
  tomt,
  ...rest
}: Gemensamt<V, string | null> & { val: readonly Option[]; tomt?: string }) {
  return (
    <Controller
      name={rest.namn}
      control={rest.falt.control}
      render={({ field, fieldState }) => (
        <ComboBox
          {...field}
          {...gemensamma(rest)}
          options={val}
          emptyText={tomt}
          errorMessage={fieldState.error?.message}
        />
      )}
    />
  );
}

export function Dagfalt<V extends FieldValues>(props: Gemensamt<V, string | null>) {
  return (
    <Controller
      name={props.namn}
      control={props.falt.control}
      render={({ field, fieldState }) => (
        <DatePicker {...field} {...gemensamma(props)} errorMessage={fieldState.error?.message} />
      )}
    />
  );
}

export function Talfalt<V extends FieldValues>({
  min,
  max,
  ...rest
}: Gemensamt<V, number | null> & { min: number; max: number }) {
  return (
    <Controller
      name={rest.namn}
      control={rest.falt.control}
      render={({ field, fieldState }) => (
        <NumberField
          {...field}
          {...gemensamma(rest)}
          // React Aria speaks of an empty number as NaN.
          value={field.value ?? Number.NaN}
          onChange={(tal) => field.onChange(Number.isNaN(tal) ? null : tal)}
          minValue={min}
          maxValue={max}
          errorMessage={fieldState.error?.message}
        />
      )}
    />
  );
}

export function Kryssfalt<V extends FieldValues>(props: Gemensamt<V, boolean>) {
  return (
    <Controller
      name={props.namn}
      control={props.falt.control}
      render={({ field: { value, ...field }, fieldState }) => (
        <Checkbox
          {...field}
          id={props.falt.id(props.namn)}
          isSelected={value}
          description={props.hjalp}
          errorMessage={fieldState.error?.message}
        >
          {props.label}
        </Checkbox>
      )}
    />
  );
}
