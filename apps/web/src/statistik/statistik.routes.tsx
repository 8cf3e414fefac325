import type { RouteObject } from 'react-router';

export const statistikRoutes: RouteObject[] = [
  { path: '/analys', lazy: async () => ({ Component: (await import('./statistik.sidor.ts')).Analys }) },
];
