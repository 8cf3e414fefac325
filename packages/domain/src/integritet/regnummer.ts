import { type Fynd, ORD, TAL, type Tokens } from './tokens.ts';

/** Letters a Swedish plate can have: no I, Q, V, Å, Ä or Ö; the last character of the newer ones not O either. */
const BOKSTAVER = /^[A-HJ-PR-UW-Z]{3}$/i;
const SISTA = /^[A-HJ-NPR-UW-Z]$/i;

/** Capitals before a number that are something else than a plate. */
const FORKORTNINGAR = new Set(
  'ams apc atl atv bmw bsa bup can dab dkk dna dnr eek eur gbp gmc gps gsm ham hsb iso jcb kap kfm kia kpa kpl kst ksu ktm lfr lgh lkf lpo lpt lss lsu lus lan mal max mms nok ntu osf pdf pol rac ref rmc rot rum rut sar sal sek sfs sms sos sou suf tel tpl usa usd'.split(
    ' ',
  ),
);
/** What a number counts or measures. */
const ENHETER = new Set(
  'km kr kronor meter m mm cm st stycken kg g gram liter l mil procent personer grader volt watt år timmar minuter'.split(
    ' ',
  ),
);
/** Words that promise a plate, so that it may be written in small letters too. */
const PLATORD = new Set(
  'reg regnr regnummer registreringsnr registreringsnummer registreringsskylt skylt skylten plåt plåten nummerplåt nummerplåten'.split(
    ' ',
  ),
);
/** How many words back a promise is heard. */
const HORS = 3;

/** Swedish registration numbers: ABC 123 and ABC 12D, with a blank, a hyphen or nothing between. */
export function hittaRegnummer(t: Tokens): Fynd[] {
  const fynd: Fynd[] = [];
  let senasteLofte = Number.NEGATIVE_INFINITY;
  let ordnummer = 0;
  for (let i = 0; i < t.antal; i++) {
    if (t.slag(i) !== ORD) continue;
    ordnummer++;
    if (PLATORD.has(t.ord(i))) senasteLofte = ordnummer;
    const till = platSlut(t, i, ordnummer - senasteLofte <= HORS);
    if (till !== null) fynd.push({ slag: 'regnummer', fran: i, till });
  }
  return fynd;
}

function platSlut(t: Tokens, i: number, utlovad: boolean): number | null {
  if (t.langd(i) !== 3 || !BOKSTAVER.test(t.ra(i))) return null;
  if (t.slag(i - 1) === TAL || (t.streck(i - 1) && t.slag(i - 2) === ORD)) return null;
  const mellan = t.mellanrum(i + 1) || t.streck(i + 1) ? i + 2 : i + 1;
  if (t.slag(mellan) !== TAL) return null;
  const till = sistaTecknet(t, mellan, t.helVersal(i));
  if (till === null || t.slag(till) === ORD || t.slag(till) === TAL) return null;
  // 123-4, 12.30 and 12:30 are other numbers.
  if (t.slag(till + 1) === TAL && (t.ar(till, '.,:') || t.streck(till))) return null;
  if (utlovad) return till;
  if (FORKORTNINGAR.has(t.ord(i))) return null;
  const versal = t.helVersal(i);
  // `abc12d` in small letters is a plate; `rum 123`, `sal123` may be anything.
  if (!versal && (mellan !== i + 1 || t.langd(mellan) !== 2)) return null;
  return ENHETER.has(t.ord(t.hoppaBlank(till))) ? null : till;
}

/** The index after three digits, or after two and a letter; null if neither stands here. */
function sistaTecknet(t: Tokens, i: number, versal: boolean): number | null {
  if (t.langd(i) === 3) return i + 1;
  if (t.langd(i) !== 2) return null;
  const bokstav = versal ? t.hoppaBlank(i + 1) : i + 1;
  if (t.slag(bokstav) !== ORD || t.langd(bokstav) !== 1 || !SISTA.test(t.ra(bokstav))) return null;
  return bokstav === i + 1 || t.versal(bokstav) ? bokstav + 1 : null;
}
