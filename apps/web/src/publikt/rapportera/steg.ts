import { useCallback, useEffect, useRef, useState } from 'react';
import { FRAGESTEG, type Fragesteg } from './uppgifter.ts';

/** Every view of the form, as it stands after # in the address. */
export type Steg = 'start' | Fragesteg | 'kvitto';
const STEGEN: readonly Steg[] = ['start', ...FRAGESTEG, 'kvitto'];

/** The step that a hash names; null for one that names something else on the page. */
const lasSteg = (hash: string): Steg | null => {
  const namn = hash.replace(/^#/, '');
  if (namn === '') return 'start';
  return STEGEN.find((steg) => steg === namn) ?? null;
};

export interface Vandring {
  steg: Steg;
  /** False until the person has moved within the form: then the heading takes focus. */
  harBytt: boolean;
  /** Moves on; `ersatt` leaves no way back to where one was. `med` is kept with the entry in the browser's history. */
  ga(steg: Steg, hur?: 'ersatt', med?: Record<string, unknown>): void;
  bakat(till: Steg): void;
}

/** How many of the form's views lie behind this one in the tab. */
const stegnummer = (): number => Number(window.history.state?.stegnummer ?? 0);

const adressFor = (steg: Steg): string =>
  `${window.location.pathname}${window.location.search}${steg === 'start' ? '' : `#${steg}`}`;

/** The view follows the address, so the browser's back and forward walk the form. */
export function useSteg(): Vandring {
  const [lage, satt] = useState(() => ({ steg: lasSteg(window.location.hash) ?? 'start', harBytt: false }));

  const har = useRef(stegnummer());
  const stegNu = useRef(lage.steg);
  stegNu.current = lage.steg;

  useEffect(() => {
    const folj = () => {
      // A link to a step is the browser's own move, which carries no number: it lies after where one was.
      if (window.history.state === null) window.history.replaceState({ stegnummer: har.current + 1 }, '');
      har.current = stegnummer();
      const steg = lasSteg(window.location.hash);
      if (steg) satt({ steg, harBytt: true });
      // The link past the header: the browser has moved, but the address is the step's.
      else window.history.replaceState(window.history.state, '', adressFor(stegNu.current));
    };
    window.addEventListener('popstate', folj);
    return () => window.removeEventListener('popstate', folj);
  }, []);

  const ga = useCallback<Vandring['ga']>((steg, hur, med) => {
    if (hur) window.history.replaceState({ ...med, stegnummer: stegnummer() }, '', adressFor(steg));
    else window.history.pushState({ ...med, stegnummer: stegnummer() + 1 }, '', adressFor(steg));
    har.current = stegnummer();
    satt({ steg, harBytt: true });
  }, []);

  const bakat = useCallback(
    (till: Steg) => {
      // Back is the browser's own where there is one; an address opened in the middle has nothing behind it.
      if (stegnummer() > 0) window.history.back();
      else ga(till, 'ersatt');
    },
    [ga],
  );

  return { ...lage, ga, bakat };
}
