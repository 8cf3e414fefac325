import type { Faltfel } from '../faltfel.ts';
import { kravtext, langtext } from '../faltregler.ts';
import { LAGESBILDSGRANSER } from './delar.ts';

/** What a problem is weighed by (domain §4). Each is low, middle or high, or not assessed. */
export const PRIORITERINGSGRUNDER = [
  { kod: 'vanlighet', namn: 'Hur vanligt' },
  { kod: 'varaktighet', namn: 'Hur länge det pågått' },
  { kod: 'avvikelse', namn: 'Avvikelse från det väntade' },
  { kod: 'koncentration', namn: 'Samlat till plats eller tid' },
  { kod: 'paverkbarhet', namn: 'Hur mycket vi kan påverka' },
  { kod: 'kostnad', namn: 'Vad det kostar' },
  { kod: 'antal_berorda', namn: 'Hur många som berörs' },
] as const;
export type Prioriteringsgrund = (typeof PRIORITERINGSGRUNDER)[number]['kod'];

export const PRIORITERINGSVARDEN = [
  { kod: 1, namn: 'Lågt' },
  { kod: 2, namn: 'Medel' },
  { kod: 3, namn: 'Högt' },
] as const;

export type Prioritering = Partial<Record<Prioriteringsgrund, 1 | 2 | 3>>;

/** The weights together, 7 to 21, as a help for the eye: people decide the order. Null until all are assessed. */
export function prioriteringssumma(p: Prioritering): number | null {
  const varden = PRIORITERINGSGRUNDER.map((grund) => p[grund.kod]);
  return varden.every((v) => v !== undefined) ? varden.reduce<number>((s, v) => s + (v ?? 0), 0) : null;
}

/** Whose side a cause lies on (routine activity: someone exposed, someone who acts, a place or thing). */
export const ORSAKSSIDOR = [
  { kod: 'utsatt', namn: 'Den utsatta' },
  { kod: 'garningsperson', namn: 'Den som gör det' },
  { kod: 'plats', namn: 'Platsen eller föremålet' },
] as const;
export type Orsakssida = (typeof ORSAKSSIDOR)[number]['kod'];

export const ORSAKSSLAG = [
  { kod: 'situationell', namn: 'Situationell' },
  { kod: 'social', namn: 'Social' },
] as const;
export type Orsaksslag = (typeof ORSAKSSLAG)[number]['kod'];

export interface Problemuppgifter {
  namn: string;
  beskrivning: string | null;
  plats: string | null;
  nar: string | null;
  berorda: string | null;
  bedomning: string | null;
  prioritering: Readonly<Record<string, number>>;
}

/** All that is wrong with a problem, per field. */
export function problemfel(u: Problemuppgifter): Faltfel[] {
  const g = LAGESBILDSGRANSER;
  const fel = kravtext('namn', u.namn, 3, g.problemNamnMax, 'Skriv vad problemet är.');
  for (const falt of ['beskrivning', 'plats', 'nar', 'berorda', 'bedomning'] as const)
    fel.push(...langtext(falt, u[falt], g.problemTextMax));
  for (const [grund, varde] of Object.entries(u.prioritering))
    if (
      !PRIORITERINGSGRUNDER.some((g2) => g2.kod === grund) ||
      !PRIORITERINGSVARDEN.some((v) => v.kod === varde)
    )
      fel.push({ falt: 'prioritering', kod: 'okant', meddelande: 'Välj lågt, medel eller högt.' });
  return fel;
}

export interface Orsaksuppgifter {
  beskrivning: string;
  slag: string;
  sida: string;
  belagg: string | null;
  antagande: boolean;
}

/** All that is wrong with a cause. It has evidence, or says that it is an assumption: never neither. */
export function orsaksfel(u: Orsaksuppgifter): Faltfel[] {
  const g = LAGESBILDSGRANSER;
  const fel = kravtext('beskrivning', u.beskrivning, 3, g.orsakMax, 'Skriv vad som orsakar problemet.');
  if (!ORSAKSSLAG.some((s) => s.kod === u.slag))
    fel.push({ falt: 'slag', kod: 'okant', meddelande: 'Välj om orsaken är situationell eller social.' });
  if (!ORSAKSSIDOR.some((s) => s.kod === u.sida))
    fel.push({ falt: 'sida', kod: 'okant', meddelande: 'Välj vad orsaken handlar om.' });
  fel.push(...langtext('belagg', u.belagg, g.belaggMax));
  if (!u.antagande && !u.belagg?.trim())
    fel.push({
      falt: 'belagg',
      kod: 'saknas',
      meddelande: 'Skriv vad som talar för orsaken, eller markera den som antagande.',
    });
  if (u.antagande && u.belagg?.trim())
    fel.push({
      falt: 'antagande',
      kod: 'motsagelse',
      meddelande: 'Orsaken har belägg. Ta bort markeringen, eller töm belägget.',
    });
  return fel;
}
