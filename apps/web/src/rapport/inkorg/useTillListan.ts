import { type RefObject, useEffect, useRef } from 'react';
import type { RapportlistaHandtag } from '../lista/Rapportlista.tsx';

export interface TillListan {
  /** Focus to the open report's row, else to the first. False when no row shows. */
  tillListan: () => boolean;
  /** The same from the search field. Where the search found nothing its words go first, and the list is what then comes. */
  franSokningen: (rensa: () => void) => void;
}

/** Escape's way back to the list. `kommen`: the list shows, without a search. */
export function useTillListan(
  listan: RefObject<RapportlistaHandtag | null>,
  idn: readonly string[],
  oppen: string | undefined,
  kommen: boolean,
): TillListan {
  const vantar = useRef(false);
  const tillListan = (): boolean => {
    const rad = oppen && idn.includes(oppen) ? oppen : idn[0];
    return rad !== undefined && (listan.current?.fokusera(rad) ?? false);
  };
  useEffect(() => {
    if (!vantar.current || !kommen) return;
    vantar.current = false;
    tillListan();
  });
  return {
    tillListan,
    franSokningen: (rensa) => {
      if (tillListan()) return;
      vantar.current = true;
      rensa();
    },
  };
}
