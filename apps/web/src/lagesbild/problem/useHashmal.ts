import { useEffect } from 'react';
import { useLocation } from 'react-router';

/**
 * Goes to the place in the address once this part is there. The page has tried before, but what is fetched apart
 * comes later: its own places didn't exist, and it has pushed those below it down.
 */
export function useHashmal(klar: boolean): void {
  const { hash } = useLocation();
  useEffect(() => {
    if (!klar || !hash) return;
    const mal = document.getElementById(decodeURIComponent(hash.slice(1)));
    mal?.scrollIntoView();
    mal?.focus({ preventScroll: true });
  }, [klar, hash]);
}
