import { decimaltal, tal } from '@roda-traden/ui';
import type { Periodkod } from './perioder.ts';
import type { Bild } from './tillstand.ts';

const antal = (n: number, en: string, flera: string): string => `${tal(n)} ${n === 1 ? en : flera}`;
const rapporter = (n: number): string => antal(n, 'rapport', 'rapporter');
const dagar = (n: number): string => antal(n, 'dag', 'dagar');

const hinder: Record<string, string> = {
  fore_data: 'går inte att jämföra: tiden ligger helt eller delvis före de första rapporterna',
  overlappar: 'går inte att jämföra: samma dagar ingår i båda',
  framtid: 'går inte att jämföra än: perioden är inte slut',
};

const perioder: Record<Periodkod | 'eget', string> = {
  '30d': 'Senaste 30 dagarna',
  '4m': 'Senaste 4 månaderna',
  iar: 'I år',
  '12m': 'Senaste 12 månaderna',
  '24m': 'Senaste 24 månaderna',
  allt: 'Allt',
  eget: 'Egna datum',
};

const bilder: Record<Bild, string> = {
  laget: 'Läget',
  manader: 'Rapporter per månad',
  delar: 'Månad för månad',
  jamforelse: 'Vad har ändrats?',
  veckan: 'När på veckan?',
  platser: 'Platser',
  vagar: 'Hur rapporterna kom, och från hur många',
};

const ochlista = new Intl.ListFormat('sv-SE', { type: 'conjunction' });

export const texter = {
  sida: 'Analys',
  rapporter,
  dagar,
  unit: 'rapporter',
  perioder,
  bilder,
  hinder: (kod: string): string => hinder[kod] ?? 'går inte att jämföra',

  // Kontroller
  periodOchJamforelse: 'Period och jämförelse',
  period: 'Period',
  jamforMed: 'Jämför med',
  mot: { ifjol: 'Samma tid i fjol', foregaende: 'Perioden före' },
  motKort: { ifjol: 'i fjol', foregaende: 'närmast före' },
  fran: 'Från och med',
  till: 'Till och med',
  spannMot: (nu: string, dagarNu: number, da: string, dagarDa: number): string =>
    `${nu} (${dagar(dagarNu)}) mot ${da} (${dagar(dagarDa)})`,
  filter: 'Filter',
  valdaFilter: 'Valda filter',
  valda: (n: number): string => antal(n, 'vald', 'valda'),
  rensa: 'Rensa filter',
  rensaVal: 'Rensa valet',
  sokIListan: 'Sök i listan',
  ingenTraff: 'Inget i listan stämmer med det du skrev.',
  rakna: 'Vad räknas?',
  handelser: 'Händelser',
  handelserHjalp: 'dubbletter räknas en gång',
  allaRapporter: 'Alla rapporter',
  allaRapporterHjalp: 'också dubbletter',
  raknas: (medDubbletter: boolean, filter: readonly string[]): string =>
    [
      medDubbletter ? 'Alla rapporter, också dubbletter' : 'Händelser, dubbletter räknas en gång',
      ...filter,
    ].join(' · '),
  dimensioner: {
    arter: 'Art',
    kategorier: 'Kategori',
    omraden: 'Område',
    kanaler: 'Kanal',
    allvar: 'Allvar',
    andts: 'ANDTS',
    sakerheter: 'Säkerhet',
  },
  okandRubrik: 'Adressen pekar på något som inte finns.',
  okandText: (vad: readonly { falt: string; varde: string }[]): string =>
    `Borttaget ur filtret: ${ochlista.format(
      vad.map(({ falt, varde }) => `${falt.toLowerCase()} ”${varde.slice(0, 40)}”`),
    )}.`,
  okandStatus: 'Status',
  utanKategori: 'Utan kategori',
  okandPlats: 'Okänd plats',
  exportera: 'Hämta som CSV',
  motesvy: 'Mötesläge',

  // Tillstånd
  laddar: 'Räknar …',
  klart: (n: number): string => `${rapporter(n)} i urvalet.`,
  felRubrik: 'Diagrammen kunde inte hämtas.',
  forsokIgen: 'Försök igen',
  tomt: 'Inga rapporter i urvalet',
  tomtRad: 'Välj en längre period eller ta bort ett filter.',

  // Under varje diagram
  kallaHandelser: 'Rapporter i Röda tråden, godkända och avslutade, varje händelse en gång',
  kallaAlla: 'Rapporter i Röda tråden, godkända och avslutade, med dubbletter',
  kallaAnnan: (statusar: string): string => `Rapporter i Röda tråden med status ${statusar}`,
  vantar: (n: number): string =>
    n === 0
      ? 'alla rapporter i perioden är granskade'
      : n === 1
        ? '1 rapport i perioden väntar på granskning och är inte med'
        : `${tal(n)} rapporter i perioden väntar på granskning och är inte med`,

  // Läget
  mening: (
    nu: number,
    dagarNu: number,
    da: number,
    dagarDa: number,
    vilken: string,
    utfall: string,
  ): string =>
    `${rapporter(nu)} på ${dagar(dagarNu)} mot ${tal(da)} på ${dagar(dagarDa)} ${vilken}: ${utfall}.`,
  motFjol: 'Mot samma tid i fjol',
  motFore: 'Mot perioden före',
  motFjolOchFore: 'Mot samma tid i fjol, som också är perioden före',
  arstid: 'Årstiden väger tungt: samma tid i fjol säger oftast mer än perioden före.',
  bakom: 'Bakom rapporterna',
  kanda: (n: number): string => antal(n, 'känd rapportör', 'kända rapportörer'),
  franKanda: (n: number): string => `${rapporter(n)} från dem`,
  anonyma: (n: number): string => antal(n, 'anonym rapport', 'anonyma rapporter'),
  flestFranEn: (n: number, totalt: number): string =>
    `Som mest ${tal(n)} av ${tal(totalt)} från en och samma.`,
  flerRapporter: 'Fler rapporter är inte detsamma som mer brott: det kan också vara fler som hör av sig.',
  vantarRubrik: (n: number): string =>
    n === 1 ? '1 rapport väntar på granskning.' : `${tal(n)} rapporter väntar på granskning.`,
  vantarText: (som: number, andras: boolean | undefined): string =>
    `De är inte med i talen. Räknas alla blir summan ${tal(som)}${
      andras === undefined
        ? ''
        : andras
          ? ', och helheten kan bedömas annorlunda'
          : ', och helheten bedöms likadant'
    }.`,
  vantarPa: (nu: number, forr: number): string =>
    forr === 0
      ? `${tal(nu)} väntar på granskning`
      : nu === 0
        ? `${tal(forr)} i jämförelsen väntar på granskning`
        : `${tal(nu)} väntar på granskning, och ${tal(forr)} i jämförelsen`,
  granskadeEnsamma: (verdikt: string): string =>
    `De granskade ensamma ger: ${verdikt}. Godkänns de som väntar kan det bli något annat.`,
  vantarFiltrerat:
    'De är inte med i talen, och hur många av dem som hör till urvalet vet man först när de är granskade.',
  utanJamforelse: (nu: number, dagarNu: number): string => `${rapporter(nu)} på ${dagar(dagarNu)}.`,
  ensamProvning:
    'Exakt binomialtest, tvåsidigt. Helheten prövas för sig. Fler rapporter behöver inte betyda mer brott.',
  obegransat: (lag: number): string => `95 % intervall för kvoten: från ${decimaltal(lag)}, utan övre gräns.`,

  // Månader
  manader: 'Rapporter per månad',
  serieAlla: 'Rapporter',
  aretInnan: 'Året innan',
  spann: 'Förväntat spann',
  manaderSpann: (ute: number, av: number): string =>
    `${tal(ute)} av ${antal(av, 'hel månad', 'hela månader')} ligger utanför det förväntade spannet.`,
  manaderUtanSpann: (mest: string, nMest: number, minst: string, nMinst: number): string =>
    `Flest i ${mest} (${tal(nMest)}) och färst i ${minst} (${tal(nMinst)}), hela månader räknade.`,
  manaderIngenHel: (n: number): string => `${rapporter(n)}; ingen månad i perioden är hel.`,
  manaderEnHel: (manad: string, n: number): string => `${rapporter(n)} i ${manad}, den enda hela månaden.`,
  spannForklaring:
    'Spannet rymmer ungefär nio av tio månader, om inget har ändrats sedan samma månad åren innan (Poisson, 5–95 %).',
  okandDag: 'En rapport utan känd dag räknas på dagen den kom in.',
  spannSaknas: (fran: string): string =>
    `Förväntat spann kräver samma hela månad minst två år tidigare; rapporter finns från ${fran}`,
  ingaRapporterAn: 'Det finns inga rapporter än',

  // Delar
  delar: 'Månad för månad',
  delarPerKategori: 'Kategorier månad för månad',
  delarPerArt: 'Arter månad för månad',
  niva: 'Visa per',
  nivaer: { kategori: 'Kategori', art: 'Art' },
  ovriga: 'Övriga',
  delarMening: (storst: string, n: number, totalt: number): string =>
    `Störst är ${storst}, ${tal(n)} av ${tal(totalt)}. Samma skala i alla rutor.`,
  delSumma: (n: number): string => rapporter(n),
  alla: 'Alla',
  delarForklaring:
    'Skuggat är det förväntade spannet, som rymmer ungefär nio av tio månader om inget har ändrats. Ring: utanför det.',

  // Jämförelse
  jamforelse: 'Vad har ändrats?',
  prov: (provade: number, andrade: number, vantar: number): string =>
    provade === 0
      ? 'Ingen kategori har tillräckligt många rapporter för att prövas.'
      : `${antal(provade, 'kategori prövad', 'kategorier prövade tillsammans')}, ${
          andrade === 0 ? 'ingen med tydlig skillnad' : `${tal(andrade)} med tydlig skillnad`
        }.${vantar === 0 ? '' : ` ${rapporter(vantar)} väntar och kan ändra det.`}`,
  justering:
    'p-värdena är justerade för hur många som prövas tillsammans: av de tydliga skillnaderna väntas högst en av tjugo vara slump (Benjamini–Hochberg).',
  jamforMot: 'Jämförelse mot',
  kategori: 'Kategori',
  nu: 'Nu',
  da: 'Då',
  medDagar: (vad: string, n: number): string => `${vad}, ${dagar(n)}`,
  per30: 'Per 30 dagar',
  per30Varden: (nu: string, da: string): string => `${nu} mot ${da}`,
  bedomning: 'Bedömning',
  visaTal: 'Visa p-värden och intervall',
  pJusterat: 'p, justerat',
  kvotIntervall: 'Kvot, 95 % intervall',
  kvot: (kvot: string, lag: string, hog: string | null): string =>
    hog === null ? `${kvot} (från ${lag})` : `${kvot} (${lag}–${hog})`,
  visaBara: (namn: string): string => `Visa bara ${namn}`,
  visaForFa: (n: number): string =>
    n === 1 ? 'Visa också den som har för få rapporter' : `Visa också de ${tal(n)} som har för få rapporter`,
  visaAllaKategorier: (n: number): string => `Visa alla ${tal(n)} kategorier`,
  utelamnade: (n: number): string =>
    `${antal(n, 'kategori', 'kategorier')} till, med för få rapporter för att bedömas.`,
  visaFarreKategorier: 'Visa färre kategorier',

  // Veckan
  veckan: 'När på veckan?',
  veckanMening: (block: string, vikt: string, totalt: number): string =>
    `Tyngst är ${block}: ${vikt} av ${rapporter(totalt)} med känd tid.`,
  veckanTom: 'Ingen rapport i urvalet har en användbar tid.',
  veckanForklaring:
    'En rapport väger 1, fördelad på de timmar då det kan ha hänt. Talen är summan av vikterna.',
  veckodag: 'Veckodag',
  timme: 'Timme',
  vikt: 'Vikt',
  beror: 'Rapporter som berör',
  timcell: (dag: string, klocka: string, vikt: string, n: number): string =>
    `${dag} ${klocka}: ${vikt} viktat, ${n === 1 ? '1 rapport berör' : `${tal(n)} rapporter berör`} timmen`,
  blockcell: (dag: string, klocka: string, vikt: string, n: number): string =>
    `${dag} ${klocka}: ${vikt} viktat, ${n === 1 ? '1 rapport berör' : `${tal(n)} rapporter berör`} tiden`,
  berorKort: (n: number): string => `(${tal(n)})`,
  passForklaring: 'Inom parentes: hur många rapporter som berör tiden.',
  utanTid: (n: number): string =>
    n === 1 ? '1 rapport utan användbar tid' : `${tal(n)} rapporter utan användbar tid`,
  utanTidForklaring: 'står utanför: okänd tid, eller ett spann längre än en vecka.',
  viktat: 'viktat',
  kl: (klocka: string): string => `kl. ${klocka}`,
  hoppaVeckan: 'Hoppa förbi timmarna',

  // Platser
  platser: 'Platser',
  platserMening: (namn: string, n: number, totalt: number): string =>
    `Flest rapporter gäller ${namn}, ${tal(n)} av ${tal(totalt)}.`,
  platserFa: (grans: number): string => `Ingen plats har ${tal(grans)} rapporter eller fler.`,
  platserTom: 'Inga rapporter.',
  plats: 'Plats',
  slag: 'Slag',
  slagnamn: (slag: string | null): string =>
    ({ kommun: 'Kommun', regso: 'Område', ort: 'Ort', plats: 'Plats' })[slag ?? ''] ?? '–',
  utanNarmarePlats: (namn: string): string => `${namn}, utan närmare plats`,
  avAlla: (n: number, totalt: number): string => `${tal(n)} av ${tal(totalt)}`,
  ater: (ater: number, avDagar: number): string =>
    avDagar === 0
      ? 'åter inom 14 dagar: ingen dag hunnit följas'
      : `åter inom 14 dagar: ${tal(ater)} av ${antal(avDagar, 'dag', 'dagar')}`,
  av: (totalt: number): string => `av ${tal(totalt)}`,
  aterkomst: 'Åter inom 14 dagar',
  aterkomstKort: (ater: number, avDagar: number): string =>
    avDagar === 0 ? '–' : `${tal(ater)} av ${antal(avDagar, 'dag', 'dagar')}`,
  visaAlla: (n: number): string => `Visa alla ${tal(n)}`,
  visaFarre: 'Visa bara de största',
  platserForklaring: (grans: number): string =>
    `Minst ${tal(grans)} rapporter. Åter: dagar med rapport som följdes av en ny på samma plats inom 14 dagar, av dem som hunnit följas.`,

  // Vägar
  kanaler: 'Kanaler',
  kanal: 'Kanal',
  kanalerMening: (namn: string, n: number, totalt: number): string =>
    `${namn} är vanligast, ${tal(n)} av ${tal(totalt)}.`,
  rapportorer: 'Rapportörer',
  rapportor: 'Rapportör',
  rapportorerMening: (kanda: number, anonyma: number): string =>
    `${antal(kanda, 'känd rapportör', 'kända rapportörer')} och ${antal(anonyma, 'anonym rapport', 'anonyma rapporter')}.`,
  franKandaRad: 'Från kända rapportörer',
  anonymaRad: 'Anonyma',
  rapportorerForklaring:
    'Kända är verksamheter och de som lämnat en kontaktväg. Anonyma rapporter kan komma från en eller flera.',

  // Mötesläge
  mote: {
    avsluta: 'Avsluta',
    foregaende: 'Föregående',
    nasta: 'Nästa',
    plats: (n: number, av: number): string => `${n} av ${av}`,
    mer: 'Mer nedanför',
    hjalp: 'Bläddra med ← och →, avsluta med Esc.',
  },
} as const;
