import type { ReactNode } from 'react';
import {
  RadioGroup as AriaRadioGroup,
  type RadioGroupProps as AriaRadioGroupProps,
  RadioButton,
  RadioField,
} from 'react-aria-components/RadioGroup';
import { cx } from '../lib/cx.ts';
import { defined, type Loose } from '../lib/props.ts';
import c from './Choice.module.css';
import { FieldHelp, FieldLabel, type FieldTexts, fieldClass, fieldTexts } from './Field.tsx';
import type { Option } from './Options.tsx';

type Own = 'className' | 'style' | 'children' | 'isInvalid' | 'validate' | 'validationBehavior' | 'onChange';

export interface RadioOption extends Option {
  /** A shape beside the word, e.g. ● ▲ ■: status is never colour alone. */
  shape?: ReactNode | undefined;
}

export interface RadioGroupProps extends Omit<Loose<AriaRadioGroupProps>, Own>, FieldTexts {
  options: readonly RadioOption[];
  onChange?: ((value: string) => void) | undefined;
  /** Focus on the chosen one, or the first, when it is laid out: where the group is a dialog's whole question. */
  autoFocus?: boolean | undefined;
  /** `big`: whole cards for the thumb. */
  variant?: 'list' | 'inline' | 'big' | undefined;
}

export function RadioGroup({ options, variant = 'list', autoFocus = false, ...props }: RadioGroupProps) {
  const [texts, rest] = fieldTexts(props);
  const chosen = options.find((option) => option.id === (rest.value ?? rest.defaultValue)) ?? options[0];
  return (
    <AriaRadioGroup
      {...defined(rest)}
      // To react-aria an empty text is a choice that none of the buttons has: Tab would then pass them all by.
      {...(rest.value === '' && { value: null })}
      className={fieldClass}
      isInvalid={Boolean(texts.errorMessage)}
      validationBehavior="aria"
    >
      <FieldLabel {...texts} />
      <FieldHelp {...texts} />
      <div className={cx(c.options, variant !== 'list' && c[variant])}>
        {options.map((option) => (
          <RadioField
            key={option.id}
            value={option.id}
            isDisabled={option.isDisabled ?? false}
            autoFocus={autoFocus && option === chosen}
            className={c.field ?? ''}
          >
            <RadioButton className={c.choice ?? ''}>
              <span className={cx(c.mark, c.dot)} aria-hidden="true" />
              <span className={c.body}>
                {option.label}
                {option.description ? <span className={c.description}>{option.description}</span> : null}
              </span>
              {option.shape ? (
                <span className={c.shape} aria-hidden="true">
                  {option.shape}
                </span>
              ) : null}
            </RadioButton>
          </RadioField>
        ))}
      </div>
    </AriaRadioGroup>
  );
}
