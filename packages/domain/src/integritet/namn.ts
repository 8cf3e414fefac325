import { namnlistor } from './namnlista.ts';
import { type Fynd, ORD, RADSLUT, type Tokens } from './tokens.ts';

/** What stands between given name and surname: Carl von Linné, Ali al-Hassan. */
const PARTIKLAR = new Set([
  'von',
  'af',
  'av',
  'de',
  'del',
  'van',
  'der',
  'la',
  'bin',
  'abu',
  'al',
  'el',
  'ben',
]);
/** After these a capital is a place: "i Alma", "vid Åsa". */
const PLATSPREPOSITIONER = new Set(
  'i vid utanför genom stadsdelen kvarteret området byn orten trafikplats hotell hotellet restaurang mellan om centrala norra södra östra västra gamla nya'.split(
    ' ',
  ),
);
/** Karl IX:s gata, Gustav II Adolf: a king in a street's name. */
const ROMERSKT = /^[IVX]{1,5}$/;
/** Endings that make the word after a name a street: John Ericssonsgatan. */
const GATUANDELSER = [
  'gatan',
  'gata',
  'vägen',
  'torget',
  'gränd',
  'parken',
  'platsen',
  'skolan',
  'gymnasiet',
];
const HELGON = new Set(['sankt', 'sankta', 'sant', 'sta', 'st', 't']);
/** Names that in small letters are mostly something else: klass, (grov) olov(lig), vidar(e). */
const INTE_GEMENT = new Set(['klas', 'klass', 'olov', 'vidar']);
/** Words that say a name comes: "hon heter Xyz", "familjen Xyz". */
const NAMNVERB = new Set(['heter', 'hette', 'kallas', 'kallad']);
const PERSONORD = new Set(
  'han hon hen killen tjejen mannen kvinnan pojken flickan eleven grannen sonen dottern brodern systern barnet någon'.split(
    ' ',
  ),
);
/** Capitalised words before a patronymic that are no given name. */
const INTE_FORNAMN = new Set(
  'och men att när då så som hos från till med av för om det den de vi jag han hon en ett har var är på i idag igår ikväll imorse nu sen sedan efter innan under enligt familjen herr fru fröken rektor läraren polisen chefen grannen bröderna syskonen'.split(
    ' ',
  ),
);
/** More words than this in one name, and it is a list. */
const LANGSTA_NAMN = 5;

/** Likely names of persons: known given names alone or with a surname, and surnames that stand alone. */
export function hittaNamn(t: Tokens): Fynd[] {
  const fynd: Fynd[] = [];
  for (let i = 0; i < t.antal; i++) {
    if (t.slag(i) !== ORD) continue;
    const uppkallat = uppkallatSlut(t, i);
    if (uppkallat !== null) {
      i = uppkallat - 1;
      continue;
    }
    const till = namnSlut(t, i);
    if (till === null) continue;
    if (!arPlatsnamn(t, i, till)) fynd.push({ slag: 'namn', fran: i, till });
    i = till - 1;
  }
  return fynd;
}

/** Past Kalle Anka, Kalle Ankas, Alma Löv: a name that everybody knows, and nobody's. Null when none begins at i. */
function uppkallatSlut(t: Tokens, i: number): number | null {
  for (const foljande of namnlistor().uppkallat.get(t.ord(i)) ?? []) {
    let slut = i;
    const alla = foljande.every((ord, plats) => {
      slut = t.hoppaBlank(slut + 1);
      const skrivet = t.ord(slut);
      return skrivet === ord || (plats === foljande.length - 1 && grundformer(skrivet).includes(ord));
    });
    if (alla) return slut + 1;
  }
  return null;
}

/** Gustav Adolfs torg, Karl IX:s gata, Sankt Olof, Sofia skola: named after somebody, but a place. */
function arPlatsnamn(t: Tokens, fran: number, till: number): boolean {
  if (HELGON.has(t.ord(t.hoppaBlankBakat(fran - 1)))) return true;
  const nasta = t.hoppaBlank(till);
  const ord = t.ord(nasta);
  if (namnlistor().platsord.has(ord) || ROMERSKT.test(t.ra(nasta))) return true;
  return arGatuord(t, nasta);
}

function arGatuord(t: Tokens, i: number): boolean {
  return t.versal(i) && GATUANDELSER.some((andelse) => t.ord(i).endsWith(andelse));
}

function namnSlut(t: Tokens, i: number): number | null {
  const sort = fornamnssort(t, i);
  if (sort !== null) return fornamnSlut(t, i, sort);
  if (arEfternamn(t, i)) {
    // "i Lindholm" is a place; "i Svenssons bil" isn't.
    return t.versal(i) && foregasAvPlats(t, i) && !arSonnamn(t, i) ? null : efternamnSlut(t, i);
  }
  if (!t.versal(i)) return null;
  if (presenteras(t, i)) return efternamnenSlut(t, forbiLed(t, i));
  // A given name that no list has, told by the patronymic after it.
  const nasta = t.hoppaBlank(i + 1);
  if (nasta > i + 1 && t.versal(nasta) && arSonnamn(t, nasta) && !INTE_FORNAMN.has(t.ord(i)))
    return efternamnSlut(t, nasta);
  return null;
}

/** Is word i a given name: surely, perhaps (also a word or a place), or not at all (null)? */
function fornamnssort(t: Tokens, i: number): 'saker' | 'tvetydig' | null {
  const { fornamn, tvetydiga } = namnlistor();
  const former = grundformer(t.ord(i));
  if (former.some((form) => fornamn.has(form)))
    return t.versal(i) || (t.langd(i) >= 4 && !INTE_GEMENT.has(t.ord(i))) ? 'saker' : null;
  return t.versal(i) && former.some((form) => tvetydiga.has(form)) ? 'tvetydig' : null;
}

/** The word, and without the s of the genitive (Kalles, Kalle's is two tokens). A name on s takes no more: klass is no Klas. */
function grundformer(ord: string): string[] {
  return ord.length > 3 && /[^s]s$/.test(ord) ? [ord, ord.slice(0, -1)] : [ord];
}

function fornamnSlut(t: Tokens, i: number, sort: 'saker' | 'tvetydig'): number | null {
  const efterFornamn = forbiFlerFornamn(t, i);
  const till = efternamnenSlut(t, efterFornamn);
  if (sort === 'saker' || till > efterFornamn) return till;
  if (efterFornamn > forbiLed(t, i) || agerNagot(t, i)) return till;
  return borjarMening(t, i) || foregasAvPlats(t, i) || t.helVersal(i) ? null : till;
}

/** "utanför Idas hus": somebody's, whatever stands before. At the beginning of a sentence the word may be any. */
function agerNagot(t: Tokens, i: number): boolean {
  const agt = t.hoppaBlank(i + 1);
  return (
    t.ord(i).endsWith('s') &&
    !namnlistor().tvetydiga.has(t.ord(i)) &&
    t.slag(agt) === ORD &&
    !t.versal(agt) &&
    !namnlistor().platsord.has(t.ord(agt)) &&
    !borjarMening(t, i)
  );
}

/** Past Anna-Karin, Anna Karin and Karl Erik. */
function forbiFlerFornamn(t: Tokens, i: number): number {
  let till = forbiLed(t, i);
  for (let antal = 1; antal < LANGSTA_NAMN; antal++) {
    const nasta = t.hoppaBlank(till);
    if (nasta === till || fornamnssort(t, nasta) === null || t.versal(nasta) !== t.versal(i)) break;
    till = forbiLed(t, nasta);
  }
  return till;
}

/** Past a word and what hangs on it by hyphens. */
function forbiLed(t: Tokens, i: number): number {
  let till = i + 1;
  for (let antal = 1; antal < LANGSTA_NAMN; antal++) {
    if (!t.streck(till) || t.slag(till + 1) !== ORD || !t.versal(till + 1)) break;
    till += 2;
  }
  return till;
}

/** Past the surname, initial or particle and surname after a given name that ends at i; i if there is none. */
function efternamnenSlut(t: Tokens, i: number): number {
  let har = t.hoppaBlank(i);
  if (har === i) return i;
  for (let antal = 0; antal < 2 && PARTIKLAR.has(t.ord(har)); antal++) {
    const efter = t.streck(har + 1) ? har + 2 : t.hoppaBlank(har + 1);
    if (efter === har + 1 || !t.versal(efter)) break;
    har = efter;
  }
  if (t.slag(har) !== ORD) return i;
  if (t.langd(har) === 1 && t.versal(har))
    return t.ar(har + 1, '.') && t.slag(har + 2) !== ORD ? har + 2 : har + 1;
  const iListan = arEfternamn(t, har);
  if (!iListan && (!t.versal(har) || t.helVersal(har) || !kanVaraEfternamn(t, har))) return i;
  return efternamnSlut(t, har);
}

/** Past a surname at i and a second one after it: Andersson-Berg, Svensson Lindqvist. */
function efternamnSlut(t: Tokens, i: number): number {
  const till = forbiLed(t, i);
  const nasta = t.hoppaBlank(till);
  return nasta > till && arEfternamn(t, nasta) ? forbiLed(t, nasta) : till;
}

function kanVaraEfternamn(t: Tokens, i: number): boolean {
  const { inteEfternamn, platsord } = namnlistor();
  if (ROMERSKT.test(t.ra(i)) || arGatuord(t, i)) return false;
  return !grundformer(t.ord(i)).some((form) => inteEfternamn.has(form)) && !platsord.has(t.ord(i));
}

function arEfternamn(t: Tokens, i: number): boolean {
  return (
    arSonnamn(t, i) ||
    grundformer(t.ord(i)).some(
      (form) => form.length > 4 && namnlistor().efternamn.has(form) && kanStaEnsam(t, i),
    )
  );
}

/** Small letters are enough only for surnames long enough to be nothing else. */
function kanStaEnsam(t: Tokens, i: number): boolean {
  return t.versal(i) || t.langd(i) >= 6;
}

/** Patronymics: Andersson, Svenssons. No other Swedish word of six letters ends so. */
function arSonnamn(t: Tokens, i: number): boolean {
  return grundformer(t.ord(i)).some((form) => form.length >= 6 && form.endsWith('sson'));
}

function presenteras(t: Tokens, i: number): boolean {
  const fore = t.hoppaBlankBakat(i - 1);
  if (fore === i - 1 || namnlistor().inteEfternamn.has(t.ord(i))) return false;
  if (t.ord(fore) === 'familjen') return true;
  const fore2 = t.hoppaBlankBakat(fore - 1);
  if (t.ord(fore) === 'namn' && t.ord(fore2) === 'vid') return true;
  return NAMNVERB.has(t.ord(fore)) && PERSONORD.has(t.ord(fore2));
}

function foregasAvPlats(t: Tokens, i: number): boolean {
  return PLATSPREPOSITIONER.has(t.ord(t.hoppaBlankBakat(i - 1)));
}

/** Does word i begin a sentence, so that its capital says nothing? */
function borjarMening(t: Tokens, i: number): boolean {
  const fore = t.hoppaBlankBakat(i - 1);
  return fore < 0 || t.slag(fore) === RADSLUT || t.ar(fore, '.!?:;•*"”“»\'’(') || t.streck(fore);
}
