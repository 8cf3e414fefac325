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
