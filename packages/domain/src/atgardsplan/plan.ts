import type { Faltfel } from '../faltfel.ts';
import { kravtext, langtext } from '../faltregler.ts';
import { dagfel, spannfel } from '../kalender/index.ts';

/** Lengths that form and server share, in characters; and how many measures a plan holds at most. */
export const PLANGRANSER = {
  namnMax: 160,
  mattMax: 300,
  vardeMax: 120,
  skalMax: 1_000,
  atgarderMax: 500,
} as const;

export interface Planuppgifter {
  namn: string;
  /** Local days, first and last included; both may be open until the plan goes to KS. */
  giltigFran: string | null;
  giltigTill: string | null;
}

/** All that is wrong with a plan's own details, per field. */
export function planfel(u: Planuppgifter): Faltfel[] {
  return [
    ...kravtext('namn', u.namn, 3, PLANGRANSER.namnMax, 'Skriv vad planen heter.'),
    ...spannfel({ falt: 'giltigFran', dag: u.giltigFran }, { falt: 'giltigTill', dag: u.giltigTill }),
  ];
}

/** Going back, or ending a plan before its time, has a reason that stays in the history. */
export const planskalfel = (skal: string): Faltfel[] =>
  kravtext('skal', skal, 3, PLANGRANSER.skalMax, 'Skriv varför.');

/** Leaving a measure that KS has decided out of the next plan has one too, which stands in the plan that KS decides. */
export const utgangsskalfel = (skal: string): Faltfel[] =>
  kravtext('skal', skal, 3, PLANGRANSER.skalMax, 'Skriv varför. Kommunstyrelsen har beslutat åtgärden.');

export interface Effektmalsuppgifter {
  matt: string;
  utgangsvarde: string | null;
  malvarde: string | null;
  datum: string | null;
  problemId: string | null;
}

/** All that is wrong with a goal. `problem`: those of the lägesbild that the plan rests on. */
export function effektmalsfel(
  u: Effektmalsuppgifter,
  problem: ReadonlyMap<string, unknown>,
  idag: string,
): Faltfel[] {
  const fel = kravtext('matt', u.matt, 3, PLANGRANSER.mattMax, 'Skriv vad som ska mätas.');
  if (u.problemId !== null && !problem.has(u.problemId))
    fel.push({
      falt: 'problemId',
      kod: 'okant',
      meddelande: 'Problemet finns inte i lägesbilden som planen bygger på.',
    });
  fel.push(
    ...langtext('utgangsvarde', u.utgangsvarde, PLANGRANSER.vardeMax),
    ...langtext('malvarde', u.malvarde, PLANGRANSER.vardeMax),
  );
  if (u.datum !== null) {
    const galen = dagfel('datum', u.datum);
    fel.push(...galen);
    if (galen.length === 0 && u.datum < idag)
      fel.push({
        falt: 'datum',
        kod: 'passerad',
        meddelande: 'Dagen har passerat. Ett mål nås i dag eller senare.',
      });
  }
  return fel;
}
