import { far } from '@roda-traden/domain';
import type { Kontext } from '../context.ts';
import { Handelse } from '../logg/index.ts';

const MEST = 200;

/** A measure that KS has decided is left out of the next plan: the reason is part of what KS decides. */
export const LAT_UTGA = 'lat_atgard_utga';

/**
 * What has happened to a plan or a measure, newest first. What a draft said before KS had it is between those who
 * compile; others see from the decision on, and the reasons for what was left out: those, not the words of the draft.
 */
export async function historikFor(kontext: Kontext, objektId: string): Promise<Handelse[]> {
  const manager = await kontext.manager();
  const handelser = await manager.find(Handelse, { where: { objektId }, order: { id: 'DESC' }, take: MEST });
  if (far(kontext.aktor, 'lagesbild:sammanstalla')) return handelser;
  const beslut = handelser.findLastIndex((h) => h.handling === 'beslutade');
  return [
    ...handelser.slice(0, beslut + 1),
    ...(beslut < 0 ? [] : handelser.slice(beslut + 1))
      .filter((h) => h.handling === LAT_UTGA)
      .map((h) => Object.assign(new Handelse(), h, { fore: null, efter: null })),
  ];
}
