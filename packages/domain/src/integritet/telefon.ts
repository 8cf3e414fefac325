import { type Fynd, TAL, type Tokens } from './tokens.ts';

/** Words after which a short local number is a telephone number. */
const TELEFONORD = new Set([
  'tel',
  'tfn',
  'tele',
  'telefon',
  'telefonnr',
  'telefonnummer',
  'telnr',
  'mobilnr',
  'mobilnummer',
]);
/** Society's own numbers: they point out nobody. */
const ALLMANNA = new Set(['11414', '11313', '112112']);
/** Länder whose numbers are written with 00 in front; other zeros are case numbers. */
const LANDSKODER = ['0046', '0047', '0045', '00358', '0049', '0048', '0044'];

const MAX_SIFFROR = 15;

/** Telephone numbers: Swedish mobile and fixed, +46 and other countries, however they are spaced. */
export function hittaTelefon(t: Tokens): Fynd[] {
  const fynd: Fynd[] = [];
  for (let i = 0; i < t.antal; i++) {
    const fran = borjanVid(t, i);
    if (fran === null) continue;
    const till = t.ar(i, '+') ? utlandskt(t, i + 1, '') : slutet(t, i);
    if (till === null) continue;
    fynd.push({ slag: 'telefon', fran, till });
    i = till - 1;
  }
  return fynd;
}

/** Where a number that begins at i begins with its parenthesis; null if none can begin here. */
function borjanVid(t: Tokens, i: number): number | null {
  if (t.ar(i, '+')) return t.slag(i + 1) === TAL && t.slag(i - 1) !== TAL ? i : null;
  if (t.slag(i) !== TAL || t.langd(i) < 2) return null;
  // The tail of a date, a time or a decimal number.
  if (t.slag(i - 2) === TAL && (t.ar(i - 1, '.,:/') || t.streck(i - 1))) return null;
  // (0560) 160 00: the parenthesis is part of the number only when it closes round the area code.
  return t.ar(i - 1, '(') && t.ar(i + 1, ')') ? i - 1 : i;
}

function slutet(t: Tokens, i: number): number | null {
  const ra = t.ra(i);
  if (t.langd(i) > MAX_SIFFROR) return null;
  if (ra.startsWith('00')) return LANDSKODER.some((kod) => ra.startsWith(kod)) ? utlandskt(t, i, '00') : null;
  if (ra.startsWith('467') && ra.length === 11) return i + 1;
  if (ra.startsWith('0')) {
    const till = inrikes(t, i);
    if (till !== null) return till;
  }
  return efterTelefonord(t, i) ? lokalt(t, i) : null;
}

interface Grupp {
  readonly siffror: string;
  /** Digits so far, this group included. */
  readonly hittills: string;
  readonly till: number;
}

/** Groups of digits from i with what people put between them; at most `MAX_SIFFROR` digits. */
function grupper(t: Tokens, i: number, punkt: boolean): Grupp[] {
  const funna: Grupp[] = [];
  let hittills = '';
  for (let har = i; t.slag(har) === TAL && hittills.length + t.langd(har) <= MAX_SIFFROR; ) {
    hittills += t.ra(har);
    funna.push({ siffror: t.ra(har), hittills, till: har + 1 });
    let nasta = t.hoppaBlank(har + 1);
    const forsta = funna.length === 1;
    if (t.streck(nasta) || (punkt && t.ar(nasta, '.')) || (forsta && t.ar(nasta, '/)')))
      nasta = t.hoppaBlank(nasta + 1);
    if (nasta === har + 1) break;
    har = nasta;
  }
  return funna;
}

function inrikes(t: Tokens, i: number): number | null {
  const forsta = t.langd(i);
  // 08 is the only area code of two digits; all others begin a date or a time.
  if (forsta === 2 && t.ra(i) !== '08') return null;
  const mobil = /^07[02369]/.test(t.ra(i));
  // 010203-4045 is a mistyped personnummer or a case, not an area code of six digits.
  if (!mobil && forsta > 4 && forsta < 9) return null;
  const delar = grupper(t, i, mobil);
  let till: number | null = null;
  for (const [plats, { siffror, hittills, till: slut }] of delar.entries()) {
    if (hittills.length > 10 || (plats > 0 && siffror.length < 2)) break;
    const langd = hittills.length;
    if (mobil ? langd === 10 : langd >= kortast(forsta) && !arDatum(delar)) till = slut;
  }
  return till;
}

/** Fewest digits a fixed number can have, given how its first group is written. */
function kortast(forstaGruppen: number): number {
  // In one piece eight digits are a date more often than a number.
  if (forstaGruppen === 2 || forstaGruppen === 3) return 8;
  return 9;
}

/** 08-12 2023 is the twelfth of August. */
function arDatum([forsta, andra, tredje]: readonly Grupp[]): boolean {
  if (forsta?.siffror.length !== 2 || andra?.siffror.length !== 2) return false;
  return /^(19|20)\d\d$/.test(tredje?.siffror ?? '');
}

/** After + or 00: country code and number, the (0) between them allowed. Returns the end, or null. */
function utlandskt(t: Tokens, i: number, prefix: string): number | null {
  let till: number | null = null;
  let har = i;
  let siffror = '';
  for (let varv = 0; varv < 8 && t.slag(har) === TAL; varv++) {
    siffror += t.ra(har);
    const nummer = siffror.slice(prefix.length);
    const svenskt = nummer.startsWith('46');
    if (nummer.length > (svenskt ? 12 : MAX_SIFFROR)) break;
    if (nummer.length >= (svenskt ? 9 : 8)) till = har + 1;
    if (svenskt && nummer.replace(/^460?/, '').length >= 9) break;
    const efter = forbiNolla(t, t.hoppaBlank(har + 1));
    const nasta = t.streck(efter) || t.ar(efter, './') ? t.hoppaBlank(efter + 1) : efter;
    if (nasta === har + 1) break;
    har = nasta;
  }
  return till;
}

/** Past the `(0)` of `+46 (0)70`. */
function forbiNolla(t: Tokens, i: number): number {
  return t.ar(i, '(') && t.ra(i + 1) === '0' && t.ar(i + 2, ')') ? t.hoppaBlank(i + 3) : i;
}

function efterTelefonord(t: Tokens, i: number): boolean {
  let fore = t.hoppaBlankBakat(i - 1);
  if (t.ar(fore, ':.')) fore = t.hoppaBlankBakat(fore - 1);
  return TELEFONORD.has(t.ord(fore));
}

function lokalt(t: Tokens, i: number): number | null {
  let till: number | null = null;
  for (const { hittills, till: slut } of grupper(t, i, false)) {
    if (hittills.length > 10) break;
    if (hittills.length >= 5 && !ALLMANNA.has(hittills)) till = slut;
  }
  return till;
}
