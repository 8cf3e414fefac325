import { Check, Minus } from 'lucide-react';
import type { ReactNode, Ref } from 'react';
import {
  CheckboxButton,
  CheckboxField,
  type CheckboxFieldProps,
  FieldError,
} from 'react-aria-components/Checkbox';
import { cx } from '../lib/cx.ts';
import { defined, type Loose } from '../lib/props.ts';
import { texter } from '../texter.ts';
import c from './Choice.module.css';
import f from './Field.module.css';

type Own = 'className' | 'style' | 'children' | 'isInvalid' | 'validate' | 'validationBehavior';

export interface CheckboxProps extends Omit<Loose<CheckboxFieldProps>, Own> {
  /** Left out only where `aria-label` says it, as in a row of a list. */
  children?: ReactNode | undefined;
  description?: ReactNode | undefined;
  errorMessage?: string | undefined;
  ref?: Ref<HTMLInputElement> | undefined;
}

export function Checkbox({ children, description, errorMessage, ref, ...rest }: CheckboxProps) {
  return (
    <CheckboxField
      {...defined({ ...rest, inputRef: ref ?? rest.inputRef })}
      className={cx(c.field, Boolean(errorMessage) && f.field)}
      // In a group the group says what is wrong, so only an own fault is set here.
      {...(errorMessage ? { isInvalid: true } : {})}
      validationBehavior="aria"
    >
      {errorMessage ? (
        <FieldError className={f.error ?? ''}>
          <span className="visuallt-dold">{texter.fel} </span>
          {errorMessage}
        </FieldError>
      ) : null}
      <CheckboxButton className={c.choice ?? ''}>
        {({ isSelected, isIndeterminate }) => (
          <>
            <span className={cx(c.mark, c.box)} aria-hidden="true">
              {isIndeterminate ? <Minus /> : isSelected ? <Check /> : null}
            </span>
            {children || description ? (
              <span className={c.body}>
                {children}
                {description ? <span className={c.description}>{description}</span> : null}
              </span>
            ) : null}
          </>
        )}
      </CheckboxButton>
    </CheckboxField>
  );
}
