import type { RouteObject } from 'react-router';

export const lagesbilderSokvag = (): string => '/lagesbilder';
/** A picture, and the place in it: a section's `del-<kod>`, `kallor`, `problem`. */
export const lagesbildSokvag = (id: string, plats = ''): string =>
  `/lagesbilder/${id}${plats && `#${plats}`}`;

export const lagesbildRoutes: RouteObject[] = [
  {
    path: '/lagesbilder',
    lazy: async () => ({ Component: (await import('./Lagesbilder.tsx')).Lagesbilder }),
  },
  {
    path: '/lagesbilder/:id',
    lazy: async () => ({ Component: (await import('./Lagesbild.tsx')).Lagesbild }),
  },
];
