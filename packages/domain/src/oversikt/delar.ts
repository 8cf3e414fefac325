import type { Roll } from '../roll/index.ts';

/** What an overview can hold (issue: overview per role). */
export type Oversiktsdel =
  | 'inkorg'
  | 'klockor'
  | 'avvikelser'
  | 'remisser'
  | 'laget'
  | 'losa'
  | 'mina_atgarder';

/** What each role meets on its overview, the most pressing first. */
export const OVERSIKTSDELAR: Readonly<Record<Roll, readonly Oversiktsdel[]>> = {
  forebyggande_samordnare: ['klockor', 'inkorg', 'laget', 'losa', 'avvikelser'],
  sakerhetssamordnare: ['inkorg', 'avvikelser', 'klockor', 'laget'],
  operativ_grupp: ['avvikelser', 'laget'],
  styrgrupp: ['remisser', 'laget', 'klockor'],
  ansvarig_enhet: ['mina_atgarder'],
  ks_kf: ['laget', 'klockor'],
  samverkande_kommun: [],
  systemadministrator: [],
};
