/** Only an address within the app may be gone on to. */
export const inomAppen = (adress: string | null): string =>
  adress?.startsWith('/') && !adress.startsWith('//') ? adress : '/start';
