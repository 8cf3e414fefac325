import type { ReactNode } from 'react';
import { texter } from '../texter.ts';
import s from './NativeField.module.css';

export interface NativeFieldProps {
  /** id of the control inside; label, help and fault are tied to it. */
  id: string;
  label: ReactNode;
  description?: ReactNode | undefined;
  errorMessage?: ReactNode | undefined;
  optional?: boolean | undefined;
  /** The field's own two words, on a page in another language. */
  words?: { optional: string; error: string } | undefined;
  /** Receives what to spread on the native control. */
  children: (control: {
    id: string;
    className: string;
    'aria-describedby': string | undefined;
    'aria-invalid': true | undefined;
  }) => ReactNode;
}

/** Label, help, fault and one native control: the public form's field, without react-aria. */
export function NativeField(props: NativeFieldProps) {
  const { id, label, description, errorMessage, optional, children } = props;
  const words = props.words ?? { optional: texter.valfritt, error: texter.fel };
  const helpId = description ? `${id}-hjalp` : '';
  const faultId = errorMessage ? `${id}-fel` : '';
  const describedBy = [helpId, faultId].filter(Boolean).join(' ');
  return (
    <div className={s.field} data-invalid={errorMessage ? true : undefined}>
      <label className={s.label} htmlFor={id}>
        {label}
        {optional ? <span className={s.optional}> ({words.optional})</span> : null}
      </label>
      {description ? (
        <div id={helpId} className={s.description}>
          {description}
        </div>
      ) : null}
      {errorMessage ? (
        <div id={faultId} className={s.error}>
          <span className="visuallt-dold">{words.error} </span>
          {errorMessage}
        </div>
      ) : null}
      {children({
        id,
        className: s.control ?? '',
        'aria-describedby': describedBy || undefined,
        'aria-invalid': errorMessage ? true : undefined,
      })}
    </div>
  );
}
