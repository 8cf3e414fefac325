import { namnlistor } from './namnlista.ts';
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
/** Streets cut short: Järnvägsg. 5, Skolv. 8. Without the point only what ends no other word: Kungsg 5. */
const FORKORTAD = /(?:g|v)$/;
const FORKORTAD_UTAN_PUNKT = /(?:sg|sv)$/;
/** Endings of farms and villages, whose houses have numbers of their own: Nyhem 21. */
const GARDAR =
  'hem torp boda näset berget lund lunden rud mon hult vik viken sätra sätter bråten åsen gården tomten dalen hagen'.split(
    ' ',
  );
/** After a farm's number these go on about the farm; another word in small letters is what the number counts. */
const OM_GARDEN = new Set(
  'är var har hade och eller samt där som på i vid ligger står stod bor bodde brann brinner blev blir finns fanns när då kl klockan men igår idag sedan efter hela med'.split(
    ' ',
  ),
);
const MANADER =
  'januari februari mars april maj juni juli augusti september oktober november december jan feb mar apr jun jul aug sep sept okt nov dec';
/** Between the numbers of a street: Parkvägen 2, 4 och 6. */
const MELLAN = new Set(['och', 'eller', 'samt', 'till']);
/** Which door, after the number: 12, port B. */
const PORTORD = new Set(['port', 'uppgång', 'uppg', 'trappa', 'trappuppgång', 'ingång', 'entré']);
/** More numbers than this after a street, and it is a list of something else. */
const FLEST_NUMMER = 8;
/** After these the number counts something and is not on a door. */
const RAKNAT = new Set(
  `${MANADER} personer ungdomar män kvinnor killar tjejer pojkar flickor barn bilar mopeder fordon polispatruller patruller km kilometer meter m mil kr kronor st stycken procent minuter timmar dagar veckor månader år gånger stenar fönster rutor anmälningar händelser grader förare bilister tiden snåret`.split(
    ' ',
  ),
);
const LAGENHET = new Set(['lgh', 'lght', 'lägenhet', 'lägenhetsnummer', 'portkod']);

/** The number of a dwelling after its street or farm, and the flat's. Only the number: the street may be told. */
export function hittaGatunummer(t: Tokens): Fynd[] {
  const fynd: Fynd[] = [];
  for (let i = 0; i < t.antal; i++) {
    if (t.slag(i) !== ORD) continue;
    const nummer = nummerEfter(t, i);
    if (!nummer) continue;
    fynd.push(
      { slag: 'gatunummer', ...nummer.forst },
      ...nummer.fler.map((spann) => ({ slag: 'gatunummer' as const, ...spann })),
    );
    i = (nummer.fler.at(-1) ?? nummer.forst).till - 1;
  }
  return fynd;
}

type Spann = Pick<Fynd, 'fran' | 'till'>;

function nummerEfter(t: Tokens, i: number): { forst: Spann; fler: Spann[] } | null {
  if (LAGENHET.has(t.ord(i))) {
    const forst = nummerVid(t, t.ar(i + 1, '.:') ? i + 2 : i + 1, false);
    return forst && { forst, fler: [] };
  }
  if (PORTORD.has(t.ord(i))) {
    const forst = porten(t, i, false);
    return forst && { forst, fler: [] };
  }
  const forst = arGata(t, i) ? nummerVid(t, i + 1, true) : (forkortat(t, i) ?? gardens(t, i));
  return forst && { forst, fler: flerNummer(t, forst.till) };
}

function nummerVid(t: Tokens, i: number, gata: boolean): Spann | null {
  const fran = efterNr(t, i);
  const till = t.slag(fran) === TAL ? nummerSlut(t, fran, gata) : null;
  return till === null ? null : { fran, till };
}

function forkortat(t: Tokens, i: number): Spann | null {
  if (!t.versal(i) || t.langd(i) < 5 || t.helVersal(i)) return null;
  const punkt = t.ar(i + 1, '.');
  if (!(punkt ? FORKORTAD : FORKORTAD_UTAN_PUNKT).test(t.ord(i))) return null;
  return nummerVid(t, punkt ? i + 2 : i + 1, true);
}

function gardens(t: Tokens, i: number): Spann | null {
  if (!t.versal(i) || t.helVersal(i) || namnlistor().inteEfternamn.has(t.ord(i))) return null;
  if (!GARDAR.some((andelse) => t.ord(i).endsWith(andelse) && t.langd(i) > andelse.length + 1)) return null;
  const spann = nummerVid(t, i + 1, true);
  if (!spann || t.langd(spann.fran) > 3) return null;
  const efter = t.hoppaBlank(spann.till);
  // "Torsby 3 – Nyhem 2" is a match; "Nyhem 12 älgar" counts them.
  if (t.streck(efter)) return null;
  return t.slag(efter) === ORD && !t.versal(efter) && !OM_GARDEN.has(t.ord(efter)) ? null : spann;
}

/** The numbers that go on after one: "och 14", ", 4 och 6", ", port B". */
function flerNummer(t: Tokens, efter: number): Spann[] {
  const fler: Spann[] = [];
  for (let till = efter; fler.length < FLEST_NUMMER; ) {
    let har = t.hoppaBlank(till);
    if (t.ar(har, ',&+/')) har = t.hoppaBlank(har + 1);
    const bindeord = MELLAN.has(t.ord(har));
    if (bindeord) har = t.hoppaBlank(har + 1);
    const nasta = PORTORD.has(t.ord(har))
      ? porten(t, har, true)
      : har > till + 1 || bindeord
        ? nummerVid(t, har, true)
        : null;
    if (!nasta || (t.slag(nasta.fran) === TAL && t.langd(nasta.fran) > 3)) return fler;
    fler.push(nasta);
    till = nasta.till;
  }
  return fler;
}

/** The letter of a door, "port B"; after a street's number also its digit, "port 2". */
function porten(t: Tokens, i: number, efterGata: boolean): Spann | null {
  const fran = efterNr(t, i + 1);
  if (fran === i + 1) return null;
  const bokstav = t.slag(fran) === ORD && t.langd(fran) === 1 && t.versal(fran) && t.ord(fran) !== 'i';
  const siffra = efterGata && t.slag(fran) === TAL && t.langd(fran) <= 2;
  return bokstav || siffra ? { fran, till: fran + 1 } : null;
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

/** Past the letter of a stairwell: glued in any case, after a blank as a capital or as one that is no word by itself. */
function medBokstav(t: Tokens, i: number): number {
  if (t.slag(i) === ORD && t.langd(i) === 1) return i + 1;
  const bokstav = t.hoppaBlank(i);
  const ensam = bokstav > i && t.langd(bokstav) === 1 && /^[A-HJ-ZÅÄÖa-hj-z]$/.test(t.ra(bokstav));
  return ensam && t.slag(bokstav + 1) !== TAL ? bokstav + 1 : i;
}
