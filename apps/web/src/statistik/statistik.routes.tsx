import type { Sidrutt } from '../lib/sidkrav.ts';

export const statistikRoutes: Sidrutt[] = [
  {
    path: '/analys',
    handle: { kraver: 'analys:lasa' },
    lazy: async () => ({ Component: (await import('./statistik.sidor.ts')).Analys }),
  },
];
