import type { RouteObject } from 'react-router';

/** The room's addresses. */
export const sokvagar = {
  uppfoljningar: '/uppfoljning',
  uppfoljning: (id: string): string => `/uppfoljning/${id}`,
};

const sidor = () => import('./uppfoljning.sidor.ts');

export const uppfoljningRoutes: RouteObject[] = [
  { path: '/uppfoljning', lazy: async () => ({ Component: (await sidor()).Uppfoljningar }) },
  { path: '/uppfoljning/:id', lazy: async () => ({ Component: (await sidor()).UppfoljningSida }) },
];
