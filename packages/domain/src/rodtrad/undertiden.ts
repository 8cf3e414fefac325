import type { Losslag } from './losa.ts';

/** What hangs loose in the lägesbild itself, not in a plan. */
const I_LAGESBILDEN: readonly Losslag[] = ['problem_utan_orsak', 'orsak_utan_atgard'];

/**
 * What hangs loose while the newest lägesbild waits for its plan: all on its own thread, and what lies in the plan that is
 * still in force. The lägesbild of that plan is replaced: nothing more is tied in it.
 */
export const losaUnderTiden = <L extends { slag: string }>(
  nyast: readonly L[],
  iKraft: readonly L[],
): L[] => [...nyast, ...iKraft.filter(({ slag }) => !I_LAGESBILDEN.some((kod) => kod === slag))];
