import type { Faltfel } from '../faltfel.ts';
import { langtext } from '../faltregler.ts';
import { dagfel, dagIOrd } from '../kalender/index.ts';
import { type Beslutsnummer, nummerfel } from './nummer.ts';

/** Who decides (domain §3: the thread ends at KS, and goes on to KF as a report). */
export const BESLUTSORGAN = [
  { kod: 'ks', namn: 'Kommunstyrelsen' },
  { kod: 'kf', namn: 'Kommunfullmäktige' },
] as const;

export interface Beslutsuppgifter extends Beslutsnummer {
  organ: string;
  /** Local day of the meeting. */
  datum: string;
  text: string | null;
}

const TEXT_MAX = 4_000;

/** All that is wrong with a decision as it is entered. `tidigast` is the day what is decided was handed over, if known. */
export function beslutsfel(u: Beslutsuppgifter, idag: string, tidigast: string | null): Faltfel[] {
  const fel: Faltfel[] = [];
  if (!BESLUTSORGAN.some((o) => o.kod === u.organ))
    fel.push({ falt: 'organ', kod: 'okant', meddelande: 'Välj vem som har beslutat.' });
  const dag = dagfel('datum', u.datum);
  if (dag.length === 0 && u.datum > idag)
    dag.push({
      falt: 'datum',
      kod: 'framtid',
      meddelande: 'Dagen ligger i framtiden. Registrera beslutet när det är fattat.',
    });
  if (dag.length === 0 && tidigast !== null && u.datum < tidigast)
    dag.push({
      falt: 'datum',
      kod: 'for_tidigt',
      meddelande: `Beslutet kan inte vara äldre än handlingen, som lämnades ${dagIOrd(tidigast)}.`,
    });
  fel.push(...dag);
  fel.push(...nummerfel(u));
  fel.push(...langtext('text', u.text, TEXT_MAX));
  return fel;
}
