import type { ReactNode } from 'react';
import { FieldError, Label, Text } from 'react-aria-components/TextField';
import { texter } from '../texter.ts';
import s from './Field.module.css';

/** What every field of ours has, in this order: label, help, fault, control. */
export interface FieldTexts {
  label: ReactNode;
  description?: ReactNode | undefined;
  /** Says how to put it right. Non-empty means the field is invalid. */
  errorMessage?: string | undefined;
  /** Adds "(valfritt)": the optional is marked, not the required. */
  optional?: boolean | undefined;
  /** Label for screen readers only, where the place makes it plain (a search field in a bar). */
  hideLabel?: boolean | undefined;
}

export function FieldLabel({ label, optional, hideLabel }: FieldTexts) {
  return (
    <Label className={hideLabel ? 'visuallt-dold' : (s.label ?? '')}>
      {label}
      {optional ? <span className={s.optional}> ({texter.valfritt})</span> : null}
    </Label>
  );
}

export function FieldHelp({ description, errorMessage }: FieldTexts) {
  return (
    <>
      {description ? (
        <Text slot="description" className={s.description ?? ''}>
          {description}
        </Text>
      ) : null}
      {errorMessage ? (
        <FieldError className={s.error ?? ''}>
          <span className="visuallt-dold">{texter.fel} </span>
          {errorMessage}
        </FieldError>
      ) : null}
    </>
  );
}

/** Splits a field's own texts from what goes on to react-aria. */
export function fieldTexts<P extends FieldTexts>(props: P): [FieldTexts, Omit<P, keyof FieldTexts>] {
  const { label, description, errorMessage, optional, hideLabel, ...rest } = props;
  return [{ label, description, errorMessage, optional, hideLabel }, rest];
}

export const fieldClass = s.field ?? '';
export const controlClass = s.control ?? '';
export const groupClass = s.group ?? '';
