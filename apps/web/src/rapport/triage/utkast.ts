import type { Faltfel } from '@roda-traden/domain';
import { useSyncExternalStore } from 'react';
import type { Bedomningsvarden } from '../detalj/bedomning.varden.ts';

/** What she has changed in a report's assessment and not saved. Kept while she looks at others. */
export interface Utkast {
  varden: Bedomningsvarden;
  /** What the server said when it was sent. */
  fel?: readonly Faltfel[];
  /** Someone else was first: the sentence that says so. */
  konflikt?: string;
  /** Put back by an undo: an open form takes it on, and then it is as any other. */
  aterlagt?: boolean;
}

/**
 * In memory only: an assessment is a minute's work, and what lies in the browser's storage outlives the login.
 * Leaving the page with something unsaved is asked about by the browser itself.
 */
const alla = new Map<string, Utkast>();
const anteckningar = new Map<string, string>();
const lyssnare = new Set<() => void>();
let idn: ReadonlySet<string> = new Set();

function meddela(): void {
  idn = new Set([...alla.keys(), ...anteckningar.keys()]);
  for (const lyssna of lyssnare) lyssna();
}

function lyssna(nar: () => void): () => void {
  lyssnare.add(nar);
  return () => lyssnare.delete(nar);
}

export const hamtaUtkast = (id: string): Utkast | undefined => alla.get(id);
export const hamtaAnteckning = (id: string): string => anteckningar.get(id) ?? '';

export function sattUtkast(id: string, utkast: Utkast | null): void {
  if (utkast === null && !alla.has(id)) return;
  if (utkast) alla.set(id, utkast);
  else alla.delete(id);
  meddela();
}

export function sattAnteckning(id: string, text: string): void {
  if (text.trim()) anteckningar.set(id, text);
  else anteckningar.delete(id);
  meddela();
}

/** Ids of reports with something unsaved. */
export const useOsparade = (): ReadonlySet<string> => useSyncExternalStore(lyssna, () => idn);
export const useUtkast = (id: string): Utkast | undefined => useSyncExternalStore(lyssna, () => alla.get(id));

if (typeof window !== 'undefined')
  window.addEventListener('beforeunload', (event) => {
    if (idn.size > 0) event.preventDefault();
  });
