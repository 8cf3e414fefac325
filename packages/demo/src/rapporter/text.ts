import type { Kanal } from '@roda-traden/domain';
import { personuppgiftsmening } from '../texter/personuppgift.ts';
import type { Textbank } from '../texter/typer.ts';
import type { Handelse } from './handelse.ts';
import type { Inlamning } from './inlamning.ts';
import { PASS, tidsfras } from './pass.ts';
import type { Slump } from './slump.ts';
import { MINUTER_PER_DYGN, veckodag } from './tid.ts';

const FORDON = [
  'en A-traktor',
  'två A-traktorer',
  'flera A-traktorer',
  'tre EPA-traktorer',
  'en EPA',
  'ett par bilar',
  'en äldre bil',
  'några mopeder',
  'en crossmoped',
] as const;
const ANTAL = ['tre', 'fyra', 'fem', 'sex–sju', 'ett tiotal'] as const;
const UNGEFARLIGT = [
  'den senaste tiden',
  'på sistone',
  'de senaste veckorna',
  'någon gång de senaste dagarna',
] as const;
const OKAND_PLATS = ['på flera håll i kommunen', 'här i trakten', 'i närheten', 'på olika ställen'] as const;
const PLATSDETALJ = [
  '',
  '',
  '',
  ', på baksidan',
  ', mot parkeringen',
  ', närmast vägen',
  ', vid ingången',
  ', vid cykelställen',
] as const;
/** How someone who isn't the first to report it may begin. */
const UPPREPNING = [
  '',
  '',
  'Ni har säkert hört det redan. ',
  'Vi är flera som märkt det: ',
  'Även jag vill säga till. ',
] as const;
const AVSLUT = [
  'Kan ni titta på det?',
  'Ville mest att ni ska känna till det.',
  'Hoppas att det går att göra något.',
  'Det vore bra med fler vuxna ute.',
  'Tack för att ni tar emot sådant här.',
  'Återkom gärna om ni behöver veta mer.',
] as const;
/** What the one who takes it down, or the writer's habit, puts first. */
const INLEDNING: Record<Kanal, readonly string[]> = {
  e_tjanst: ['', '', '', '', 'Hej! '],
  telefon: ['', 'Inringt. ', 'Per telefon: ', 'Den som ringde berättar: '],
  mejl: ['Hej! ', 'Hej, vill bara tipsa. ', 'Till den det berör. ', ''],
  mote: ['Framkom på mötet: ', 'Från nätverksmötet. ', 'Togs upp på personalmötet. ', ''],
  formular: ['', '', 'Vår bild: '],
  import: ['', 'Ur tidigare lista: '],
};

/** Sentences that presuppose a known time: "senast {tid}", "Det hände {tid}". */
const KRAVER_TID = /(senast|var|skett|hände|uppringd) \{tid\}/i;
const utanTid = new WeakMap<Textbank, readonly string[]>();

/** The sentences that can be said without knowing when. */
function karnaUtanTid(bank: Textbank): readonly string[] {
  const sparad = utanTid.get(bank);
  if (sparad) return sparad;
  const mojliga = bank.karna.filter((mening) => !KRAVER_TID.test(mening));
  const lista = mojliga.length > 0 ? mojliga : bank.karna;
  utanTid.set(bank, lista);
  return lista;
}

const klocka = (minut: number): string => {
  const m = minut % MINUTER_PER_DYGN;
  return `${String(Math.floor(m / 60)).padStart(2, '0')}.${String(m % 60).padStart(2, '0')}`;
};

function tidsord(slump: Slump, h: Handelse, inkommen: number): string {
  if (h.precision === 'okand' || h.fran === null) return slump.valj(UNGEFARLIGT);
  // A known time before midnight is said as the evening it belongs to.
  const foreMidnatt = h.precision === 'exakt' && h.fran < (h.dag + 1) * MINUTER_PER_DYGN;
  const slag = PASS[h.pass].slag === 'natt' && foreMidnatt ? 'kvall' : PASS[h.pass].slag;
  const fras = tidsfras(slag, h.dag, veckodag(h.dag), Math.floor(inkommen / MINUTER_PER_DYGN) - h.dag);
  if (h.precision === 'exakt') return `${fras} vid ${klocka(h.fran)}`;
  if (slag === 'kvall' && h.till !== null && slump.sant(0.3))
    return `${fras} mellan ${PASS[h.pass].fran} och ${PASS[h.pass].till}`;
  return fras;
}

const storBokstav = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function fyll(slump: Slump, mall: string, h: Handelse, inkommen: number): string {
  const ifylld = mall
    .replace('{plats}', h.omrade?.fras ?? slump.valj(OKAND_PLATS))
    .replace('{tid}', tidsord(slump, h, inkommen))
    .replace('{fordon}', slump.valj(FORDON))
    .replace('{antal}', slump.valj(ANTAL));
  return storBokstav(ifylld);
}

/** What is settled before the words are drawn. */
export interface Berattelse {
  /** The sentence from `valjKarna`. */
  readonly karna: string;
  /** Someone has reported the same thing before. */
  readonly upprepning: boolean;
  /** Probability (0–1) of a sentence with made personal data. */
  readonly pPersonuppgift: number;
}

export interface Rapportord {
  readonly text: string;
  readonly platstext: string | null;
  readonly konsekvens: string | null;
}

/** One of the bank's sentences about what happened; the same for everyone who reports it. */
export function valjKarna(slump: Slump, h: Handelse): string {
  const bank = h.rad.profil.texter;
  return slump.valj(h.precision === 'okand' ? karnaUtanTid(bank) : bank.karna);
}

function ordinarieText(slump: Slump, h: Handelse, i: Inlamning, berattelse: Berattelse): string {
  const { karna, upprepning, pPersonuppgift } = berattelse;
  const bank = h.rad.profil.texter;
  const delar = [fyll(slump, karna, h, i.inkommen)];
  if (slump.sant(0.6)) delar.push(slump.valj(bank.detalj));
  if (slump.sant(pPersonuppgift)) delar.push(personuppgiftsmening(slump, karna.includes('{fordon}')));
  if (i.organisation === null && i.kanal !== 'import' && slump.sant(0.15)) delar.push(slump.valj(AVSLUT));
  const text = delar.join(' ');
  // Some write as in a text message.
  if (i.kanal === 'e_tjanst' && i.organisation === null && slump.sant(0.08))
    return text.toLowerCase().replace(/\.$/, '');
  return slump.valj(upprepning ? UPPREPNING : INLEDNING[i.kanal]) + text;
}

/** The reporter's words about the happening. */
export function skrivRapport(slump: Slump, h: Handelse, i: Inlamning, berattelse: Berattelse): Rapportord {
  if (h.avvisning) return { text: h.avvisning.text, platstext: null, konsekvens: null };
  const text = h.hanvisning
    ? fyll(slump, h.hanvisning.text, h, i.inkommen)
    : ordinarieText(slump, h, i, berattelse);
  const platstext =
    h.omrade && slump.sant(0.65)
      ? storBokstav(h.omrade.fras) + (h.omrade.slag === 'plats' ? slump.valj(PLATSDETALJ) : '')
      : null;
  const konsekvens = !h.hanvisning && slump.sant(0.4) ? slump.valj(h.rad.profil.texter.konsekvens) : null;
  return { text, platstext, konsekvens };
}
