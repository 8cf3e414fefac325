import type { Sidrutt } from '../lib/sidkrav.ts';

/** The whole thread for those who read the plan; what goes through one thing also for the one who answers for it. */
const lazy = async () => ({ Component: (await import('./RodTrad.tsx')).RodTrad });

export const rodtradRoutes: Sidrutt[] = [
  { path: '/rod-trad', handle: { kraver: 'plan:lasa' }, lazy },
  { path: '/rod-trad/problem/:problemId', handle: { kraver: 'atgard:lasa' }, lazy },
  { path: '/rod-trad/atgard/:atgardId', handle: { kraver: 'atgard:lasa' }, lazy },
  { path: '/rod-trad/beslut/:beslutId', handle: { kraver: 'atgard:lasa' }, lazy },
];
