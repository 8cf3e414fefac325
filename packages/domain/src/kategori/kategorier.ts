/**
 * The start set of categories, two levels: art → kategori. Each kommun gets a copy that it may edit;
 * `kod` is the stable key, also in imports and in the address of a filtered chart.
 * `brottsindikator` names Kolada's indicator of reported crime where there is one.
 */
export const ARTER = [
  { kod: 'brott', namn: 'Misstänkt brott' },
  { kod: 'ordning', namn: 'Ordning' },
  { kod: 'otrygg-plats', namn: 'Otrygg plats' },
  { kod: 'andts', namn: 'ANDTS-oro' },
  { kod: 'skola-fritid-nat', namn: 'Skola, fritid, nät' },
  { kod: 'mot-verksamhet', namn: 'Mot anställd eller verksamhet' },
  { kod: 'handelse', namn: 'Kommande händelse' },
  { kod: 'positivt', namn: 'Trygg plats, positivt' },
] as const;

export type ArtKod = (typeof ARTER)[number]['kod'];

export interface Kategoridefinition {
  readonly kod: string;
  readonly art: ArtKod;
  readonly namn: string;
  readonly brottsindikator?: string;
}

export const STARTKATEGORIER = [
  { kod: 'vald-hot', art: 'brott', namn: 'Våld eller hot', brottsindikator: 'N07403' },
  { kod: 'skadegorelse', art: 'brott', namn: 'Skadegörelse eller klotter', brottsindikator: 'U07452' },
  { kod: 'stold-inbrott', art: 'brott', namn: 'Stöld eller inbrott', brottsindikator: 'U07417' },
  { kod: 'narkotika', art: 'brott', namn: 'Narkotika', brottsindikator: 'N07544' },
  { kod: 'trafikbrott', art: 'brott', namn: 'Trafikbrott', brottsindikator: 'N07548' },
  { kod: 'sexuellt-ofredande', art: 'brott', namn: 'Sexuellt ofredande', brottsindikator: 'N07537' },
  { kod: 'hatbrott', art: 'brott', namn: 'Hatbrott' },
  { kod: 'bedrageri-aldre', art: 'brott', namn: 'Bedrägeri mot äldre' },
  { kod: 'anlagd-brand', art: 'brott', namn: 'Anlagd brand' },
  { kod: 'storande-korning', art: 'ordning', namn: 'Störande körning' },
  { kod: 'otrygg-samling', art: 'ordning', namn: 'Samling som skapar otrygghet' },
  { kod: 'paverkade', art: 'ordning', namn: 'Alkohol- eller drogpåverkade' },
  { kod: 'nedskrapning', art: 'ordning', namn: 'Nedskräpning' },
  { kod: 'ljud-fyrverkeri', art: 'ordning', namn: 'Ljud eller fyrverkeri' },
  { kod: 'belysning', art: 'otrygg-plats', namn: 'Belysning' },
  { kod: 'insyn-vaxtlighet', art: 'otrygg-plats', namn: 'Insyn eller växtlighet' },
  { kod: 'skotsel', art: 'otrygg-plats', namn: 'Skötsel' },
  { kod: 'odslighet', art: 'otrygg-plats', namn: 'Ödslighet' },
  { kod: 'trafikmiljo', art: 'otrygg-plats', namn: 'Trafikmiljö' },
  { kod: 'andts-oro', art: 'andts', namn: 'ANDTS-oro' },
  { kod: 'krankning-digitalt', art: 'skola-fritid-nat', namn: 'Kränkning eller hot digitalt' },
  { kod: 'vapenliknande', art: 'skola-fritid-nat', namn: 'Vapenliknande föremål' },
  { kod: 'obehoriga', art: 'skola-fritid-nat', namn: 'Obehöriga' },
  { kod: 'hot-anstalld', art: 'mot-verksamhet', namn: 'Hot' },
  { kod: 'otillaten-paverkan', art: 'mot-verksamhet', namn: 'Otillåten påverkan' },
  { kod: 'kommande-handelse', art: 'handelse', namn: 'Kommande händelse' },
  { kod: 'trygg-plats', art: 'positivt', namn: 'Trygg plats eller positivt' },
] as const satisfies readonly Kategoridefinition[];

export type StartkategoriKod = (typeof STARTKATEGORIER)[number]['kod'];

/** ANDTS (alkohol, narkotika, doping, tobak, spel): a tag over all categories (guideline, "ANDTS"). */
export const ANDTS_TAGGAR = [
  { kod: 'alkohol', namn: 'Alkohol' },
  { kod: 'narkotika', namn: 'Narkotika' },
  { kod: 'doping', namn: 'Doping' },
  { kod: 'tobak', namn: 'Tobak och nikotin' },
  { kod: 'spel', namn: 'Spel om pengar' },
] as const;
export type AndtsTagg = (typeof ANDTS_TAGGAR)[number]['kod'];
