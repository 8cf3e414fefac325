import type { RouteObject } from 'react-router';

/** The room's addresses. */
export const sokvagar = {
  tradar: '/rod-trad',
  problem: (id: string): string => `/rod-trad/problem/${id}`,
  atgard: (id: string): string => `/rod-trad/atgard/${id}`,
  beslut: (id: string): string => `/rod-trad/beslut/${id}`,
};

const lazy = async () => ({ Component: (await import('./RodTrad.tsx')).RodTrad });

export const rodtradRoutes: RouteObject[] = [
  { path: '/rod-trad', lazy },
  { path: '/rod-trad/problem/:problemId', lazy },
  { path: '/rod-trad/atgard/:atgardId', lazy },
  { path: '/rod-trad/beslut/:beslutId', lazy },
];
