import type { DemoKommun, KommunKod } from './typer.ts';

/** The demo's main municipality: the one with the guideline. */
export const HUVUDKOMMUN: KommunKod = '1737';

/**
 * SuToHaMu in the order of its name. Codes and middle points: kommun boundaries from okfse/sweden-geojson;
 * inhabitants on 1 November 2024: SCB, FolkmangdNov.
 */
export const KOMMUNER: readonly DemoKommun[] = [
  {
    kod: '1766',
    namn: 'Sunne',
    lat: 59.896891,
    lon: 13.059914,
    befolkning: 13382,
    befolkningDatum: '2024-11-01',
  },
  {
    kod: '1737',
    namn: 'Torsby',
    lat: 60.531946,
    lon: 12.872965,
    befolkning: 11306,
    befolkningDatum: '2024-11-01',
  },
  {
    kod: '1783',
    namn: 'Hagfors',
    lat: 60.084274,
    lon: 13.630789,
    befolkning: 11402,
    befolkningDatum: '2024-11-01',
  },
  {
    kod: '1762',
    namn: 'Munkfors',
    lat: 59.821507,
    lon: 13.478915,
    befolkning: 3632,
    befolkningDatum: '2024-11-01',
  },
];
