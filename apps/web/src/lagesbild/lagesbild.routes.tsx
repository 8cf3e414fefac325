import type { Sidrutt } from '../lib/sidkrav.ts';

export const lagesbildRoutes: Sidrutt[] = [
  {
    path: '/lagesbilder',
    handle: { kraver: 'lagesbild:lasa' },
    lazy: async () => ({ Component: (await import('./Lagesbilder.tsx')).Lagesbilder }),
  },
  {
    path: '/lagesbilder/:id',
    handle: { kraver: 'lagesbild:lasa' },
    lazy: async () => ({ Component: (await import('./Lagesbild.tsx')).Lagesbild }),
  },
];
