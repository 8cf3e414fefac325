import { useSyncExternalStore } from 'react';

/** What has been written in a section and isn't saved: the words, and the version they were written over. */
export interface Delutkast {
  text: string;
  version: number;
}

/**
 * In memory only: it stays while other pages are looked at, and what lies in the browser's storage outlives the login.
 * Leaving the app with something unsaved is asked about by the browser itself.
 */
const alla = new Map<string, Delutkast>();
const lyssnare = new Set<() => void>();

export const delnyckel = (lagesbildId: string, kod: string): string => `${lagesbildId}/${kod}`;

export function sattDelutkast(nyckel: string, utkast: Delutkast | null): void {
  if (utkast) alla.set(nyckel, utkast);
  else alla.delete(nyckel);
  for (const lyssna of lyssnare) lyssna();
}

export const hamtaDelutkast = (nyckel: string): Delutkast | undefined => alla.get(nyckel);

const iLagesbild = (nyckel: string, lagesbildId: string): boolean => nyckel.startsWith(`${lagesbildId}/`);

/** Saves under way, by picture. Each becomes how many times it changed the content: once, or not at all. */
const pagaende = new Map<string, Set<Promise<number>>>();

export function hallSparning(lagesbildId: string, sparning: Promise<number>): void {
  const bildens = pagaende.get(lagesbildId) ?? new Set();
  pagaende.set(lagesbildId, bildens.add(sparning));
  void sparning.finally(() => bildens.delete(sparning));
}

/**
 * The content that she has before her: what the page read, and what she herself wrote just now. To press a step is to
 * leave the section, so its own save is often still on its way. Null when something she wrote could not be saved.
 */
export async function lastInnehall(lagesbildId: string, innehall: number): Promise<number | null> {
  const egna = await Promise.all(pagaende.get(lagesbildId) ?? []);
  if ([...alla.keys()].some((nyckel) => iLagesbild(nyckel, lagesbildId))) return null;
  return egna.reduce((summa, antal) => summa + antal, innehall);
}

function lyssna(nar: () => void): () => void {
  lyssnare.add(nar);
  return () => lyssnare.delete(nar);
}

export const useDelutkast = (nyckel: string): Delutkast | undefined =>
  useSyncExternalStore(lyssna, () => alla.get(nyckel));

if (typeof window !== 'undefined')
  window.addEventListener('beforeunload', (event) => {
    if (alla.size > 0) event.preventDefault();
  });
