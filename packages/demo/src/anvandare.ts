import type { Roll } from '@roda-traden/domain';
import type { DemoAnvandare, KommunKod } from './typer.ts';

/** The one password of all demo logins. Only for `ROT_DEMO=1`; never for a kommun in operation. */
export const DEMO_LOSENORD = 'trygg-i-torsby-2026';

const anvandare = (
  kommun: KommunKod,
  epost: string,
  visningsnamn: string,
  roll: Roll,
  organisation: string,
): DemoAnvandare => ({ kommun, epost, visningsnamn, roll, organisation });

/** Demo logins, named by function. Every role of the domain occurs at least once. */
export const ANVANDARE: readonly DemoAnvandare[] = [
  anvandare(
    '1737',
    'forebyggande.samordnare@torsby.demo',
    'Förebyggande samordnare',
    'forebyggande_samordnare',
    'fritidsavdelningen',
  ),
  anvandare(
    '1737',
    'sakerhetssamordnare@torsby.demo',
    'Säkerhetssamordnare',
    'sakerhetssamordnare',
    'sakerhet',
  ),
  anvandare('1737', 'operativ.grupp@torsby.demo', 'Operativ grupp, kurator', 'operativ_grupp', 'elevhalsa'),
  anvandare('1737', 'polis@torsby.demo', 'Operativ grupp, polis', 'operativ_grupp', 'polisen-lpo-torsby'),
  anvandare(
    '1737',
    'styrgrupp@torsby.demo',
    'Styrgrupp, socialförvaltningen',
    'styrgrupp',
    'socialforvaltningen',
  ),
  anvandare('1737', 'bostader@torsby.demo', 'Styrgrupp, Torsby Bostäder', 'styrgrupp', 'torsby-bostader'),
  anvandare('1737', 'chef.fritid@torsby.demo', 'Fritidschef', 'ansvarig_enhet', 'fritidsavdelningen'),
  anvandare('1737', 'chef.gata@torsby.demo', 'Gatuchef', 'ansvarig_enhet', 'gata'),
  anvandare('1737', 'chef.skola@torsby.demo', 'Skolchef', 'ansvarig_enhet', 'skola'),
  anvandare('1737', 'ks@torsby.demo', 'Kommunstyrelsen', 'ks_kf', 'kommunstyrelsen'),
  anvandare(
    '1737',
    'samverkan.hagfors@torsby.demo',
    'Hagfors samordningsfunktion',
    'samverkande_kommun',
    'hagfors-kommun',
  ),
  anvandare(
    '1737',
    'systemadministrator@torsby.demo',
    'Systemadministratör',
    'systemadministrator',
    'kommunledning',
  ),
  anvandare(
    '1766',
    'sakerhetssamordnare@sunne.demo',
    'Säkerhetssamordnare',
    'sakerhetssamordnare',
    'sakerhet',
  ),
  anvandare('1766', 'operativ.grupp@sunne.demo', 'Operativ grupp', 'operativ_grupp', 'skola'),
];
