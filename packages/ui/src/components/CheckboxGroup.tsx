import {
  CheckboxGroup as AriaCheckboxGroup,
  type CheckboxGroupProps as AriaCheckboxGroupProps,
} from 'react-aria-components/CheckboxGroup';
import { cx } from '../lib/cx.ts';
import { defined, type Loose } from '../lib/props.ts';
import { Checkbox } from './Checkbox.tsx';
import c from './Choice.module.css';
import { FieldHelp, FieldLabel, type FieldTexts, fieldClass, fieldTexts } from './Field.tsx';
import type { Option } from './Options.tsx';

type Own = 'className' | 'style' | 'children' | 'isInvalid' | 'validate' | 'validationBehavior';

export interface CheckboxGroupProps extends Omit<Loose<AriaCheckboxGroupProps>, Own>, FieldTexts {
  options: readonly Option[];
  inline?: boolean | undefined;
}

export function CheckboxGroup({ options, inline = false, ...props }: CheckboxGroupProps) {
  const [texts, rest] = fieldTexts(props);
  return (
    <AriaCheckboxGroup
      {...defined(rest)}
      className={fieldClass}
      isInvalid={Boolean(texts.errorMessage)}
      validationBehavior="aria"
    >
      <FieldLabel {...texts} />
      <FieldHelp {...texts} />
      <div className={cx(c.options, inline && c.inline)}>
        {options.map((option) => (
          <Checkbox
            key={option.id}
            value={option.id}
            isDisabled={option.isDisabled}
            description={option.description}
          >
            {option.label}
          </Checkbox>
        ))}
      </div>
    </AriaCheckboxGroup>
  );
}
