import type { RouteObject } from 'react-router';

export const lagesbildRoutes: RouteObject[] = [
  {
    path: '/lagesbilder',
    lazy: async () => ({ Component: (await import('./Lagesbilder.tsx')).Lagesbilder }),
  },
  {
    path: '/lagesbilder/:id',
    lazy: async () => ({ Component: (await import('./Lagesbild.tsx')).Lagesbild }),
  },
];
