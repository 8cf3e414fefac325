import type { ReactNode, Ref } from 'react';
import {
  TextField as AriaTextField,
  type TextFieldProps as AriaTextFieldProps,
  Input,
} from 'react-aria-components/TextField';
import { cx } from '../lib/cx.ts';
import { defined, type Loose } from '../lib/props.ts';
import { controlClass, FieldHelp, FieldLabel, type FieldTexts, fieldClass, fieldTexts } from './Field.tsx';
import s from './TextField.module.css';

type Own = 'className' | 'style' | 'children' | 'isInvalid' | 'validate' | 'validationBehavior';

export interface TextFieldProps extends Omit<Loose<AriaTextFieldProps>, Own>, FieldTexts {
  placeholder?: string | undefined;
  /** An icon or unit before or after the text. */
  before?: ReactNode | undefined;
  after?: ReactNode | undefined;
  /** A short field for a short answer: its width tells how much is expected. */
  width?: 'full' | 'medium' | 'short' | undefined;
  /** The input, so that react-hook-form can focus it. */
  ref?: Ref<HTMLInputElement> | undefined;
}

export function TextField({ placeholder, before, after, width = 'full', ref, ...props }: TextFieldProps) {
  const [texts, rest] = fieldTexts(props);
  return (
    <AriaTextField
      {...defined(rest)}
      className={cx(fieldClass, s[width])}
      isInvalid={Boolean(texts.errorMessage)}
      validationBehavior="aria"
    >
      <FieldLabel {...texts} />
      <FieldHelp {...texts} />
      <div className={s.wrap}>
        {before ? (
          <span className={s.before} aria-hidden="true">
            {before}
          </span>
        ) : null}
        <Input
          {...defined({ placeholder, ref })}
          className={cx(controlClass, Boolean(before) && s.hasBefore, Boolean(after) && s.hasAfter)}
        />
        {after ? <span className={s.after}>{after}</span> : null}
      </div>
    </AriaTextField>
  );
}
