import type { Omrade } from './useUnderlag.ts';

export interface Platsrad extends Omrade {
  /** The area above, in words, to tell places apart. */
  i: string | null;
}

/** Named places first, then towns and villages, then the larger areas: what people name most comes first. */
const ORDNING: readonly string[] = ['plats', 'ort', 'regso'];
const plats = (slag: string): number => (ORDNING.indexOf(slag) + ORDNING.length + 1) % (ORDNING.length + 1);

export function platsrader(omraden: readonly Omrade[]): Platsrad[] {
  const namn = new Map(omraden.map((o) => [o.kod, o.namn]));
  return omraden
    .map((o) => ({ ...o, i: (o.foralder && namn.get(o.foralder)) || null }))
    .toSorted((a, b) => plats(a.slag) - plats(b.slag) || a.namn.localeCompare(b.namn, 'sv'));
}

/** Without case and marks, so that a keyboard without å, ä and ö finds the same. */
const enkel = (text: string): string =>
  text.toLocaleLowerCase('sv').normalize('NFD').replaceAll(/\p{M}/gu, '');

/** How near a place's own name is to what was sought: the name itself, its beginning, somewhere in it, or not at all. */
function avstand(rad: Platsrad, sokt: string): number {
  const namn = enkel(rad.namn);
  if (namn === sokt) return 0;
  if (namn.startsWith(sokt)) return 1;
  return namn.includes(sokt) ? 2 : 3;
}

/**
 * The rows where every word sought begins or lies in the name, or in the name of the area above. What is called so
 * itself comes before what only lies in an area that is.
 */
export function sokPlatser(rader: readonly Platsrad[], sokt: string): Platsrad[] {
  const hela = enkel(sokt).trim();
  const ord = hela.split(/\s+/).filter(Boolean);
  if (ord.length === 0) return [...rader];
  return rader
    .filter((rad) => {
      const namn = enkel(`${rad.namn} ${rad.i ?? ''}`);
      return ord.every((ett) => namn.includes(ett));
    })
    .toSorted((a, b) => avstand(a, hela) - avstand(b, hela));
}
