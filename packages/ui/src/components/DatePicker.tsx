import { type CalendarDate, parseDate } from '@internationalized/date';
import { CalendarDays, ChevronLeft, ChevronRight } from 'lucide-react';
import { type Ref, useRef, useState } from 'react';
import { DateField as AriaDateField } from 'react-aria-components/DateField';
import {
  DatePicker as AriaDatePicker,
  Button,
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
  DateInput,
  DateSegment,
  Group,
  Popover,
} from 'react-aria-components/DatePicker';
import { Dialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { cx } from '../lib/cx.ts';
import { defined } from '../lib/props.ts';
import { texter } from '../texter.ts';
import s from './DatePicker.module.css';
import { FieldHelp, FieldLabel, type FieldTexts, fieldClass, fieldTexts, groupClass } from './Field.tsx';
import { popoverClass } from './Options.tsx';

export interface DateFieldProps extends FieldTexts {
  /** ISO day, "2026-11-23". Days, not instants: no time zone can move them. */
  value?: string | null | undefined;
  defaultValue?: string | undefined;
  onChange?: ((value: string | null) => void) | undefined;
  onBlur?: (() => void) | undefined;
  min?: string | undefined;
  max?: string | undefined;
  id?: string | undefined;
  name?: string | undefined;
  isDisabled?: boolean | undefined;
  isRequired?: boolean | undefined;
  ref?: Ref<HTMLDivElement> | undefined;
}

export interface DatePickerProps extends DateFieldProps {
  /** The day is finished: picked in the calendar, or the field left or Enter pressed after typing. */
  onDone?: ((value: string | null) => void) | undefined;
}

function toDay(iso: string | null | undefined): CalendarDate | null | undefined {
  return iso ? parseDate(iso.slice(0, 10)) : (iso as null | undefined);
}

function useDayProps({
  value,
  defaultValue,
  onChange,
  min,
  max,
  ...rest
}: Omit<DateFieldProps, keyof FieldTexts>) {
  // A day being typed may for a moment be none that exists (month 00); only as it was given can it be given back.
  const [given, setGiven] = useState<CalendarDate | null>(null);
  return {
    ...defined({
      ...rest,
      value: value === '' ? null : given && given.toString() === value ? given : toDay(value),
      defaultValue: toDay(defaultValue),
      minValue: toDay(min),
      maxValue: toDay(max),
    }),
    onChange: (day: CalendarDate | null) => {
      setGiven(day);
      onChange?.(day ? day.toString() : null);
    },
    validationBehavior: 'aria' as const,
  };
}

function Segments() {
  return (
    <DateInput className={s.input ?? ''}>
      {(segment) => <DateSegment segment={segment} className={s.segment ?? ''} />}
    </DateInput>
  );
}

/** A day typed in parts, for dates one knows by heart. */
export function DateField(props: DateFieldProps) {
  const [texts, rest] = fieldTexts(props);
  return (
    <AriaDateField {...useDayProps(rest)} className={fieldClass} isInvalid={Boolean(texts.errorMessage)}>
      <FieldLabel {...texts} />
      <FieldHelp {...texts} />
      <Group className={cx(groupClass, s.group)}>
        <Segments />
      </Group>
    </AriaDateField>
  );
}

/** A day typed or picked. Weeks begin on Monday by the sv-SE locale (see SwedishProvider). */
export function DatePicker({ onDone, ...props }: DatePickerProps) {
  const [texts, { onBlur, ...rest }] = fieldTexts(props);
  const calendarOpen = useRef(false);
  const day = useDayProps(rest);
  return (
    <AriaDatePicker
      {...day}
      onChange={(picked) => {
        day.onChange(picked);
        if (calendarOpen.current) onDone?.(picked ? picked.toString() : null);
      }}
      onOpenChange={(open) => {
        calendarOpen.current = open;
      }}
      onBlur={() => {
        onBlur?.();
        onDone?.(rest.value ?? null);
      }}
      firstDayOfWeek="mon"
      className={fieldClass}
      isInvalid={Boolean(texts.errorMessage)}
    >
      <FieldLabel {...texts} />
      <FieldHelp {...texts} />
      <Group
        className={cx(groupClass, s.group)}
        // On the way down: the segments keep their keys to themselves.
        onKeyDownCapture={({ key, target }) => {
          if (key === 'Enter' && target instanceof Element && target.role === 'spinbutton')
            onDone?.(rest.value ?? null);
        }}
      >
        <Segments />
        <Button>
          <CalendarDays aria-hidden="true" size="1.1em" />
        </Button>
      </Group>
      <Popover className={cx(popoverClass, s.popover)} offset={4}>
        <Dialog className={s.dialog ?? ''}>
          <Calendar className={s.calendar ?? ''}>
            <header className={s.head}>
              <Button slot="previous" className={s.turn ?? ''}>
                <ChevronLeft aria-hidden="true" size="1.2em" />
                <span className="visuallt-dold">{texter.foregaendeManad}</span>
              </Button>
              <Heading className={s.month ?? ''} />
              <Button slot="next" className={s.turn ?? ''}>
                <ChevronRight aria-hidden="true" size="1.2em" />
                <span className="visuallt-dold">{texter.nastaManad}</span>
              </Button>
            </header>
            <CalendarGrid className={s.grid ?? ''} weekdayStyle="short">
              <CalendarGridHeader>
                {(day) => <CalendarHeaderCell className={s.weekday ?? ''}>{day}</CalendarHeaderCell>}
              </CalendarGridHeader>
              <CalendarGridBody>
                {(date) => <CalendarCell date={date} className={s.day ?? ''} />}
              </CalendarGridBody>
            </CalendarGrid>
          </Calendar>
        </Dialog>
      </Popover>
    </AriaDatePicker>
  );
}
