import type { RouteObject } from 'react-router';

export const importRoutes: RouteObject[] = [
  {
    path: '/rapporter/importera',
    lazy: async () => ({ Component: (await import('./Importera.tsx')).Importera }),
  },
];
