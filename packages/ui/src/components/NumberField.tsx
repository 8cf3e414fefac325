import { Minus, Plus } from 'lucide-react';
import type { Ref } from 'react';
import {
  NumberField as AriaNumberField,
  type NumberFieldProps as AriaNumberFieldProps,
  Button,
  Group,
  Input,
} from 'react-aria-components/NumberField';
import { cx } from '../lib/cx.ts';
import { defined, type Loose } from '../lib/props.ts';
import { FieldHelp, FieldLabel, type FieldTexts, fieldClass, fieldTexts, groupClass } from './Field.tsx';
import s from './NumberField.module.css';

type Own = 'className' | 'style' | 'children' | 'isInvalid' | 'validate' | 'validationBehavior';

export interface NumberFieldProps extends Omit<Loose<AriaNumberFieldProps>, Own>, FieldTexts {
  ref?: Ref<HTMLInputElement> | undefined;
}

export function NumberField({ ref, ...props }: NumberFieldProps) {
  const [texts, rest] = fieldTexts(props);
  return (
    <AriaNumberField
      {...defined(rest)}
      className={fieldClass}
      isInvalid={Boolean(texts.errorMessage)}
      validationBehavior="aria"
    >
      <FieldLabel {...texts} />
      <FieldHelp {...texts} />
      <Group className={cx(groupClass, s.number)}>
        <Input {...defined({ ref })} />
        <Button slot="decrement">
          <Minus aria-hidden="true" size="1.1em" />
        </Button>
        <Button slot="increment">
          <Plus aria-hidden="true" size="1.1em" />
        </Button>
      </Group>
    </AriaNumberField>
  );
}
