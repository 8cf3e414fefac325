import type { Behorighet } from '@roda-traden/domain';

export interface Sida {
  sokvag: string;
  namn: string;
  ikon:
    | 'oversikt'
    | 'inkorg'
    | 'atgarder'
    | 'analys'
    | 'lagesbild'
    | 'omvarld'
    | 'organisation'
    | 'anvandare';
  /** The page is in the menu of those the server gives this permission. */
  kraver: Behorighet;
  grupp?: 'kommunen';
}

/** The menu, in order. A role sees only its pages; which, the server says (`jag.viewerKan`). */
export const SIDOR: readonly Sida[] = [
  { sokvag: '/inkorg', namn: 'Inkorg', ikon: 'inkorg', kraver: 'rapport:triagera' },
  { sokvag: '/rapporter', namn: 'Rapporter', ikon: 'oversikt', kraver: 'rapport:lasa' },
  { sokvag: '/atgarder', namn: 'Åtgärder', ikon: 'atgarder', kraver: 'atgard:lasa' },
  { sokvag: '/analys', namn: 'Analys', ikon: 'analys', kraver: 'analys:lasa' },
  { sokvag: '/lagesbilder', namn: 'Lägesbilder', ikon: 'lagesbild', kraver: 'lagesbild:lasa' },
  { sokvag: '/omvarld', namn: 'Omvärld', ikon: 'omvarld', kraver: 'omvarld:lasa' },
  {
    sokvag: '/organisation',
    namn: 'Organisation',
    ikon: 'organisation',
    kraver: 'organisation:lasa',
    grupp: 'kommunen',
  },
  {
    sokvag: '/anvandare',
    namn: 'Användare',
    ikon: 'anvandare',
    kraver: 'anvandare:hantera',
    grupp: 'kommunen',
  },
];
