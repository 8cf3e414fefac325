import type { Behorighet } from '@roda-traden/domain';
import type { Sidbehorighet } from '../lib/sidkrav.ts';

export interface Sida {
  sokvag: string;
  namn: string;
  /** The name with soft hyphens, where it is too long for the phone's bar. */
  kortnamn?: string;
  ikon:
    | 'start'
    | 'oversikt'
    | 'uppfoljning'
    | 'rodtrad'
    | 'inkorg'
    | 'registrera'
    | 'atgarder'
    | 'analys'
    | 'lagesbild'
    | 'omvarld'
    | 'organisation'
    | 'anvandare';
  /** The page is in the menu of those the server gives this permission. */
  kraver: Sidbehorighet;
  grupp?: 'kommunen';
}

/** The menu, in order. A role sees only its pages; which, the server says (`jag.viewerKan`). */
export const SIDOR: readonly Sida[] = [
  { sokvag: '/oversikt', namn: 'Översikt', ikon: 'start', kraver: 'oversikt:lasa' },
  { sokvag: '/inkorg', namn: 'Inkorg', ikon: 'inkorg', kraver: 'rapport:triagera' },
  { sokvag: '/rapporter', namn: 'Rapporter', ikon: 'oversikt', kraver: 'rapport:lasa' },
  { sokvag: '/atgarder', namn: 'Åtgärder', ikon: 'atgarder', kraver: 'atgard:lasa' },
  {
    sokvag: '/inkorg/ny',
    namn: 'Registrera rapport',
    kortnamn: 'Regi\u00adstrera rapport',
    ikon: 'registrera',
    kraver: 'rapport:registrera',
  },
  { sokvag: '/analys', namn: 'Analys', ikon: 'analys', kraver: 'analys:lasa' },
  {
    sokvag: '/lagesbilder',
    namn: 'Lägesbilder',
    kortnamn: 'Läges\u00adbilder',
    ikon: 'lagesbild',
    kraver: 'lagesbild:lasa',
  },
  {
    sokvag: '/uppfoljning',
    namn: 'Uppföljning',
    kortnamn: 'Upp\u00adföljning',
    ikon: 'uppfoljning',
    kraver: 'uppfoljning:lasa',
  },
  { sokvag: '/rod-trad', namn: 'Röda tråden', ikon: 'rodtrad', kraver: 'plan:lasa' },
  { sokvag: '/omvarld', namn: 'Omvärld', ikon: 'omvarld', kraver: 'omvarld:lasa' },
  {
    sokvag: '/organisation',
    namn: 'Organisation',
    kortnamn: 'Organi\u00adsation',
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

/** Which page of the menu an address belongs to: the nearest, so that one page in another's path isn't both. */
export const sidanFor = (sidor: readonly Sida[], sokvag: string): Sida | undefined =>
  sidor
    .filter((sida) => sokvag === sida.sokvag || sokvag.startsWith(`${sida.sokvag}/`))
    .toSorted((a, b) => b.sokvag.length - a.sokvag.length)[0];

/**
 * Where one lands. The overview, but for those whose day is one list: the chief of a unit her measures, the one who
 * triages the inbox (its first row is then one press away; the one who also leads the plan sees its clocks first).
 */
export function startsida(viewerKan: readonly string[]): string | null {
  const kan = (behorighet: Behorighet): boolean => viewerKan.includes(behorighet);
  if (kan('atgard:uppdatera') && !kan('plan:lasa')) return '/atgarder';
  if (kan('rapport:triagera') && !kan('plan:andra')) return '/inkorg';
  return SIDOR.find((sida) => kan(sida.kraver))?.sokvag ?? null;
}
