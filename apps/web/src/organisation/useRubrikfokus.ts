import { type RefObject, useEffect, useRef } from 'react';
import { useLocation } from 'react-router';

/** Goes along with a navigation to what was just made: its heading takes focus, the dialog's button doesn't get it back. */
export const TILL_RUBRIKEN = { fokus: 'rubrik' } as const;

/**
 * Gives the heading focus when the page took the place of what had it: on a phone the list is hidden when a row is
 * opened, and after something is made the dialog is gone. Beside a list that still shows, focus stays in the list.
 */
export function useRubrikfokus(): RefObject<HTMLHeadingElement | null> {
  const rubrik = useRef<HTMLHeadingElement>(null);
  const state: unknown = useLocation().state;
  const nygjord = state !== null && typeof state === 'object' && 'fokus' in state;
  useEffect(() => {
    const { activeElement } = document;
    if (nygjord || activeElement === null || activeElement === document.body) rubrik.current?.focus();
  }, [nygjord]);
  return rubrik;
}
