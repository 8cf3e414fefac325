import type { Sidrutt } from '../lib/sidkrav.ts';

export const oversiktRoutes: Sidrutt[] = [
  {
    path: '/oversikt',
    handle: { kraver: 'oversikt:lasa' },
    lazy: async () => ({ Component: (await import('./Oversikt.tsx')).Oversikt }),
  },
];
