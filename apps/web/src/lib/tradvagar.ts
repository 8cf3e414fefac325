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

export const FOLJ_TRADEN = 'Följ röda tråden';
