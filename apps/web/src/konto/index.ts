import { lazy } from 'react';

export { type Jag, useJag } from './useJag.ts';

/** The menu of who is logged in. Loads beside the page. */
export const Konto = lazy(() => import('./Konto.tsx'));
