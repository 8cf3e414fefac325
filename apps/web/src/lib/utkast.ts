import { klockan } from './klocka.ts';

/** What someone has written and not saved, when, and the version it was begun on. */
export interface Utkast<V> {
  varden: V;
  version: number;
  /** The instant it was last written in. */
  skrivet: string;
}

/**
 * In the browser's own storage, so that a reload and a closed window lose nothing. Each text belongs to the one who
 * wrote it: nobody else is shown it, it goes when its owner logs out, and a session that ends takes nothing.
 */
const PREFIX = 'rot.utkast.';
const DYGN = 86_400_000;
const HALLS_DYGN = 30;

const plats = (agare: string, nyckel: string): string => `${PREFIX}${agare}.${nyckel}`;

/** What has been read or written here. Also holds what the storage would not take. */
const minne = new Map<string, Utkast<unknown>>();
const baraIMinnet = new Set<string>();
const lyssnare = new Set<() => void>();

function meddela(): void {
  for (const lyssna of lyssnare) lyssna();
}

function lager(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}

function tolka(ratt: string | null): Utkast<unknown> | undefined {
  try {
    const u: unknown = JSON.parse(ratt ?? 'null');
    if (typeof u !== 'object' || u === null) return undefined;
    if (!('varden' in u && 'version' in u && 'skrivet' in u)) return undefined;
    return typeof u.version === 'number' && typeof u.skrivet === 'string'
      ? (u as Utkast<unknown>)
      : undefined;
  } catch {
    return undefined;
  }
}

/** The same object until it is written anew. */
export function lasUtkast(agare: string, nyckel: string): Utkast<unknown> | undefined {
  const har = plats(agare, nyckel);
  const kant = minne.get(har);
  if (kant) return kant;
  const sparat = tolka(lager()?.getItem(har) ?? null);
  if (sparat) minne.set(har, sparat);
  return sparat;
}

export function sattUtkast<V>(agare: string, nyckel: string, nytt: { varden: V; version: number }): void {
  const har = plats(agare, nyckel);
  const utkast: Utkast<V> = { ...nytt, skrivet: klockan().toISOString() };
  minne.set(har, utkast);
  try {
    window.localStorage.setItem(har, JSON.stringify(utkast));
    baraIMinnet.delete(har);
  } catch {
    baraIMinnet.add(har);
  }
  meddela();
}

function glom(har: string): void {
  minne.delete(har);
  baraIMinnet.delete(har);
  lager()?.removeItem(har);
}

export function slangUtkast(agare: string, nyckel: string): void {
  glom(plats(agare, nyckel));
  meddela();
}

const allas = (): string[] => {
  const sparat = lager();
  const nycklar = sparat ? Array.from({ length: sparat.length }, (_, i) => sparat.key(i) ?? '') : [];
  return [...new Set([...nycklar.filter((nyckel) => nyckel.startsWith(PREFIX)), ...minne.keys()])];
};

/** How many places of an owner hold something unsaved; with `under` only those whose key begins so. */
export const antalUtkast = (agare: string, under = ''): number =>
  allas().filter((har) => har.startsWith(plats(agare, under))).length;

/** At logout: nothing that the owner wrote stays in the browser. What a colleague has unsaved here is hers to throw away. */
export function slangUtkastFor(agare: string): void {
  for (const har of allas()) if (har.startsWith(plats(agare, ''))) glom(har);
  meddela();
}

/** When the app is opened: what has lain too long goes, whoever wrote it. */
export function gallraUtkast(nu: Date = klockan()): void {
  for (const har of allas()) {
    const skrivet = tolka(lager()?.getItem(har) ?? null)?.skrivet ?? minne.get(har)?.skrivet;
    const alder = nu.getTime() - new Date(skrivet ?? Number.NaN).getTime();
    if (!(alder < HALLS_DYGN * DYGN)) glom(har);
  }
  meddela();
}

export function lyssnaPaUtkast(nar: () => void): () => void {
  lyssnare.add(nar);
  return () => lyssnare.delete(nar);
}

if (typeof window !== 'undefined') {
  // Another window of the same browser wrote, saved or logged out.
  window.addEventListener('storage', ({ key }) => {
    if (key === null) minne.clear();
    else if (key.startsWith(PREFIX)) minne.delete(key);
    else return;
    meddela();
  });
  // Only what could not be kept is worth stopping anyone for.
  window.addEventListener('beforeunload', (event) => {
    if (baraIMinnet.size > 0) event.preventDefault();
  });
}
