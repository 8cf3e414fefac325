import type { RouteObject } from 'react-router';

const lazy = async () => ({ Component: (await import('./RodTrad.tsx')).RodTrad });

export const rodtradRoutes: RouteObject[] = [
  { path: '/rod-trad', lazy },
  { path: '/rod-trad/problem/:problemId', lazy },
  { path: '/rod-trad/atgard/:atgardId', lazy },
  { path: '/rod-trad/beslut/:beslutId', lazy },
];
