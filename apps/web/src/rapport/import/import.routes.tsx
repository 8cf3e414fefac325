import type { Sidrutt } from '../../lib/sidkrav.ts';

export const importRoutes: Sidrutt[] = [
  {
    path: '/rapporter/importera',
    handle: { kraver: 'rapport:importera' },
    lazy: async () => ({ Component: (await import('./Importera.tsx')).Importera }),
  },
];
