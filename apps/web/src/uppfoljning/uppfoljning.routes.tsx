import type { Sidrutt } from '../lib/sidkrav.ts';

const sidor = () => import('./uppfoljning.sidor.ts');

export const uppfoljningRoutes: Sidrutt[] = [
  {
    path: '/uppfoljning',
    handle: { kraver: 'uppfoljning:lasa' },
    lazy: async () => ({ Component: (await sidor()).Uppfoljningar }),
  },
  {
    path: '/uppfoljning/:id',
    handle: { kraver: 'uppfoljning:lasa' },
    lazy: async () => ({ Component: (await sidor()).UppfoljningSida }),
  },
];
