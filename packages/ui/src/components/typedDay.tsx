import { parseDate } from '@internationalized/date';
import { type ComponentProps, type FocusEvent, useContext, useEffect, useRef, useState } from 'react';
import { DateFieldStateContext, DateInput, DateSegment } from 'react-aria-components/DateField';
import s from './DatePicker.module.css';

const PARTS = ['year', 'month', 'day'] as const;
type Part = (typeof PARTS)[number];
type Typed = Record<Part, number | null>;
const NOTHING: Typed = { year: null, month: null, day: null };

/** Written as a day, "2026-02-31", but none that exists. */
export function isImpossibleDay(iso: string | null | undefined): boolean {
  if (!iso) return false;
  try {
    parseDate(iso);
    return false;
  } catch {
    return /^\d{4}-\d{2}-\d{2}$/.test(iso);
  }
}

type Segment = Parameters<
  Extract<ComponentProps<typeof DateInput>['children'], (...args: never) => unknown>
>[0];

const two = (n: number): string => String(n).padStart(2, '0');
const isoOf = ({ year, month, day }: Typed): string | null =>
  year === null || month === null || day === null
    ? null
    : `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;

export interface TypedDay {
  /** What stands in the parts now, whole or not. Written as they are drawn. */
  parts: { current: Typed };
  /** The whole day that stands there, also one that doesn't exist. Null while something is missing. */
  iso: () => string | null;
  /** Focus is on its way out of the parts: what react-aria then gives is its own nearest day, not what was typed. */
  leaving: { current: boolean };
  /** How many times the parts have been left with a day that doesn't exist; react-aria empties them each time. */
  round: number;
  /** For the group around the parts. */
  groupProps: {
    onBlurCapture: (event: FocusEvent) => void;
    onBlur: (event: FocusEvent) => void;
  };
}

/**
 * Follows what is typed in a day's parts. React-aria makes "31" in February the 28th when the field is left; here the
 * typed day is given on instead, as it was typed, for the field and the form's rules to refuse.
 */
export function useTypedDay(value: string | null | undefined, give: (iso: string | null) => void): TypedDay {
  const parts = useRef<Typed>(NOTHING);
  const leaving = useRef(false);
  const left = useRef<Typed>(NOTHING);
  const [round, setRound] = useState(0);
  const isPart = ({ target }: FocusEvent): boolean =>
    target instanceof Element && target.getAttribute('role') === 'spinbutton';
  return {
    parts,
    leaving,
    round,
    iso: () => isoOf(parts.current),
    groupProps: {
      onBlurCapture: (event) => {
        if (!isPart(event)) return;
        leaving.current = true;
        left.current = { ...parts.current };
      },
      onBlur: (event) => {
        if (!isPart(event)) return;
        leaving.current = false;
        // From part to part it is still being typed.
        const to = event.relatedTarget;
        if (
          to instanceof Element &&
          to.getAttribute('role') === 'spinbutton' &&
          event.currentTarget.contains(to)
        )
          return;
        const iso = isoOf(left.current);
        if (isImpossibleDay(iso)) {
          give(iso);
          setRound((n) => n + 1);
        } else if (iso === null && isImpossibleDay(value)) give(null);
      },
    },
  };
}

/** The parts of a day. One that doesn't exist stays in them as it was typed. */
export function DayParts({ typed, impossible }: { typed: TypedDay; impossible: string | null }) {
  return (
    <DateInput className={s.input ?? ''}>
      {(segment) => {
        note(typed, segment);
        return (
          <>
            <DateSegment segment={segment} className={s.segment ?? ''} />
            {segment.type === 'day' ? <Restore key={typed.round} iso={impossible} /> : null}
          </>
        );
      }}
    </DateInput>
  );
}

function note(typed: TypedDay, segment: Segment): void {
  const part = PARTS.find((one) => one === segment.type);
  if (part)
    typed.parts.current = {
      ...typed.parts.current,
      [part]: segment.isPlaceholder ? null : (segment.value ?? null),
    };
}

/** Puts an impossible day back in the parts, once each time they were left: react-aria has no value for it. */
function Restore({ iso }: { iso: string | null }) {
  const state = useContext(DateFieldStateContext);
  const done = useRef<string | null>(null);
  useEffect(() => {
    if (iso === null) done.current = null;
    if (!state || iso === null || done.current === iso) return;
    const wanted = iso.split('-').map(Number);
    const missing = state.segments.filter(({ isPlaceholder }) => isPlaceholder).map(({ type }) => type);
    const part = PARTS.find((one) => missing.includes(one));
    // One at a time: each is put in what the one before has made.
    if (part) state.setSegment(part, wanted[PARTS.indexOf(part)] ?? 1);
    else done.current = iso;
  });
  return null;
}
