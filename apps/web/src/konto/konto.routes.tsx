import type { RouteObject } from 'react-router';
import type { Sidrutt } from '../lib/sidkrav.ts';

export const kontoRoutes: RouteObject[] = [
  { path: '/logga-in', lazy: async () => ({ Component: (await import('./LoggaIn.tsx')).LoggaIn }) },
];

/** Inside the frame, for the one who is logged in. */
export const kontosidorRoutes: Sidrutt[] = [
  {
    path: '/anvandare',
    handle: { kraver: 'anvandare:hantera' },
    lazy: async () => ({ Component: (await import('./konto.sidor.ts')).Anvandare }),
  },
  {
    path: '/mitt-konto',
    handle: { kraver: null },
    lazy: async () => ({ Component: (await import('./konto.sidor.ts')).MittKonto }),
  },
];
