import type { RouteObject } from 'react-router';

export const kontoRoutes: RouteObject[] = [
  { path: '/logga-in', lazy: async () => ({ Component: (await import('./LoggaIn.tsx')).LoggaIn }) },
];
