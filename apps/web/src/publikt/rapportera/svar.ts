import type { Polisanmald, Sakerhet } from '@roda-traden/domain';
import type { Tidsval } from './tidsval.ts';

/** An area as it was chosen: the name goes along, so that the answers can be read without the net. */
export interface ValtOmrade {
  kod: string;
  namn: string;
  slag: string;
}

/** What the person has answered so far. An empty string is "not answered". */
export interface Svar {
  vad: string;
  omrade: ValtOmrade | 'vet_inte' | null;
  platstext: string;
  nar: Tidsval;
  pagar: boolean;
  text: string;
  sakerhet: Sakerhet | '';
  polisanmald: Polisanmald | '';
  konsekvens: string;
  villHaSvar: boolean;
  kontakt: string;
}

export const TOMMA_SVAR: Svar = {
  vad: '',
  omrade: null,
  platstext: '',
  nar: { slag: '', datum: '', klockslag: '', dag: '', annanDag: '', del: '', sagt: '' },
  pagar: false,
  text: '',
  sakerhet: '',
  polisanmald: '',
  konsekvens: '',
  villHaSvar: false,
  kontakt: '',
};
