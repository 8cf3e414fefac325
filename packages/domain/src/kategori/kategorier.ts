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

/**
 * What the public chooses from: plain words, not our categories. Each choice suggests a category;
 * triage decides.
 */
export const VAD_HANT = [
  {
    kod: 'kor-storande',
    sv: 'Någon kör störande eller farligt',
    en: 'Someone drives dangerously or disturbingly',
    forslag: 'storande-korning',
  },
  { kod: 'droger', sv: 'Droger eller langning', en: 'Drugs or drug dealing', forslag: 'narkotika' },
  {
    kod: 'alkohol',
    sv: 'Berusade eller påverkade personer',
    en: 'People who are drunk or under the influence',
    forslag: 'paverkade',
  },
  {
    kod: 'forstort',
    sv: 'Något är förstört eller nedklottrat',
    en: 'Something is damaged or has graffiti',
    forslag: 'skadegorelse',
  },
  {
    kod: 'stold',
    sv: 'Något är stulet eller någon har brutit sig in',
    en: 'Something is stolen or someone broke in',
    forslag: 'stold-inbrott',
  },
  { kod: 'brak-hot', sv: 'Bråk, våld eller hot', en: 'Fighting, violence or threats', forslag: 'vald-hot' },
  { kod: 'ofredande', sv: 'Sexuella ofredanden', en: 'Sexual harassment', forslag: 'sexuellt-ofredande' },
  {
    kod: 'samling',
    sv: 'En samling som känns otrygg',
    en: 'A gathering that feels unsafe',
    forslag: 'otrygg-samling',
  },
  { kod: 'eld', sv: 'Någon har tänt eld', en: 'Someone has set a fire', forslag: 'anlagd-brand' },
  {
    kod: 'lurad',
    sv: 'Någon försöker lura äldre',
    en: 'Someone tries to defraud older people',
    forslag: 'bedrageri-aldre',
  },
  {
    kod: 'natet',
    sv: 'Hot eller kränkningar på nätet',
    en: 'Threats or abuse online',
    forslag: 'krankning-digitalt',
  },
  {
    kod: 'skrap',
    sv: 'Skräp, ljud eller fyrverkerier',
    en: 'Litter, noise or fireworks',
    forslag: 'nedskrapning',
  },
  {
    kod: 'morkt',
    sv: 'En plats är mörk, igenvuxen eller ödslig',
    en: 'A place is dark, overgrown or deserted',
    forslag: 'belysning',
  },
  {
    kod: 'bra',
    sv: 'En plats som känns trygg, något som blivit bättre',
    en: 'A place that feels safe, something that got better',
    forslag: 'trygg-plats',
  },
  { kod: 'annat', sv: 'Något annat', en: 'Something else', forslag: null },
] as const satisfies readonly {
  kod: string;
  sv: string;
  en: string;
  forslag: StartkategoriKod | null;
}[];
export type VadHantKod = (typeof VAD_HANT)[number]['kod'];
