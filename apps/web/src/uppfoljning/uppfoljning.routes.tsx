import type { RouteObject } from 'react-router';

const sidor = () => import('./uppfoljning.sidor.ts');

export const uppfoljningRoutes: RouteObject[] = [
  { path: '/uppfoljning', lazy: async () => ({ Component: (await sidor()).Uppfoljningar }) },
  { path: '/uppfoljning/:id', lazy: async () => ({ Component: (await sidor()).UppfoljningSida }) },
];
