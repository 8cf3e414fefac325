import { type Ref, useState } from 'react';
import { TextArea as AriaTextArea } from 'react-aria-components/TextArea';
import {
  TextField as AriaTextField,
  type TextFieldProps as AriaTextFieldProps,
} from 'react-aria-components/TextField';
import { cx } from '../lib/cx.ts';
import { defined, type Loose } from '../lib/props.ts';
import { texter } from '../texter.ts';
import { controlClass, FieldHelp, FieldLabel, type FieldTexts, fieldClass, fieldTexts } from './Field.tsx';
import s from './TextField.module.css';

type Own = 'className' | 'style' | 'children' | 'isInvalid' | 'validate' | 'validationBehavior' | 'type';

export interface TextAreaProps extends Omit<Loose<AriaTextFieldProps>, Own>, FieldTexts {
  rows?: number | undefined;
  /** Shows a counter. Never cuts what is typed: the one who writes shortens it herself. */
  limit?: number | undefined;
  ref?: Ref<HTMLTextAreaElement> | undefined;
}

export function TextArea({ rows = 4, limit, ref, onChange, ...props }: TextAreaProps) {
  const [texts, rest] = fieldTexts(props);
  const [typed, setTyped] = useState(rest.defaultValue ?? '');
  const used = (rest.value ?? typed).length;
  const over = limit === undefined ? 0 : used - limit;
  const near = limit !== undefined && used > limit * 0.9;
  return (
    <AriaTextField
      {...defined(rest)}
      onChange={(value) => {
        setTyped(value);
        onChange?.(value);
      }}
      className={fieldClass}
      isInvalid={Boolean(texts.errorMessage)}
      validationBehavior="aria"
    >
      <FieldLabel {...texts} />
      <FieldHelp {...texts} />
      <AriaTextArea {...defined({ ref })} rows={rows} className={cx(controlClass, s.area)} />
      {limit === undefined ? null : (
        // Read out only near the limit: a count at every key would drown the words.
        <div className={cx(s.counter, over > 0 && s.over)} aria-live={near ? 'polite' : 'off'}>
          {over > 0 ? texter.teckenForMycket(over) : texter.tecken(used, limit)}
        </div>
      )}
    </AriaTextField>
  );
}
