/**
 * One form of what people paste and type, before anything looks in it: letters composed (å, not a and a ring), the look-alikes
 * of Unicode's compatibility forms made plain (０ and ① to digits, ＠ to @), digits of all scripts as 0–9, and what has no
 * width (soft hyphens, zero-width and direction marks) gone. Screening, search, references and contacts share it, so that
 * nothing is hidden from one of them by how it is written.
 */
export interface Vikt {
  readonly text: string;
  /** Where in the original what became unit `i` begins, in UTF-16 units; the original's length past the end. */
  start(i: number): number;
  /** Where in the original what became the unit before `i` ends: [start(a), slut(b)) holds all that became [a, b). */
  slut(i: number): number;
}

/** Nothing to fold: plain ASCII, and the letters and signs that Swedish texts otherwise hold. */
const REDAN_VIKT = /^[\n\r\t\x20-\x7e§°ÄÅÉÖäåéöüÜ–—‘’“”•]*$/;
const MARKE = /^\p{M}$/u;
const SIFFRA = /^\p{Nd}$/u;
/** Zero-width, direction and format characters, variation selectors, tags: nothing of them is seen. */
const OSYNLIG = /^(?:\p{Cf}|\u034f|\u115f|\u1160|\u17b4|\u17b5|\u3164|[\ufe00-\ufe0f]|\uffa0)$/u;
/** More marks than this on one letter is a prank, and composing them takes more than linear time. */
const MARKEN_MAX = 8;

/** Folds a text and remembers the places. Linear in the text's length; never throws. */
export function vikMedPlatser(text: string): Vikt {
  if (REDAN_VIKT.test(text)) return { text, start: (i) => i, slut: (i) => i };
  const bitar: string[] = [];
  const starter: number[] = [];
  const slut: number[] = [];
  for (let plats = 0; plats < text.length; ) {
    const nasta = klungansSlut(text, plats);
    const bit = vikKlunga(text.slice(plats, nasta));
    bitar.push(bit);
    for (let n = 0; n < bit.length; n++) {
      starter.push(plats);
      slut.push(nasta);
    }
    plats = nasta;
  }
  return { text: bitar.join(''), start: (i) => starter[i] ?? text.length, slut: (i) => slut[i - 1] ?? 0 };
}

/** The folded text alone. */
export const vik = (text: string): string => vikMedPlatser(text).text;

/** The end of a character and the marks that sit on it. */
function klungansSlut(text: string, fran: number): number {
  let slut = fran + bredd(text, fran);
  for (let antal = 0; slut < text.length && antal < MARKEN_MAX; antal++) {
    // Below the first combining mark there is nothing to test for.
    if (text.charCodeAt(slut) < 0x300) break;
    const nasta = text.slice(slut, slut + bredd(text, slut));
    if (!MARKE.test(nasta)) break;
    slut += nasta.length;
  }
  return slut;
}

const bredd = (text: string, plats: number): number => ((text.codePointAt(plats) ?? 0) > 0xffff ? 2 : 1);

function vikKlunga(klunga: string): string {
  if (klunga.length === 1 && klunga <= '\x7e') return klunga;
  const synligt = [...klunga].filter((tecken) => !OSYNLIG.test(tecken)).join('');
  const sammansatt = synligt.normalize('NFKC');
  // An accent that stands alone (´ ¨) would come out as a blank with a mark on it.
  const vikt = sammansatt.startsWith(' ') && sammansatt.length > 1 ? synligt.normalize('NFC') : sammansatt;
  return [...vikt].map((tecken) => (SIFFRA.test(tecken) ? siffran(tecken) : tecken)).join('');
}

/** A decimal digit of any script as 0–9: in each script ten stand in a row, and rows that touch hold whole tens. */
function siffran(tecken: string): string {
  if (tecken >= '0' && tecken <= '9') return tecken;
  const kod = tecken.codePointAt(0) ?? 0;
  let borjan = kod;
  while (SIFFRA.test(String.fromCodePoint(borjan - 1))) borjan--;
  return String((kod - borjan) % 10);
}
