import type { Faltfel } from '../faltfel.ts';
import { kravtext, langtext } from '../faltregler.ts';
import { dagfel } from '../kalender/index.ts';

/** Who decides (domain §3: the thread ends at KS, and goes on to KF as a report). */
export const BESLUTSORGAN = [
  { kod: 'ks', namn: 'Kommunstyrelsen' },
  { kod: 'kf', namn: 'Kommunfullmäktige' },
] as const;

export interface Beslutsuppgifter {
  organ: string;
  /** Local day of the meeting. */
  datum: string;
  paragraf: string;
  diarienummer: string;
  text: string | null;
}

const MAX = { paragraf: 20, diarienummer: 40, text: 4_000 } as const;

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
      meddelande: `Beslutet kan inte vara äldre än handlingen, som lämnades ${tidigast}.`,
    });
  fel.push(...dag);
  fel.push(...kravtext('paragraf', u.paragraf, 1, MAX.paragraf, 'Skriv paragrafen, till exempel 142.'));
  fel.push(
    ...kravtext(
      'diarienummer',
      u.diarienummer,
      3,
      MAX.diarienummer,
      'Skriv diarienumret, till exempel KS 2026/123.',
    ),
  );
  fel.push(...langtext('text', u.text, MAX.text));
  return fel;
}
