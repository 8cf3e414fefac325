import type { DemoGrupp, DemoLedamot } from './typer.ts';

const FOREBYGGANDE: DemoLedamot = {
  funktion: 'Förebyggande samordnare',
  organisation: 'fritidsavdelningen',
};
const SAKERHET: DemoLedamot = { funktion: 'Säkerhetssamordnare', organisation: 'sakerhet' };
const POLIS: DemoLedamot = { funktion: 'Polismyndighetens företrädare', organisation: 'polisen-lpo-torsby' };

const SUTOHAMU = ['sunne-kommun', 'torsby-kommun', 'hagfors-kommun', 'munkfors-kommun'] as const;

/**
 * Torsby's groups as the guideline describes them ("Organisation av det brottsförebyggande arbetet").
 * What it leaves open is null here too.
 */
export const GRUPPER: readonly DemoGrupp[] = [
  {
    kommun: '1737',
    kod: 'lfr-styrgrupp',
    namn: 'LFR styrgrupp',
    slag: 'strategiskt_rad',
    arRad: true,
    ordforande: 'Socialförvaltningens representant',
    ordforandeOrganisation: 'socialforvaltningen',
    sammankallande: 'Förebyggande samordnare',
    motenPerAr: 2,
    diariefors: true,
    beskrivning:
      'Lokala förebyggande rådets styrgrupp beslutar om strategisk inriktning för det brottsförebyggande arbetet. Ledamöterna har mandat att fatta beslut för sin verksamhet och skickar en ersättare när de inte kan delta. Kommundirektören hålls informerad.',
    ledamoter: [
      { funktion: 'Verksamhetschef IFO', organisation: 'ifo' },
      { funktion: 'Skolchef', organisation: 'skola' },
      { funktion: 'Miljö- och byggchef', organisation: 'miljo-bygg' },
      { funktion: 'Fritidschef', organisation: 'fritidsavdelningen' },
      { funktion: 'Gatuchef', organisation: 'gata' },
      { funktion: 'Kulturchef', organisation: 'kultur' },
      { funktion: 'Arbetsmarknadschef', organisation: 'arbetsmarknad' },
      SAKERHET,
      FOREBYGGANDE,
      POLIS,
      { funktion: 'Torsby Bostäders företrädare', organisation: 'torsby-bostader' },
    ],
  },
  {
    kommun: '1737',
    kod: 'lfr-operativ-grupp',
    namn: 'LFR operativ grupp',
    slag: 'operativ',
    arRad: false,
    ordforande: null,
    ordforandeOrganisation: null,
    sammankallande: 'Förebyggande samordnare',
    motenPerAr: 4,
    diariefors: true,
    beskrivning:
      'Sammanställer underlag för beslut i styrgruppen, analyserar och följer upp lägesbilder samt planerar aktiviteter för verksamheterna.',
    ledamoter: [
      { funktion: 'Kurator, högstadieskolan', organisation: 'elevhalsa' },
      { funktion: 'Kurator, gymnasieskolan', organisation: 'elevhalsa' },
      { funktion: 'IFO-chef', organisation: 'ifo' },
      { funktion: 'Fritidskonsulent', organisation: 'fritidsavdelningen' },
      SAKERHET,
      FOREBYGGANDE,
      POLIS,
    ],
  },
  {
    kommun: '1737',
    kod: 'andts',
    namn: 'ANDTS',
    slag: 'tematisk',
    arRad: false,
    ordforande: null,
    ordforandeOrganisation: null,
    sammankallande: null,
    motenPerAr: null,
    diariefors: false,
    beskrivning:
      'Arbetet med alkohol, narkotika, doping, tobak och spel är grunden i kommunens brottsförebyggande arbete. Verktyg: Tobaksfri Duo, fältarbete, information till vårdnadshavare och viktiga vuxna samt föräldrastöd. Riktlinjen anger inga ledamöter; de här är demons.',
    ledamoter: [
      FOREBYGGANDE,
      { funktion: 'Kurator', organisation: 'elevhalsa' },
      { funktion: 'Fritidskonsulent', organisation: 'fritidsavdelningen' },
      { funktion: 'IFO-chef', organisation: 'ifo' },
    ],
  },
  {
    kommun: '1737',
    kod: 'sspf',
    namn: 'SSPF',
    slag: 'tematisk',
    arRad: false,
    ordforande: null,
    ordforandeOrganisation: null,
    sammankallande: null,
    motenPerAr: null,
    diariefors: false,
    beskrivning:
      'Socialtjänst, skola, polis och fritid samverkar för unga 10–20 år. Enskilda ärenden hanteras aldrig i det här systemet: bara gruppen och sammanlagda antal.',
    ledamoter: [
      { funktion: 'Socialtjänstens företrädare', organisation: 'ifo' },
      { funktion: 'Skolans företrädare', organisation: 'skola' },
      POLIS,
      { funktion: 'Fritids företrädare', organisation: 'fritidsavdelningen' },
    ],
  },
  {
    kommun: '1737',
    kod: 'sutohamu-styrgrupp',
    namn: 'SuToHaMu styrgrupp',
    slag: 'mellankommunal',
    arRad: false,
    ordforande: null,
    ordforandeOrganisation: null,
    sammankallande: null,
    motenPerAr: 1,
    diariefors: false,
    beskrivning:
      'Sunne, Torsby, Hagfors och Munkfors samarbetar sedan 2019 enligt ett samverkansavtal. Styrgruppen sammanträder årligen.',
    ledamoter: [
      ...SUTOHAMU.map((organisation) => ({ funktion: 'Kommunstyrelsens ordförande', organisation })),
      ...SUTOHAMU.map((organisation) => ({ funktion: 'Kommundirektör', organisation })),
      { funktion: 'Kommunpolis', organisation: 'polisen-lpo-torsby' },
      { funktion: 'Polisområdeschef', organisation: 'polisen-lpo-torsby' },
    ],
  },
  {
    kommun: '1737',
    kod: 'sutohamu-arbetsgrupp',
    namn: 'SuToHaMu arbetsgrupp',
    slag: 'mellankommunal',
    arRad: false,
    ordforande: null,
    ordforandeOrganisation: null,
    sammankallande: null,
    motenPerAr: 8,
    diariefors: false,
    beskrivning:
      'Samordningsfunktionerna i de fyra kommunerna och kommunpolisen, vid behov Länsstyrelsen Värmland och Agera Värmland. Här presenteras lägesbilder, gemensamma utmaningar och insatser.',
    ledamoter: [
      ...SUTOHAMU.map((organisation) => ({ funktion: 'Samordningsfunktion', organisation })),
      { funktion: 'Kommunpolis', organisation: 'polisen-lpo-torsby' },
      { funktion: 'Länsstyrelsens företrädare (vid behov)', organisation: 'lansstyrelsen-varmland' },
    ],
  },
  {
    kommun: '1737',
    kod: 'lansnatverk',
    namn: 'Länsnätverket',
    slag: 'natverk',
    arRad: false,
    ordforande: null,
    ordforandeOrganisation: null,
    sammankallande: 'Länsstyrelsen Värmland',
    motenPerAr: 4,
    diariefors: false,
    beskrivning:
      'Drivs av Länsstyrelsen Värmland för samverkan, erfarenhetsutbyte, kompetensutveckling och gemensamma utbildningar.',
    ledamoter: [
      FOREBYGGANDE,
      { funktion: 'Länsstyrelsens företrädare', organisation: 'lansstyrelsen-varmland' },
    ],
  },
];
