export type Sprak = 'sv' | 'en';

const NYCKEL = 'rot-sprak';

const arSprak = (varde: string | null): varde is Sprak => varde === 'sv' || varde === 'en';

/** The language asked for in the address, else the one chosen earlier in this tab, else Swedish. */
export function valtSprak(sokdel: string, lager: Storage | null): Sprak {
  const iAdress = new URLSearchParams(sokdel).get('sprak');
  if (arSprak(iAdress)) return iAdress;
  const sparat = lager?.getItem(NYCKEL) ?? null;
  return arSprak(sparat) ? sparat : 'sv';
}

/** Carries the language along in an address of our own: what a reporter keeps or sends on opens as it was read. */
export function medSprak(adress: string, sprak: Sprak): string {
  const [utanHash = '', hash] = adress.split('#');
  const [sokvag = '', sokdel] = utanHash.split('?');
  const params = new URLSearchParams(sokdel);
  // Swedish is said only where the address says otherwise.
  if (sprak !== 'sv' || params.has('sprak')) params.set('sprak', sprak);
  const sok = params.toString();
  return `${sokvag}${sok && `?${sok}`}${hash === undefined ? '' : `#${hash}`}`;
}

export function sparaSprak(sprak: Sprak, lager: Storage | null): void {
  try {
    lager?.setItem(NYCKEL, sprak);
  } catch {
    // A full or closed storage only means that the next page opens in Swedish.
  }
}

/** The tab's own storage, or null where the browser refuses it. */
export function flikensLager(): Storage | null {
  try {
    return window.sessionStorage;
  } catch {
    return null;
  }
}
