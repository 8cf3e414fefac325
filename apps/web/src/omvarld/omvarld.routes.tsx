import type { RouteObject } from 'react-router';

export const omvarldRoutes: RouteObject[] = [
  { path: '/omvarld', lazy: async () => ({ Component: (await import('./Omvarld.tsx')).Omvarld }) },
];
