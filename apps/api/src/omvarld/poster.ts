/** One event of a file, as text, with where it stands: number from 1, and the line it begins on. */
export interface Filpost {
  readonly nr: number;
  readonly rad: number;
  readonly text: string;
  /** Why it can't be read, when its very boundaries are broken. */
  readonly fel?: string;
}

/** An event is some 500 characters. What is longer than this is a broken file, and must not fill the memory. */
const POST_MAX = 256 * 1024;

const FOR_LANG = 'Posten är orimligt lång: ett radslut eller en klammer saknas före den.';
export const AVHUGGEN = 'Filen är avhuggen mitt i händelsen.';

/** Takes a file's text bit by bit and gives its events as they become whole. */
export interface Postdelare {
  tag(text: string): Filpost[];
  /** What is left when the file ends. */
  slut(): Filpost[];
}

/** One JSON object per line. Empty lines are passed over. */
export class Raddelare implements Postdelare {
  #rest = '';
  #rad = 1;
  #nr = 0;
  #hoppar = false;

  tag(text: string): Filpost[] {
    const poster: Filpost[] = [];
    const delar = (this.#rest + text).split('\n');
    this.#rest = delar.pop() ?? '';
    for (const del of delar) {
      this.#lagg(poster, del);
      this.#hoppar = false;
      this.#rad++;
    }
    if (this.#rest.length > POST_MAX) {
      this.#lagg(poster, this.#rest);
      this.#hoppar = true;
      this.#rest = '';
    }
    return poster;
  }

  slut(): Filpost[] {
    const poster: Filpost[] = [];
    this.#lagg(poster, this.#rest);
    return poster;
  }

  #lagg(poster: Filpost[], rad: string): void {
    const text = rad.trim();
    if (text === '' || this.#hoppar) return;
    const plats = { nr: ++this.#nr, rad: this.#rad };
    poster.push(text.length > POST_MAX ? { ...plats, text: '', fel: FOR_LANG } : { ...plats, text });
  }
}

const [RADSLUT, CITAT, BAKSTRECK, KOMMA, HAK, SLUTHAK, KLAMMER, SLUTKLAMMER] = Array.from(
  '\n"\\,[]{}',
  (tecken) => tecken.charCodeAt(0),
);

const MELLANSLAG = 32;

/**
 * The elements of one JSON array. Only their boundaries are found here, so that a broken element costs itself and
 * not the rest of the file. A string can't hold a line break in JSON: one that seems to has lost its end, and the
 * next line that begins with an object is taken for the next element.
 */
export class Arraydelare implements Postdelare {
  #post = '';
  #rad = 1;
  #startrad = 1;
  #nr = 0;
  #djup = 0;
  #iText = false;
  #undantag = false;
  #skadad = false;
  #nyRad = false;
  #slut = false;
  #tomSedanKomma = true;

  tag(text: string): Filpost[] {
    const poster: Filpost[] = [];
    let start = 0;
    for (let i = 0; i < text.length && !this.#slut; i++) {
      const tecken = text.charCodeAt(i);
      if (tecken === RADSLUT) {
        this.#rad++;
        this.#skadad ||= this.#iText;
        this.#iText = false;
        this.#undantag = false;
        this.#nyRad = true;
        continue;
      }
      const forst = this.#nyRad && tecken > MELLANSLAG;
      if (forst) this.#nyRad = false;
      if (forst && this.#skadad && tecken === KLAMMER) {
        this.#samla(text.slice(start, i));
        this.#avsluta(poster);
        [this.#djup, start] = [1, i];
      }
      if (this.#iText) {
        if (this.#undantag) this.#undantag = false;
        else if (tecken === BAKSTRECK) this.#undantag = true;
        else if (tecken === CITAT) this.#iText = false;
        continue;
      }
      if (this.#djup === 0) {
        if (tecken === HAK) [this.#djup, start] = [1, i + 1];
        continue;
      }
      const stanger = tecken === SLUTHAK || tecken === SLUTKLAMMER;
      if (this.#djup === 1 && (tecken === KOMMA || stanger)) {
        this.#samla(text.slice(start, i));
        this.#avsluta(poster);
        start = i + 1;
        this.#slut = stanger;
      } else if (tecken === CITAT) this.#iText = true;
      else if (tecken === HAK || tecken === KLAMMER) this.#djup++;
      else if (stanger) this.#djup--;
      if (this.#tomSedanKomma && tecken > MELLANSLAG && tecken !== KOMMA) {
        this.#tomSedanKomma = false;
        this.#startrad = this.#rad;
      }
    }
    if (!this.#slut && this.#djup > 0) this.#samla(text.slice(start));
    return poster;
  }

  slut(): Filpost[] {
    if (this.#slut) return [];
    const post = { nr: this.#nr + 1, rad: this.#startrad, text: '', fel: AVHUGGEN };
    return this.#post.trim() === '' ? [{ ...post, rad: this.#rad }] : [post];
  }

  #samla(bit: string): void {
    if (this.#post.length <= POST_MAX) this.#post += bit;
  }

  #avsluta(poster: Filpost[]): void {
    const text = this.#post.trim();
    if (text !== '') {
      const plats = { nr: ++this.#nr, rad: this.#startrad };
      poster.push(text.length > POST_MAX ? { ...plats, text: '', fel: FOR_LANG } : { ...plats, text });
    }
    this.#post = '';
    this.#skadad = false;
    this.#tomSedanKomma = true;
  }
}
