import { vik } from '../text/index.ts';

/**
 * Words that reports are about, and that stand in compounds and in many forms: each is found in the other (moped, mopedåkning,
 * EPA-traktor, epatraktorer). Telling words only: one that stands in everything (gård, väg) would find everything. The database
 * marks each report with those it holds, by the same list (the function `rot.sokled` in the newest migration of it).
 */
export const SOKLED = [
  ...[
    'alkohol',
    'belysning',
    'biltjuv',
    'bråk',
    'cannabis',
    'cigarett',
    'container',
    'cyk',
    'droger',
    'eldning',
  ],
  ...[
    'fönster',
    'fyrverkeri',
    'graffiti',
    'hasch',
    'inbrott',
    'klott',
    'kniv',
    'knark',
    'lampa',
    'langning',
    'langare',
  ],
  ...[
    'mobbning',
    'moped',
    'motorcykel',
    'narkotika',
    'raket',
    'ruta',
    'rån',
    'skadegörelse',
    'skoter',
    'skräp',
  ],
  ...[
    'slagsmål',
    'smällare',
    'snatteri',
    'snus',
    'spray',
    'sprit',
    'stöld',
    'tjuv',
    'traktor',
    'trakasseri',
    'vapen',
    'vape',
    'våld',
  ],
] as const;

/** One word or phrase of a search. A report must hold each of them. */
export interface Sokord {
  /** In lower case and folded. A phrase has blanks in it. */
  readonly ord: string;
  readonly fras: boolean;
  /** What else answers to it: the telling words (`SOKLED`) that it is a form or a compound of. */
  readonly led: readonly string[];
}

/** More words than this narrow nothing. */
const FLEST_ORD = 12;

/**
 * What is asked for, word by word. A minus sign means nothing (people write "-epa" as a dash before a word, not to be rid of
 * it); what stands in quotation marks is a phrase.
 */
export function tolkaSokning(text: string): Sokord[] {
  const ord: Sokord[] = [];
  for (const [i, bit] of vik(text)
    .toLowerCase()
    .split(/["”“„»«]/)
    .entries()) {
    const orden = bit
      .split(/[^\p{L}\p{N}-]+/u)
      .map((o) => o.replace(/^-+|-+$/g, ''))
      .filter((o) => o !== '');
    if (i % 2 === 1 && orden.length > 1) ord.push({ ord: orden.join(' '), fras: true, led: [] });
    else ord.push(...orden.map((o) => ({ ord: o, fras: false, led: leden(o) })));
  }
  return ord.slice(0, FLEST_ORD);
}

/** The telling words that begin or end a word or one of its hyphened parts, in any form: moped in mopederna. */
function leden(ord: string): string[] {
  const delar = ord.split('-');
  return SOKLED.filter((led) => delar.some((del) => del.startsWith(led) || slutarPa(del, led)));
}

const ANDELSER = [
  '',
  'n',
  'en',
  'et',
  't',
  'ar',
  'er',
  'or',
  'r',
  'arna',
  'erna',
  'orna',
  'na',
  's',
  'ns',
  'ens',
  'ets',
];

/** The shortest end other words too: rån in "från". */
const slutarPa = (del: string, led: string): boolean =>
  led.length > 3 && ANDELSER.some((andelse) => del.endsWith(led + andelse));
