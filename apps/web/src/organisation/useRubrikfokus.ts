import { type RefObject, useEffect, useRef } from 'react';

/**
 * Gives the heading focus when the page took the place of what had it: on a phone the list is hidden when a row is
 * opened, and after something is made the dialog is gone. Beside a list that still shows, focus stays in the list.
 */
export function useRubrikfokus(): RefObject<HTMLHeadingElement | null> {
  const rubrik = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const { activeElement } = document;
    if (activeElement === null || activeElement === document.body) rubrik.current?.focus();
  }, []);
  return rubrik;
}
