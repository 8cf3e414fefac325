/**
 * The addresses of the thread. They lie here and not in its room: the thread knows of measures and problems, and is led
 * into from their pages, which know nothing of it.
 */
export const tradvagar = {
  tradar: '/rod-trad',
  problem: (id: string): string => `/rod-trad/problem/${id}`,
  beslut: (id: string): string => `/rod-trad/beslut/${id}`,
  atgard: (id: string): string => `/rod-trad/atgard/${id}`,
} as const;

/** In an address: the problem whose thread led there, and that one can go back to. */
export const TRAD_I_ADRESS = 'trad';

/** An address with its question part that remembers the thread it was opened from. */
export const franTraden = (sokvag: string, problemId: string): string =>
  `${sokvag}${sokvag.includes('?') ? '&' : '?'}${TRAD_I_ADRESS}=${problemId}`;

export const FOLJ_TRADEN = 'Följ röda tråden';
