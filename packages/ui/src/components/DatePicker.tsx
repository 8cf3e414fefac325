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
import { DayParts, isImpossibleDay, useTypedDay } from './typedDay.tsx';

export interface DateFieldProps extends FieldTexts {
  /**
   * ISO day, "2026-11-23". Days, not instants: no time zone can move them. A day that was typed but doesn't exist,
   * "2026-02-31", is given as it was typed and says itself that there is none: the form's rules are to refuse it.
   */
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
  if (isImpossibleDay(iso)) return null;
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
  const typed = useTypedDay(value, (iso) => onChange?.(iso));
  const props = {
    ...defined({
      ...rest,
      value: value === '' ? null : given && given.toString() === value ? given : toDay(value),
      defaultValue: toDay(defaultValue),
      minValue: toDay(min),
      maxValue: toDay(max),
    }),
    onChange: (day: CalendarDate | null) => {
      // On the way out react-aria makes a day that doesn't exist the nearest that does. That isn't what was typed.
      if (typed.leaving.current && isImpossibleDay(typed.iso())) return;
      setGiven(day);
      onChange?.(day ? day.toString() : null);
    },
    validationBehavior: 'aria' as const,
  };
  return { props, typed, impossible: value && isImpossibleDay(value) ? value : null };
}

/** An impossible day speaks before any other fault. */
const withDayFault = (texts: FieldTexts, impossible: string | null): FieldTexts =>
  impossible === null ? texts : { ...texts, errorMessage: texter.dagenFinnsInte(impossible) };

/** A day typed in parts, for dates one knows by heart. */
export function DateField(props: DateFieldProps) {
  const [ownTexts, rest] = fieldTexts(props);
  const { props: day, typed, impossible } = useDayProps(rest);
  const texts = withDayFault(ownTexts, impossible);
  return (
    <AriaDateField {...day} className={fieldClass} isInvalid={Boolean(texts.errorMessage)}>
      <FieldLabel {...texts} />
      <FieldHelp {...texts} />
      <Group className={cx(groupClass, s.group)} {...typed.groupProps}>
        <DayParts typed={typed} impossible={impossible} />
      </Group>
    </AriaDateField>
  );
}

/** A day typed or picked. Weeks begin on Monday by the sv-SE locale (see SwedishProvider). */
export function DatePicker({ onDone, ...props }: DatePickerProps) {
  const [ownTexts, { onBlur, onChange, ...rest }] = fieldTexts(props);
  const calendarOpen = useRef(false);
  // What was given last: the field may be left before the page has drawn it.
  const latest = useRef(rest.value ?? null);
  latest.current = rest.value ?? null;
  const give = (iso: string | null): void => {
    latest.current = iso;
    onChange?.(iso);
  };
  const { props: day, typed, impossible } = useDayProps({ ...rest, onChange: give });
  const texts = withDayFault(ownTexts, impossible);
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
        onDone?.(latest.current);
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
          if (key !== 'Enter' || !(target instanceof Element) || target.role !== 'spinbutton') return;
          const iso = typed.iso();
          if (isImpossibleDay(iso)) give(iso);
          onDone?.(latest.current);
        }}
        {...typed.groupProps}
      >
        <DayParts typed={typed} impossible={impossible} />
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
