import { useEffect, useRef, useSyncExternalStore } from 'react';

const NYCKEL = 'rot.kortkommandon';
const lyssnare = new Set<() => void>();

const arPa = (): boolean => localStorage.getItem(NYCKEL) !== 'av';

/** Turns the single keys off for those whom they disturb, such as users of speech input (WCAG 2.1.4). */
export function sattKortkommandon(pa: boolean): void {
  if (pa) localStorage.removeItem(NYCKEL);
  else localStorage.setItem(NYCKEL, 'av');
  for (const lyssna of lyssnare) lyssna();
}

export const useKortkommandonPa = (): boolean =>
  useSyncExternalStore((nar) => {
    lyssnare.add(nar);
    return () => lyssnare.delete(nar);
  }, arPa);

/** Where a key is text, or another's: fields, forms, menus and dialogs. */
const UPPTAGET =
  'form, input:not([type="checkbox"]), textarea, select, [contenteditable="true"], [role="dialog"], [role="alertdialog"], [role="menu"], [role="listbox"]';

/**
 * Sends single keys to `hantera` while the page shows; `?` and Escape also when they are turned off. A key that is
 * taken (`true`) goes no further.
 */
export function useKortkommandon(hantera: (tangent: string, event: KeyboardEvent) => boolean): void {
  const senaste = useRef(hantera);
  senaste.current = hantera;
  useEffect(() => {
    const lyssna = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      if (!(event.target instanceof Element)) return;
      if (document.querySelector('[aria-modal="true"], [role="dialog"]')) return;
      const iFalt = event.target.closest(UPPTAGET) !== null;
      if (iFalt && event.key !== 'Escape') return;
      if (!arPa() && event.key !== '?' && event.key !== 'Escape') return;
      if (event.repeat && !['j', 'k', 'J', 'K'].includes(event.key)) return;
      if (senaste.current(event.key.length === 1 ? event.key.toLowerCase() : event.key, event))
        event.preventDefault();
    };
    document.addEventListener('keydown', lyssna);
    return () => document.removeEventListener('keydown', lyssna);
  }, []);
}
