import type { Sidrutt } from '../lib/sidkrav.ts';

const sidor = () => import('./organisation.sidor.ts');

export const organisationRoutes: Sidrutt[] = [
  {
    path: '/organisation',
    handle: { kraver: 'organisation:lasa', fyller: true },
    lazy: async () => ({ Component: (await sidor()).OrganisationSida }),
    children: [
      { index: true, lazy: async () => ({ Component: (await sidor()).Enhetsoversikt }) },
      { path: 'enheter/:id', lazy: async () => ({ Component: (await sidor()).EnhetSida }) },
      { path: 'grupper', lazy: async () => ({ Component: (await sidor()).Gruppoversikt }) },
      { path: 'grupper/:id', lazy: async () => ({ Component: (await sidor()).GruppSida }) },
    ],
  },
];
