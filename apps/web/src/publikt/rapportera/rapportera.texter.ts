import type { Faltfel } from '@roda-traden/domain';
import { RAPPORTGRANSER as g } from '@roda-traden/domain';
import type { Sprak } from '../gemensamt/sprak.ts';
import { en } from './rapportera.en.texter.ts';
import { type Rapportexter, sv } from './rapportera.sv.texter.ts';

export type { Rapportexter };
export const texter: Record<Sprak, Rapportexter> = { sv, en };

/** The rules' faults in English, by field and code. A test makes every fault and looks for its words here. */
export const ENGELSKA_FEL: Readonly<Record<string, string>> = {
  'vad.saknas': 'Choose what happened.',
  'omrade.saknas': 'Choose an area in the list, or “I don’t know”.',
  'omrade.okant': 'Choose an area in the list, or “I don’t know”.',
  'platstext.for_lang': `Describe the place in at most ${g.platstextMax} characters.`,
  'hant.saknas': 'Say when it happened, or choose “I don’t know”.',
  'datum.saknas': 'Choose the day.',
  'klockslag.saknas': 'Write the time.',
  'dag.saknas': 'Choose roughly which day.',
  'annanDag.saknas': 'Choose the day.',
  'hant.framtid': 'The time is in the future. Say when it happened.',
  'hant.baklanges': 'The end is before the start. Swap them or change one.',
  'hant.for_gammal': 'It was more than three years ago. Contact the municipality instead.',
  'hant.for_langt': 'The time covers more than a year. Choose a shorter time.',
  'text.saknas': 'Tell us in your own words what happened.',
  'text.for_kort': `Write a little more, at least ${g.textMin} characters.`,
  'text.for_lang': `The text may have at most ${g.textMax} characters.`,
  'konsekvens.for_lang': `Write at most ${g.konsekvensMax} characters.`,
  'sakerhet.saknas': 'Choose how you know.',
  'polisanmald.saknas': 'Choose whether it has been reported to the police.',
  'kontakt.saknas': 'Write how we can reach you, or choose not to get an answer.',
  'kontakt.for_lang': `Write at most ${g.kontaktMax} characters.`,
  'kontakt.ogiltig': 'Write an e-mail address or a phone number, such as name@example.com or 070-123 45 67.',
  'idempotensnyckel.ogiltig': 'Reload the page and try again.',
};

/** The fault in the reader's language: the rules speak Swedish themselves. */
export function felord({ falt, kod, meddelande }: Faltfel, sprak: Sprak): string {
  if (sprak === 'sv') return meddelande;
  return ENGELSKA_FEL[`${falt}.${kod}`] ?? 'This answer can’t be used. Change it and try again.';
}
