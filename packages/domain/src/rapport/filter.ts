import { arDatum, dagfel } from '../kalender/index.ts';
import type { AndtsTagg, ArtKod } from '../kategori/index.ts';
import { type Kanal, RAPPORTGRANSER, type Sakerhet } from './limits.ts';
import { RAKNADE_STATUSAR, type Rapportstatus } from './status.ts';

/**
 * The one filter (statistics §7): the same object goes into chart, list, count, export and address, so a
 * number on a chart always opens exactly the reports it counts. Absent = no limit. Within a field the
 * values are alternatives, between fields all must hold.
 */
export interface RapportFilter {
  /** First local day (Europe/Stockholm), 'YYYY-MM-DD', inclusive. */
  fran?: string;
  /** Last local day, inclusive. */
  till?: string;
  statusar?: readonly Rapportstatus[];
  arter?: readonly ArtKod[];
  /** Category codes; '-' is "none set yet". */
  kategorier?: readonly string[];
  /** Area codes; an area includes what lies below it, `=kod` is that area alone, '-' is "unknown". */
  omraden?: readonly string[];
  kanaler?: readonly Kanal[];
  allvar?: readonly number[];
  andts?: readonly AndtsTagg[];
  sakerheter?: readonly Sakerhet[];
  /** Hours of the week, 0 = Monday 00–01 … 167 = Sunday 23–24; matches reports whose interval touches one. */
  veckotimmar?: readonly number[];
  /** Only those with a usable time of day (true) or without one (false). */
  kandTid?: boolean;
  /** Only those a known reporter stands behind: a unit or a contact (true), or anonymous ones (false). */
  kandRapportor?: boolean;
  /** Words to search for in the screened text; for those who triage also a reference or its beginning. */
  text?: string;
  /** User id of the case handler, or 'ingen'. */
  handlaggare?: string;
  /**
   * Id of a lägesbild: only the reports it has counted. Days, categories, kinds, areas and times of the filter then
   * mean what they were counted as.
   */
  lagesbild?: string;
  /** With `lagesbild`: not what it counted, but the reports of earlier days that came too late for the pictures of those. */
  sena?: boolean;
}

const LISTOR = [
  'statusar',
  'arter',
  'kategorier',
  'omraden',
  'kanaler',
  'allvar',
  'andts',
  'sakerheter',
  'veckotimmar',
] as const;
const TALLISTOR: readonly string[] = ['allvar', 'veckotimmar'];
const TEXTER = ['fran', 'till', 'text', 'handlaggare', 'lagesbild'] as const;
/** Among them those that are days; anything goes in the others. */
const DAGAR: readonly string[] = ['fran', 'till'];
const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const JA_NEJ = ['kandTid', 'kandRapportor', 'sena'] as const;

/** What `URLSearchParams` offers for reading, so that the rule needs neither browser nor Node. */
export interface Adressparametrar {
  get(namn: string): string | null;
}

/**
 * The filter as address parameters, [name, value] in a fixed order (ready for `new URLSearchParams`);
 * lists are comma-separated. Inverse of `filterFranAdress`.
 */
export function filterTillAdress(filter: RapportFilter): [string, string][] {
  const params: [string, string][] = [];
  for (const namn of TEXTER) {
    const varde = filter[namn];
    if (varde) params.push([namn, varde]);
  }
  for (const namn of LISTOR) {
    const varde = filter[namn];
    if (varde?.length) params.push([namn, varde.join(',')]);
  }
  for (const namn of JA_NEJ) {
    const varde = filter[namn];
    if (varde !== undefined) params.push([namn, varde ? 'ja' : 'nej']);
  }
  return params;
}

/** Reads a filter from an address; unknown parameters are left alone, unreadable values are skipped. */
export function filterFranAdress(params: Adressparametrar): RapportFilter {
  const filter: Record<string, unknown> = {};
  for (const namn of TEXTER) {
    const varde = params.get(namn)?.trim();
    if (varde && (!DAGAR.includes(namn) || arDatum(varde))) filter[namn] = varde;
  }
  for (const namn of LISTOR) {
    const delar = (params.get(namn) ?? '').split(',').filter((del) => del !== '');
    if (delar.length === 0) continue;
    const varden = TALLISTOR.includes(namn) ? delar.map(Number).filter(Number.isInteger) : delar;
    if (varden.length > 0) filter[namn] = varden;
  }
  for (const namn of JA_NEJ) {
    const varde = params.get(namn);
    if (varde === 'ja' || varde === 'nej') filter[namn] = varde === 'ja';
  }
  return filter as RapportFilter;
}

/** Does the filter ask for exactly what the crime picture counts, over nothing but a period? */
export function arStandardvy(filter: RapportFilter): boolean {
  const { fran: _fran, till: _till, statusar, ...ovrigt } = filter;
  const raknade =
    statusar !== undefined &&
    statusar.length === RAKNADE_STATUSAR.length &&
    RAKNADE_STATUSAR.every((status) => statusar.includes(status));
  return raknade && Object.values(ovrigt).every((varde) => varde === undefined);
}

/** What is wrong with a filter, per field, in words; empty when it can be used. */
export function filterfel(filter: RapportFilter): { falt: string; meddelande: string }[] {
  const fel: { falt: string; meddelande: string }[] = [];
  for (const falt of ['fran', 'till'] as const) {
    const varde = filter[falt];
    if (varde === undefined) continue;
    fel.push(...dagfel(falt, varde).map(({ meddelande }) => ({ falt, meddelande })));
  }
  if (fel.length === 0 && filter.fran && filter.till && filter.fran > filter.till)
    fel.push({ falt: 'till', meddelande: 'Periodens sista dag ligger före den första.' });
  if (filter.veckotimmar?.some((cell) => !Number.isInteger(cell) || cell < 0 || cell > 167))
    fel.push({ falt: 'veckotimmar', meddelande: 'Veckans timmar är 0 till 167.' });
  if (filter.allvar?.some((grad) => ![1, 2, 3, 4].includes(grad)))
    fel.push({ falt: 'allvar', meddelande: 'Allvar är 1 till 4.' });
  if (filter.lagesbild !== undefined && !ID.test(filter.lagesbild))
    fel.push({
      falt: 'lagesbild',
      meddelande: 'Länken till lägesbilden är inte hel. Öppna talet i lägesbilden igen.',
    });
  if (filter.sena && filter.lagesbild === undefined)
    fel.push({ falt: 'sena', meddelande: 'Sena rapporter hör till en lägesbild. Öppna dem i den.' });
  if ((filter.text?.length ?? 0) > RAPPORTGRANSER.sokMax)
    fel.push({ falt: 'text', meddelande: `Sök med högst ${RAPPORTGRANSER.sokMax} tecken.` });
  return fel;
}
