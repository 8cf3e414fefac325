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

/** The view that lies next behind this one in the tab. */
const bakom = (): Steg | undefined => window.history.state?.bakom;

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
      if (window.history.state === null)
        window.history.replaceState({ stegnummer: har.current + 1, bakom: stegNu.current }, '');
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
    const lage = hur
      ? { ...med, stegnummer: stegnummer(), bakom: bakom() }
      : { ...med, stegnummer: stegnummer() + 1, bakom: stegNu.current };
    if (hur) window.history.replaceState(lage, '', adressFor(steg));
    else window.history.pushState(lage, '', adressFor(steg));
    har.current = stegnummer();
    satt({ steg, harBytt: true });
  }, []);

  const bakat = useCallback(
    (till: Steg) => {
      // Back is the browser's own where there is one. An address opened in the middle has nothing behind it, and a
      // report gone on with has the first page, though the question before is where one wants to be.
      const hoppade = bakom() === 'start' && till !== 'start';
      if (stegnummer() > 0 && !hoppade) window.history.back();
      else ga(till, 'ersatt');
    },
    [ga],
  );

  return { ...lage, ga, bakat };
}
