import type { Faltfel } from '../faltfel.ts';
import { kravtext, langtext } from '../faltregler.ts';
import { LAGESBILDSGRANSER } from './delar.ts';

/** Sources the guideline names, offered as a start: each is written down as used, or as left out with the reason. */
export const KALLFORSLAG = [
  'Rapporter i systemet',
  'Frågeformulär till verksamheterna',
  'Det vi vet, hör och ser',
  'Polisens uppgifter',
  'Brå:s statistik',
] as const;

export interface Kalluppgifter {
  namn: string;
  anvand: boolean;
  skal: string | null;
}

/** All that is wrong with a source. One that was left out says why: the reader must see what the picture doesn't know. */
export function kallfel(u: Kalluppgifter, andrasNamn: readonly string[]): Faltfel[] {
  const g = LAGESBILDSGRANSER;
  const fel = kravtext('namn', u.namn, 2, g.kallaNamnMax, 'Skriv vad källan heter.');
  const samma = u.namn.trim().toLocaleLowerCase('sv');
  if (fel.length === 0 && andrasNamn.some((namn) => namn.toLocaleLowerCase('sv') === samma))
    fel.push({ falt: 'namn', kod: 'dubblett', meddelande: 'Källan finns redan i listan.' });
  fel.push(...langtext('skal', u.skal, g.kallaSkalMax));
  if (!u.anvand && !u.skal?.trim())
    fel.push({ falt: 'skal', kod: 'saknas', meddelande: 'Skriv varför källan inte har använts.' });
  return fel;
}
