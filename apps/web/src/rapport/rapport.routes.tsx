import type { Sidrutt } from '../lib/sidkrav.ts';

export const rapportRoutes: Sidrutt[] = [
  {
    path: '/inkorg/ny',
    handle: { kraver: 'rapport:registrera' },
    lazy: async () => ({ Component: (await import('./Registrera.tsx')).Registrera }),
  },
  {
    path: '/inkorg/:id?',
    handle: { kraver: 'rapport:triagera', fyller: true },
    lazy: async () => ({ Component: (await import('./Inkorg.tsx')).Inkorg }),
  },
  {
    path: '/rapporter/:id?',
    handle: { kraver: 'rapport:lasa', fyller: true },
    lazy: async () => ({ Component: (await import('./Rapporter.tsx')).Rapporter }),
  },
];
