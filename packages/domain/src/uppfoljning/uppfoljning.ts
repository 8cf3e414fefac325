import { diarienummerfel } from '../beslut/index.ts';
import type { Faltfel } from '../faltfel.ts';
import { kravtext, langtext } from '../faltregler.ts';
import { dagfel } from '../kalender/index.ts';
import type { Brist } from '../rapport/index.ts';

/** Lengths that form and server share, in characters. */
export const UPPFOLJNINGSGRANSER = {
  textMax: 8_000,
  rubrikMax: 160,
  kfTextMax: 4_000,
  skalMax: 1_000,
} as const;

export interface Uppfoljningsord {
  /** What has changed in the läge. */
  laget: string | null;
  bedomning: string | null;
}

/** All that is wrong with the words of a follow-up. They may be empty until it is handed over. */
export const uppfoljningsfel = (u: Uppfoljningsord): Faltfel[] => [
  ...langtext('laget', u.laget, UPPFOLJNINGSGRANSER.textMax),
  ...langtext('bedomning', u.bedomning, UPPFOLJNINGSGRANSER.textMax),
];

/** The reason of a step back stays in the history; a step forward may have one. */
export const uppfoljningsskalfel = (skal: string | null, kravs: boolean): Faltfel[] =>
  kravs
    ? kravtext(
        'skal',
        skal ?? '',
        3,
        UPPFOLJNINGSGRANSER.skalMax,
        'Skriv varför. Det står kvar i historiken.',
      )
    : langtext('skal', skal, UPPFOLJNINGSGRANSER.skalMax);

/** What is missing before a follow-up is handed to KS: 6 § asks for the läge and for how the plan goes. */
export function uppfoljningsbrister(u: Uppfoljningsord & { antalAtgarder: number }): Brist[] {
  const brister: Brist[] = [];
  if (!u.laget?.trim())
    brister.push({
      falt: 'laget',
      meddelande: 'Skriv vad som har förändrats i läget, eller att inget har det.',
    });
  if (!u.bedomning?.trim())
    brister.push({ falt: 'bedomning', meddelande: 'Skriv en bedömning av hur planen går.' });
  if (u.antalAtgarder === 0)
    brister.push({ falt: 'atgarder', meddelande: 'Planen har inga åtgärder att följa upp.' });
  return brister;
}

/** A report to KF (13 §): logged when it has been given. */
export interface KfRapportuppgifter {
  datum: string;
  rubrik: string;
  text: string | null;
  diarienummer: string | null;
}

export function kfRapportfel(u: KfRapportuppgifter, idag: string): Faltfel[] {
  const g = UPPFOLJNINGSGRANSER;
  const fel = u.datum
    ? dagfel('datum', u.datum)
    : [{ falt: 'datum', kod: 'saknas', meddelande: 'Ange dagen då rapporten lämnades.' }];
  if (fel.length === 0 && u.datum > idag)
    fel.push({
      falt: 'datum',
      kod: 'framtid',
      meddelande: 'Dagen ligger i framtiden. Logga rapporten när den är lämnad.',
    });
  fel.push(
    ...kravtext('rubrik', u.rubrik, 3, g.rubrikMax, 'Skriv vad rapporten handlade om.'),
    ...langtext('text', u.text, g.kfTextMax),
    ...(u.diarienummer ? diarienummerfel('diarienummer', u.diarienummer) : []),
  );
  return fel;
}
