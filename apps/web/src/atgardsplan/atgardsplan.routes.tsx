import type { RouteObject } from 'react-router';

const sidor = () => import('./atgardsplan.sidor.ts');

export const atgardsplanRoutes: RouteObject[] = [
  { path: '/atgarder', lazy: async () => ({ Component: (await sidor()).Atgarder }) },
  { path: '/atgarder/tavla', lazy: async () => ({ Component: (await import('./Tavla.tsx')).Tavla }) },
  { path: '/atgarder/:id', lazy: async () => ({ Component: (await sidor()).AtgardSida }) },
];
