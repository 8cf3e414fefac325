import type { StartkategoriKod } from './kategorier.ts';

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
