import type { DemoOrganisation, KommunKod, Organisationstyp } from './typer.ts';

type Rad = readonly [
  kod: string,
  namn: string,
  typ: Organisationstyp,
  foralder: string | null,
  belagg: DemoOrganisation['belagg'],
];

/**
 * Torsby: the bodies and functions named in "Riktlinje för Torsby kommuns brottsförebyggande arbete"
 * (2024-09-02 § 142). The guideline names chiefs ("gatuchef"), not always their units; those units, and the
 * service units below them that hand in reports, are marked `harledd`.
 */
const TORSBY: readonly Rad[] = [
  ['torsby-kommun', 'Torsby kommun', 'kommun', null, 'riktlinje'],
  ['kommunfullmaktige', 'Kommunfullmäktige', 'namnd', 'torsby-kommun', 'riktlinje'],
  ['kommunstyrelsen', 'Kommunstyrelsen', 'namnd', 'torsby-kommun', 'riktlinje'],
  ['kommunledning', 'Kommunledningen', 'forvaltning', 'kommunstyrelsen', 'harledd'],
  ['sakerhet', 'Säkerhet och beredskap', 'enhet', 'kommunledning', 'harledd'],
  ['skola', 'Skolan', 'forvaltning', 'torsby-kommun', 'harledd'],
  ['hogstadieskola', 'Högstadieskolan', 'enhet', 'skola', 'harledd'],
  ['gymnasieskola', 'Gymnasieskolan', 'enhet', 'skola', 'harledd'],
  ['elevhalsa', 'Elevhälsan', 'enhet', 'skola', 'harledd'],
  ['miljo-bygg', 'Miljö- och byggavdelningen', 'avdelning', 'torsby-kommun', 'harledd'],
  ['socialforvaltningen', 'Socialförvaltningen', 'forvaltning', 'torsby-kommun', 'riktlinje'],
  ['ifo', 'Individ- och familjeomsorgen (IFO)', 'avdelning', 'socialforvaltningen', 'riktlinje'],
  ['hemtjanst', 'Hemtjänsten', 'enhet', 'socialforvaltningen', 'harledd'],
  ['fritidsavdelningen', 'Fritidsavdelningen', 'avdelning', 'torsby-kommun', 'riktlinje'],
  ['fritidsgard', 'Fritidsgården', 'enhet', 'fritidsavdelningen', 'harledd'],
  ['idrottsanlaggningar', 'Idrottsanläggningar', 'enhet', 'fritidsavdelningen', 'harledd'],
  ['gata', 'Gatuavdelningen', 'avdelning', 'torsby-kommun', 'harledd'],
  ['kultur', 'Kulturavdelningen', 'avdelning', 'torsby-kommun', 'harledd'],
  ['bibliotek', 'Biblioteket', 'enhet', 'kultur', 'harledd'],
  ['arbetsmarknad', 'Arbetsmarknadsavdelningen', 'avdelning', 'torsby-kommun', 'harledd'],
  ['torsby-bostader', 'Torsby Bostäder AB', 'bolag', 'torsby-kommun', 'riktlinje'],
  ['polisen-lpo-torsby', 'Polismyndigheten, lokalpolisområde Torsby', 'myndighet', null, 'riktlinje'],
  ['lansstyrelsen-varmland', 'Länsstyrelsen Värmland', 'myndighet', null, 'riktlinje'],
  ['sunne-kommun', 'Sunne kommun', 'kommun', null, 'riktlinje'],
  ['hagfors-kommun', 'Hagfors kommun', 'kommun', null, 'riktlinje'],
  ['munkfors-kommun', 'Munkfors kommun', 'kommun', null, 'riktlinje'],
  ['foreningsliv', 'Föreningslivet (samlad kontakt)', 'forening', null, 'harledd'],
];

/** Sunne, lightly: only what reports and logins need. */
const SUNNE: readonly Rad[] = [
  ['sunne-kommun', 'Sunne kommun', 'kommun', null, 'riktlinje'],
  ['kommunstyrelsen', 'Kommunstyrelsen', 'namnd', 'sunne-kommun', 'harledd'],
  ['sakerhet', 'Säkerhet och beredskap', 'enhet', 'kommunstyrelsen', 'harledd'],
  ['skola', 'Skolan', 'forvaltning', 'sunne-kommun', 'harledd'],
  ['socialforvaltningen', 'Socialtjänsten', 'forvaltning', 'sunne-kommun', 'harledd'],
  ['fritidsavdelningen', 'Fritidsverksamheten', 'avdelning', 'sunne-kommun', 'harledd'],
  ['gata', 'Gata och park', 'avdelning', 'sunne-kommun', 'harledd'],
  ['polisen-lpo-torsby', 'Polismyndigheten, lokalpolisområde Torsby', 'myndighet', null, 'riktlinje'],
];

const HAGFORS: readonly Rad[] = [
  ['hagfors-kommun', 'Hagfors kommun', 'kommun', null, 'riktlinje'],
  ['kommunstyrelsen', 'Kommunstyrelsen', 'namnd', 'hagfors-kommun', 'harledd'],
  ['polisen-lpo-torsby', 'Polismyndigheten, lokalpolisområde Torsby', 'myndighet', null, 'riktlinje'],
];

const MUNKFORS: readonly Rad[] = [
  ['munkfors-kommun', 'Munkfors kommun', 'kommun', null, 'riktlinje'],
  ['kommunstyrelsen', 'Kommunstyrelsen', 'namnd', 'munkfors-kommun', 'harledd'],
  ['polisen-lpo-torsby', 'Polismyndigheten, lokalpolisområde Torsby', 'myndighet', null, 'riktlinje'],
];

const organisationer = (kommun: KommunKod, rader: readonly Rad[]): DemoOrganisation[] =>
  rader.map(([kod, namn, typ, foralder, belagg]) => ({ kommun, kod, namn, typ, foralder, belagg }));

/**
 * All units of the four kommuner, parents before children. Each kommun has its own register, so
 * Polismyndigheten and the neighbours occur in several with the same `kod`.
 */
export const ORGANISATIONER: readonly DemoOrganisation[] = [
  ...organisationer('1737', TORSBY),
  ...organisationer('1766', SUNNE),
  ...organisationer('1783', HAGFORS),
  ...organisationer('1762', MUNKFORS),
];
