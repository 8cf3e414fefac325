import type { Dokumentkalla } from './typer.ts';

/**
 * The agreements between Torsby kommun and Polismyndigheten that the plan's real measures come from. The pages'
 * facts in our own words; the stored copies end in the middle of the lists, so each holds only some measures.
 */
const SIDA = 'https://polisen.se/om-polisen/medborgarloften-och-lokal-samverkan/medborgarloften/torsby/';

export const LOFTE_2023: Dokumentkalla = {
  namn: 'Medborgarlöfte Torsby 2023–2024',
  url: SIDA,
};

export const LOFTE_2019: Dokumentkalla = { namn: 'Medborgarlöfte Torsby 2019', url: SIDA };

export const LOFTE_2016: Dokumentkalla = {
  namn: 'Medborgarlöfte Torsby 2016',
  url: 'https://polisen.se/om-polisen/medborgarloften/torsby/',
};

/** As it stands beside what comes from it. */
export const kalltext = ({ namn, url }: Dokumentkalla): string => `${namn}. Källa: Polisen, ${url}`;
