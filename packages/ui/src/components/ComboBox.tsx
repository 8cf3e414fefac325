import { ChevronDown } from 'lucide-react';
import type { Ref } from 'react';
import {
  Button as AriaButton,
  ComboBox as AriaComboBox,
  type ComboBoxProps as AriaComboBoxProps,
  Input,
  Popover,
} from 'react-aria-components/ComboBox';
import { Group } from 'react-aria-components/Group';
import { defined, type Loose } from '../lib/props.ts';
import { texter } from '../texter.ts';
import { FieldHelp, FieldLabel, type FieldTexts, fieldClass, fieldTexts, groupClass } from './Field.tsx';
import { type Option, type OptionGroup, OptionList, popoverClass } from './Options.tsx';

type Kept =
  | 'id'
  | 'name'
  | 'isDisabled'
  | 'isRequired'
  | 'onBlur'
  | 'onFocus'
  | 'autoFocus'
  | 'inputValue'
  | 'onInputChange'
  | 'menuTrigger'
  | 'aria-label';

export interface ComboBoxProps extends Pick<Loose<AriaComboBoxProps<Option>>, Kept>, FieldTexts {
  /** Flat, or in `groups` under small headings. */
  options?: readonly Option[] | undefined;
  groups?: readonly OptionGroup[] | undefined;
  value?: string | null | undefined;
  defaultValue?: string | undefined;
  onChange?: ((value: string | null) => void) | undefined;
  placeholder?: string | undefined;
  emptyText?: string | undefined;
  ref?: Ref<HTMLInputElement> | undefined;
}

/** A list long enough to search: areas, streets, units. Filters on what the word contains, with Swedish letters. */
export function ComboBox({
  options,
  groups,
  value,
  defaultValue,
  onChange,
  placeholder,
  emptyText,
  ref,
  ...props
}: ComboBoxProps) {
  const [texts, rest] = fieldTexts(props);
  return (
    <AriaComboBox
      menuTrigger="focus"
      {...defined({ ...rest, value, defaultValue, defaultItems: groups ? undefined : (options ?? []) })}
      allowsEmptyCollection
      onChange={(key) => onChange?.(key === null ? null : String(key))}
      className={fieldClass}
      isInvalid={Boolean(texts.errorMessage)}
      validationBehavior="aria"
    >
      <FieldLabel {...texts} />
      <FieldHelp {...texts} />
      <Group className={groupClass}>
        <Input {...defined({ placeholder, ref })} />
        <AriaButton aria-label={texter.visaAlternativ}>
          <ChevronDown aria-hidden="true" size="1.1em" />
        </AriaButton>
      </Group>
      <Popover className={popoverClass} offset={4}>
        <OptionList emptyText={emptyText} groups={groups} />
      </Popover>
    </AriaComboBox>
  );
}
