import { type Fynd, ORD, TAL, type Tokens } from './tokens.ts';

/** Endings that make a word a street by themselves, when something stands before them. */
const ANDELSER =
  'gatan gata vägen gränd gränden stigen allén allen torget esplanaden boulevarden bulevarden promenaden rundeln slingan'.split(
    ' ',
  );
/** Endings that many other words have too: streets only with a capital, Björnkroken, or after one, Västra leden. */
const EGENNAMNS = 'allé backen leden kajen kroken svängen gärdet höjden stranden'.split(' ');
/** Words that need a name in the genitive before them: Lars väg, Gustav Adolfs torg. */
const EFTER_GENITIV = new Set('väg stig torg gata gränd backe plan allé plats'.split(' '));
/** Capitals before "vägen" that only begin a sentence: "På vägen 2 km bort". */
const INTE_NAMN = new Set('på vid längs från till mot efter för hela den här och i utmed över'.split(' '));
/** Words with such an ending that name no street. */
const INTE_GATOR = new Set(
  'riksvägen länsvägen motorvägen landsvägen europavägen bilvägen skogsvägen cykelvägen gångvägen järnvägen grusvägen avvägen uppfartsvägen genomfartsvägen huvudvägen infartsvägen utfartsvägen gågatan bakgatan tvärgatan huvudgatan sidogatan återvändsgatan parallellgatan halvvägen'.split(
    ' ',
  ),
);
/** After these the number counts something and is not on a door. */
const RAKNAT = new Set(
  'personer ungdomar män kvinnor killar tjejer pojkar flickor barn bilar mopeder fordon polispatruller patruller km kilometer meter m mil kr kronor st stycken procent minuter timmar dagar veckor månader år gånger stenar fönster rutor anmälningar händelser grader förare bilister'.split(
    ' ',
  ),
);
const LAGENHET = new Set(['lgh', 'lght', 'lägenhet', 'lägenhetsnummer', 'portkod']);

/** The number of a dwelling after its street, and the flat's. Only the number: the street may be told. */
export function hittaGatunummer(t: Tokens): Fynd[] {
  const fynd: Fynd[] = [];
  for (let i = 0; i < t.antal; i++) {
    const gata = t.slag(i) === ORD && arGata(t, i);
    if (!gata && !LAGENHET.has(t.ord(i))) continue;
    const fran = efterNr(t, gata ? i + 1 : t.ar(i + 1, '.:') ? i + 2 : i + 1);
    const till = t.slag(fran) === TAL ? nummerSlut(t, fran, gata) : null;
    if (till === null) continue;
    fynd.push({ slag: 'gatunummer', fran, till });
    i = till - 1;
  }
  return fynd;
}

function arGata(t: Tokens, i: number): boolean {
  const ord = t.ord(i);
  if (ord.length < 3 || INTE_GATOR.has(ord)) return false;
  // In two words the first is a name, and says so with its capital: Östra vägen.
  const efterNamn = t.mellanrum(i - 1) && t.versal(i - 2) && !INTE_NAMN.has(t.ord(i - 2));
  if (EFTER_GENITIV.has(ord)) return efterNamn && t.ord(i - 2).endsWith('s');
  const gata = ANDELSER.find((andelse) => ord.endsWith(andelse));
  if (gata) return ord.length > gata.length + 1 || efterNamn;
  const egennamn = EGENNAMNS.find((andelse) => ord.endsWith(andelse));
  if (!egennamn) return false;
  return ord.length > egennamn.length + 2 ? t.versal(i) : ord.length === egennamn.length && efterNamn;
}

function efterNr(t: Tokens, i: number): number {
  const har = t.hoppaBlank(i);
  if (t.ord(har) !== 'nr' && t.ord(har) !== 'nummer') return har;
  return t.hoppaBlank(t.ar(har + 1, '.') ? har + 2 : har + 1);
}

/** The end of 12, 12B, 12 B or 12–14; null if the number is a time, a date, a year or counts something. */
function nummerSlut(t: Tokens, i: number, gata: boolean): number | null {
  if (t.langd(i) > 4 || (gata && /^(19|20)\d\d$/.test(t.ra(i)))) return null;
  if ((t.ar(i + 1, '.:/') || t.streck(i + 1)) && t.slag(i + 2) === TAL) {
    const spann = t.streck(i + 1) && t.langd(i) <= 3 && t.langd(i + 2) <= 3;
    return spann && !t.streck(i + 3) ? medBokstav(t, i + 3) : null;
  }
  const till = medBokstav(t, i + 1);
  if (till === i + 1 && t.slag(till) === ORD) return null;
  return RAKNAT.has(t.ord(t.hoppaBlank(till))) ? null : till;
}

/** Past the letter of a stairwell: glued in any case, after a blank as a capital. */
function medBokstav(t: Tokens, i: number): number {
  if (t.slag(i) === ORD && t.langd(i) === 1) return i + 1;
  const bokstav = t.hoppaBlank(i);
  const ensam = bokstav > i && t.langd(bokstav) === 1 && t.versal(bokstav) && t.ra(bokstav) !== 'I';
  return ensam && t.slag(bokstav + 1) !== TAL ? bokstav + 1 : i;
}
