import type { RouteObject } from 'react-router';

export const oversiktRoutes: RouteObject[] = [
  { path: '/oversikt', lazy: async () => ({ Component: (await import('./Oversikt.tsx')).Oversikt }) },
];
