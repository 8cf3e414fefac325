import type { Sidrutt } from '../lib/sidkrav.ts';

const sidor = () => import('./atgardsplan.sidor.ts');

export const atgardsplanRoutes: Sidrutt[] = [
  {
    path: '/atgarder',
    handle: { kraver: 'atgard:lasa' },
    lazy: async () => ({ Component: (await sidor()).Atgarder }),
  },
  {
    path: '/atgarder/tavla',
    handle: { kraver: 'tavla:lasa' },
    lazy: async () => ({ Component: (await import('./Tavla.tsx')).Tavla }),
  },
  {
    path: '/atgarder/:id',
    handle: { kraver: 'atgard:lasa' },
    lazy: async () => ({ Component: (await sidor()).AtgardSida }),
  },
];
