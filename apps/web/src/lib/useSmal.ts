import { useSyncExternalStore } from 'react';

/** Paper is never narrow: what is printed from a wide window is the table. */
const SMAL = 'screen and (max-width: 46rem)';

const folj = (andrad: () => void): (() => void) => {
  const fraga = window.matchMedia(SMAL);
  fraga.addEventListener('change', andrad);
  return () => fraga.removeEventListener('change', andrad);
};

/** A phone, or a window zoomed so far: a table keeps what it says by saying it in fewer columns. */
export const useSmal = (): boolean => useSyncExternalStore(folj, () => window.matchMedia(SMAL).matches);
