import { UPPGIFTSSLAG } from './slag.ts';

/**
 * A text cut once, left to right, into runs that the detectors walk over. No regular expression ever sees the
 * whole text, so the time grows with its length and no more, whatever somebody pastes into a form.
 */
export const ORD = 0;
export const TAL = 1;
export const BLANK = 2;
export const RADSLUT = 3;
/** One character that is none of the others. */
export const TECKEN = 4;
/** A marker, or a hit already found: nothing more is looked for in it or across it. */
export const MASK = 5;

/** Words longer than this are never names or units; they are not worth folding. */
const LANGSTA_ORD = 40;
/** More blanks than this between two parts, and they don't belong together. */
const LANGSTA_BLANK = 3;

/** A run of tokens, `till` exclusive, that a detector found. */
export interface Fynd {
  readonly slag: (typeof UPPGIFTSSLAG)[number]['slag'];
  readonly fran: number;
  readonly till: number;
}

export class Tokens {
  readonly text: string;
  readonly antal: number;
  readonly #slag: Uint8Array;
  /** Token i lies at [gransen i, gransen i + 1) in UTF-16 units. */
  readonly #granser: Uint32Array;
  readonly #gemena: (string | undefined)[];
  /** Are there letters with their accents apart (Å as A and ring), so that words must be composed? */
  readonly #delade: boolean;

  constructor(text: string, slag: Uint8Array, granser: Uint32Array) {
    this.text = text;
    this.antal = slag.length;
    this.#slag = slag;
    this.#granser = granser;
    this.#gemena = new Array(this.antal);
    this.#delade = /[\u0300-\u036f]/.test(text);
  }

  /** Kind of token i; -1 outside the text. */
  slag(i: number): number {
    return this.#slag[i] ?? -1;
  }

  /** First UTF-16 unit of token i; the text's length after the last. */
  start(i: number): number {
    return this.#granser[i] ?? this.text.length;
  }

  langd(i: number): number {
    return this.start(i + 1) - this.start(i);
  }

  /** Token i as written; '' outside the text. */
  ra(i: number): string {
    return i < 0 || i >= this.antal ? '' : this.text.slice(this.start(i), this.start(i + 1));
  }

  /** Token i if it is a word, in lower case and composed form; else ''. */
  ord(i: number): string {
    if (this.#slag[i] !== ORD || this.langd(i) > LANGSTA_ORD) return '';
    let gemen = this.#gemena[i];
    if (gemen === undefined) {
      gemen = (this.#delade ? this.ra(i).normalize('NFC') : this.ra(i)).toLowerCase();
      this.#gemena[i] = gemen;
    }
    return gemen;
  }

  /** Does word i begin with a capital? */
  versal(i: number): boolean {
    if (this.#slag[i] !== ORD) return false;
    const forsta = String.fromCodePoint(this.text.codePointAt(this.start(i)) ?? 0);
    return forsta !== forsta.toLowerCase();
  }

  /** Is word i written in capitals only (two letters or more)? */
  helVersal(i: number): boolean {
    if (this.#slag[i] !== ORD || this.langd(i) < 2 || this.langd(i) > LANGSTA_ORD) return false;
    const ra = this.ra(i);
    return ra === ra.toUpperCase() && ra !== ra.toLowerCase();
  }

  /** Is token i one of these single characters? */
  ar(i: number, tecken: string): boolean {
    // The first unit is enough: no set of characters looked for holds one of two units.
    return this.#slag[i] === TECKEN && tecken.includes(this.text.charAt(this.start(i)));
  }

  /** Is token i a hyphen, a dash or a minus sign? */
  streck(i: number): boolean {
    return this.ar(i, '-‐‑‒–—−');
  }

  /** Is token i a short blank, of the sort that stands inside a number or a name? */
  mellanrum(i: number): boolean {
    return this.#slag[i] === BLANK && this.langd(i) <= LANGSTA_BLANK;
  }

  /** The index after a short blank at i, or i when there is none. */
  hoppaBlank(i: number): number {
    return this.mellanrum(i) ? i + 1 : i;
  }

  /** The index before a short blank that ends at i, or i when there is none. */
  hoppaBlankBakat(i: number): number {
    return this.mellanrum(i) ? i - 1 : i;
  }

  /** The same text with these runs (in order, apart) closed as `MASK`. */
  maskera(fynd: readonly Fynd[]): Tokens {
    const slag: number[] = [];
    const granser: number[] = [];
    let nasta = 0;
    for (let i = 0; i < this.antal; i++) {
      const har = fynd[nasta];
      granser.push(this.start(i));
      if (har?.fran === i) {
        slag.push(MASK);
        i = har.till - 1;
        nasta++;
      } else slag.push(this.slag(i));
    }
    granser.push(this.text.length);
    return new Tokens(this.text, Uint8Array.from(slag), Uint32Array.from(granser));
  }
}

/** Cuts a text into tokens. Every UTF-16 unit belongs to exactly one. */
export function tokenize(text: string): Tokens {
  const slag = new Uint8Array(text.length);
  const granser = new Uint32Array(text.length + 1);
  let antal = 0;
  for (let plats = 0; plats < text.length; ) {
    const [sort, slut] = tokenVid(text, plats);
    slag[antal] = sort;
    granser[antal] = plats;
    antal++;
    plats = slut;
  }
  granser[antal] = text.length;
  return new Tokens(text, slag.slice(0, antal), granser.slice(0, antal + 1));
}

function tokenVid(text: string, plats: number): [sort: number, slut: number] {
  if (text[plats] === '[') {
    const markor = UPPGIFTSSLAG.find((rad) => text.startsWith(rad.markor, plats))?.markor;
    if (markor) return [MASK, plats + markor.length];
  }
  const forsta = text.codePointAt(plats) ?? 0;
  const sort = sortAv(forsta);
  let slut = plats + bredd(forsta);
  if (sort === TECKEN) return [sort, slut];
  while (slut < text.length) {
    const kod = text.codePointAt(slut) ?? 0;
    if (sortAv(kod) !== sort) break;
    slut += bredd(kod);
  }
  return [sort, slut];
}

function bredd(kod: number): number {
  return kod > 0xffff ? 2 : 1;
}

const BOKSTAV = /^[\p{L}\p{M}]$/u;

function sortAv(kod: number): number {
  if (kod < 0x80) {
    if ((kod | 32) >= 97 && (kod | 32) <= 122) return ORD;
    if (kod >= 48 && kod <= 57) return TAL;
    if (kod === 10 || kod === 13) return RADSLUT;
    return kod === 32 || kod === 9 ? BLANK : TECKEN;
  }
  if (kod >= 0xc0 && kod <= 0x24f) return kod === 0xd7 || kod === 0xf7 ? TECKEN : ORD;
  if (kod === 0x2028 || kod === 0x2029) return RADSLUT;
  // No-break, thin and ideographic spaces, and the invisible ones that would hide a number from us.
  if (kod === 0xa0 || kod === 0xad || (kod >= 0x2000 && kod <= 0x200d)) return BLANK;
  if (kod === 0x202f || kod === 0x2060 || kod === 0x3000 || kod === 0xfeff) return BLANK;
  return BOKSTAV.test(String.fromCodePoint(kod)) ? ORD : TECKEN;
}
