import { ChevronDown } from 'lucide-react';
import type { Ref } from 'react';
import { Popover } from 'react-aria-components/Popover';
import {
  Button as AriaButton,
  Select as AriaSelect,
  type SelectProps as AriaSelectProps,
  SelectValue,
} from 'react-aria-components/Select';
import { cx } from '../lib/cx.ts';
import { defined, type Loose } from '../lib/props.ts';
import { texter } from '../texter.ts';
import { controlClass, FieldHelp, FieldLabel, type FieldTexts, fieldClass, fieldTexts } from './Field.tsx';
import { type Option, OptionList, popoverClass } from './Options.tsx';
import s from './Select.module.css';

type Kept = 'id' | 'name' | 'isDisabled' | 'isRequired' | 'onBlur' | 'onFocus' | 'autoFocus' | 'aria-label';

export interface SelectProps extends Pick<Loose<AriaSelectProps<Option>>, Kept>, FieldTexts {
  options: readonly Option[];
  value?: string | null | undefined;
  defaultValue?: string | undefined;
  onChange?: ((value: string | null) => void) | undefined;
  placeholder?: string | undefined;
  ref?: Ref<HTMLButtonElement> | undefined;
}

export function Select({
  options,
  value,
  defaultValue,
  onChange,
  placeholder = texter.valj,
  ref,
  ...props
}: SelectProps) {
  const [texts, rest] = fieldTexts(props);
  return (
    <AriaSelect
      {...defined({ ...rest, value, defaultValue })}
      onChange={(key) => onChange?.(key === null ? null : String(key))}
      placeholder={placeholder}
      className={fieldClass}
      isInvalid={Boolean(texts.errorMessage)}
      validationBehavior="aria"
    >
      <FieldLabel {...texts} />
      <FieldHelp {...texts} />
      <AriaButton {...defined({ ref })} className={cx(controlClass, s.trigger)}>
        <SelectValue className={s.value ?? ''}>
          {({ isPlaceholder, selectedText, defaultChildren }) =>
            isPlaceholder ? defaultChildren : selectedText
          }
        </SelectValue>
        <ChevronDown aria-hidden="true" />
      </AriaButton>
      <Popover className={popoverClass} offset={4}>
        <OptionList options={options} />
      </Popover>
    </AriaSelect>
  );
}
