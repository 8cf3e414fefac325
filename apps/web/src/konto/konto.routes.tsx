import type { RouteObject } from 'react-router';

export const kontoRoutes: RouteObject[] = [
  { path: '/logga-in', lazy: async () => ({ Component: (await import('./LoggaIn.tsx')).LoggaIn }) },
];

/** Inside the frame, for the one who is logged in. */
export const kontosidorRoutes: RouteObject[] = [
  {
    path: '/anvandare',
    lazy: async () => ({ Component: (await import('./konto.sidor.ts')).Anvandare }),
  },
  {
    path: '/mitt-konto',
    lazy: async () => ({ Component: (await import('./konto.sidor.ts')).MittKonto }),
  },
];
