/** A decided lägesbild on the kommun's chain with the decided plans that build on it, both the latest first. */
export interface Tradlank<P extends { id: string; gallande: boolean }> {
  lagesbild: { id: string };
  planer: readonly P[];
}

/** Why a thread isn't the whole of what holds today. */
export type Hanvisningskod = 'nyare_lagesbild' | 'nyare_plan' | 'plan_vantar' | 'aldre_plan_galler';

export interface Hanvisning<K> {
  kod: Hanvisningskod;
  /** The link of the chain to go on to. */
  lank: K;
}

/**
 * Where one who reads a thread must also look: on to the newer lägesbild or plan, or, while the plan on the newest
 * lägesbild isn't decided or no longer holds, back to the plan that is in force. Null where the thread is what holds, or its lägesbild
 * isn't decided.
 */
export function hanvisning<P extends { id: string; gallande: boolean }, K extends Tradlank<P>>(
  kedja: readonly K[],
  trad: { lagesbildId: string; planId: string | null },
): Hanvisning<K> | null {
  const har = kedja.find(({ lagesbild }) => lagesbild.id === trad.lagesbildId);
  const [nyast] = kedja;
  if (!har || !nyast) return null;
  const visad = har.planer.find((plan) => plan.id === trad.planId);
  const gallande = kedja.find(({ planer }) => planer.some((plan) => plan.gallande));
  if (visad && !visad.gallande && gallande === har) return { kod: 'nyare_plan', lank: har };
  if (nyast !== har) return { kod: 'nyare_lagesbild', lank: nyast };
  if (!gallande || gallande === har) return null;
  return { kod: har.planer.length === 0 ? 'plan_vantar' : 'aldre_plan_galler', lank: gallande };
}
