import type { ReactNode } from 'react';
import { SwitchButton, SwitchField, type SwitchFieldProps } from 'react-aria-components/Switch';
import { defined, type Loose } from '../lib/props.ts';
import c from './Choice.module.css';

type Own = 'className' | 'style' | 'children' | 'isInvalid' | 'validate' | 'validationBehavior';

export interface SwitchProps extends Omit<Loose<SwitchFieldProps>, Own> {
  children: ReactNode;
  description?: ReactNode | undefined;
}

/** Takes effect at once. In a form that is sent, use Checkbox. */
export function Switch({ children, description, ...rest }: SwitchProps) {
  return (
    <SwitchField {...defined(rest)} className={c.field ?? ''}>
      <SwitchButton className={c.switch ?? ''}>
        <span className={c.track} aria-hidden="true" />
        <span className={c.body}>
          {children}
          {description ? <span className={c.description}>{description}</span> : null}
        </span>
      </SwitchButton>
    </SwitchField>
  );
}
