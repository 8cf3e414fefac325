import { type MouseEvent, type ReactNode, useEffect, useRef } from 'react';
import { texter } from '../texter.ts';
import s from './ErrorSummary.module.css';

export interface ErrorSummaryItem {
  /** id of the field, or of the group that holds it. */
  fieldId?: string | undefined;
  message: ReactNode;
}

export interface ErrorSummaryProps {
  title?: string | undefined;
  errors: readonly ErrorSummaryItem[];
  headingLevel?: 2 | 3 | undefined;
  /** Changes when the form is sent again with the same faults, so focus comes back here. */
  attempt?: number | undefined;
}

const focusable = 'input:not([type="hidden"]), select, textarea, button, [tabindex], a[href]';

/** Moves focus to the field itself, as GOV.UK does, so that the reader can start typing at once. */
export function focusField(id: string): void {
  const target = document.getElementById(id);
  if (!target) return;
  const control = target.matches(focusable) ? target : target.querySelector<HTMLElement>(focusable);
  const place =
    target.closest('fieldset') ?? document.querySelector(`label[for="${CSS.escape(id)}"]`) ?? target;
  place.scrollIntoView?.({ block: 'start' });
  (control ?? target).focus({ preventScroll: true });
}

/** Above the form after a failed try: says what is wrong and leads to each place. Renders nothing without faults. */
export function ErrorSummary({
  title = texter.felrubrik,
  errors,
  headingLevel = 2,
  attempt,
}: ErrorSummaryProps) {
  const box = useRef<HTMLDivElement>(null);
  const shown = errors.length > 0;
  // `attempt` is listed only to take focus again.
  useEffect(() => {
    if (shown) box.current?.focus();
  }, [shown, attempt]);
  if (!shown) return null;

  const Heading = headingLevel === 2 ? 'h2' : 'h3';
  const go = (event: MouseEvent, id: string) => {
    event.preventDefault();
    focusField(id);
  };
  return (
    <div ref={box} className={s.box} role="alert" tabIndex={-1}>
      <Heading className={s.title}>{title}</Heading>
      <ul className={s.list}>
        {errors.map((error, index) => (
          <li key={error.fieldId ?? index}>
            {error.fieldId === undefined ? (
              error.message
            ) : (
              <a href={`#${error.fieldId}`} onClick={(event) => go(event, error.fieldId ?? '')}>
                {error.message}
              </a>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
