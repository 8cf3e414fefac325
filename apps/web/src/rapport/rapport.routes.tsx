import type { RouteObject } from 'react-router';

export const rapportRoutes: RouteObject[] = [
  {
    path: '/inkorg/ny',
    lazy: async () => ({ Component: (await import('./Registrera.tsx')).Registrera }),
  },
  {
    path: '/inkorg/:id?',
    handle: { fyller: true },
    lazy: async () => ({ Component: (await import('./Inkorg.tsx')).Inkorg }),
  },
  {
    path: '/rapporter/:id?',
    handle: { fyller: true },
    lazy: async () => ({ Component: (await import('./Rapporter.tsx')).Rapporter }),
  },
];
