import type { Sidrutt } from '../lib/sidkrav.ts';

export const omvarldRoutes: Sidrutt[] = [
  {
    path: '/omvarld',
    handle: { kraver: 'omvarld:lasa' },
    lazy: async () => ({ Component: (await import('./Omvarld.tsx')).Omvarld }),
  },
];
