import { type Fynd, ORD, TAL, type Tokens } from './tokens.ts';

const PLATTFORMAR = new Set(
  'snap snapchat snapp insta instagram ig tiktok facebook fb messenger discord telegram kik whatsapp signal twitter youtube twitch reddit jodel onlyfans wickr'.split(
    ' ',
  ),
);
/** Words between the platform and the name: "snap: namn", "på insta heter hon namn". */
const FYLLNAD = new Set(
  'namn namnet konto kontot användare användarnamn heter är kallas kallar sig han hon hen de'.split(' '),
);
/** Words that follow a platform and a colon without being anybody's name. */
const VANLIGA = new Set(
  'a att av bilder de dem den det dom du ej en ett filmer flera för får från ha han har hen hon i inga ingen inget inte jag kan kl man med men mot när och också om på samt se ser sedan sen skrev skriver som så till under ut var vi vid vill vilka vilket är'.split(
    ' ',
  ),
);
/** The longest name worth following, in tokens: `a.b_c-1` is seven. */
const LANGSTA = 20;

/** Names in social media: @namn, "snap: namn", instagram.com/namn and namn#1234. */
export function hittaKonto(t: Tokens): Fynd[] {
  const fynd: Fynd[] = [];
  for (let i = 0; i < t.antal; i++) {
    const traff = snabelA(t, i) ?? efterPlattform(t, i) ?? medNummer(t, i);
    if (!traff) continue;
    fynd.push({ slag: 'konto', ...traff });
    i = traff.till - 1;
  }
  return fynd;
}

type Spann = Pick<Fynd, 'fran' | 'till'>;

/** The end of a handle at i: letters, digits, underscores, and dots or hyphens inside. i if there is none. */
function kontoSlut(t: Tokens, i: number): number {
  let till = i;
  for (let har = i; har < i + LANGSTA; har++) {
    if (t.slag(har) === ORD || t.slag(har) === TAL || t.ar(har, '_')) till = har + 1;
    else if (har === i || !(t.ar(har, '.') || t.streck(har))) break;
  }
  return till;
}

/** "@skolgården": the at-sign for "at", before a place in its definite form. */
const PLATSANDELSER = [
  'badet',
  'centrum',
  'gatan',
  'gården',
  'hallen',
  'huset',
  'parken',
  'planen',
  'platsen',
  'skolan',
  'skogen',
  'stationen',
  'stranden',
  'torget',
  'vägen',
];

const arPlats = (ord: string): boolean => PLATSANDELSER.some((andelse) => ord.endsWith(andelse));

function snabelA(t: Tokens, i: number): Spann | null {
  if (!t.ar(i, '@') || t.slag(i - 1) === ORD || t.slag(i - 1) === TAL) return null;
  const till = kontoSlut(t, i + 1);
  if (till === i + 2 && arPlats(t.ord(i + 1))) return null;
  return till > i + 1 && t.start(till) - t.start(i + 1) >= 2 ? { fran: i, till } : null;
}

function efterPlattform(t: Tokens, i: number): Spann | null {
  if (!PLATTFORMAR.has(t.ord(i))) return null;
  if (t.ar(i + 1, '.') && t.ord(i + 2) === 'com' && t.ar(i + 3, '/')) return iAdress(t, i + 4);
  let har = i + 1;
  let utpekat = false;
  for (let steg = 0; steg < 6; steg++) {
    har = t.hoppaBlank(har);
    if (t.ar(har, ':=')) utpekat = true;
    else if (!FYLLNAD.has(t.ord(har)) && !t.ar(har, '"”\'')) break;
    har++;
  }
  const till = kontoSlut(t, har);
  if (till === har) return null;
  // Without a colon only what nobody would write as a word: kalle_01.
  const likt =
    till > har + 1 &&
    Array.from({ length: till - har }, (_, k) => har + k).some((k) => t.slag(k) === TAL || t.ar(k, '_'));
  if (!utpekat && !(likt && t.slag(har) === ORD)) return null;
  return utpekat && till === har + 1 && (VANLIGA.has(t.ord(har)) || t.slag(har) === TAL)
    ? null
    : { fran: har, till };
}

/** The name in instagram.com/namn, snapchat.com/add/namn, tiktok.com/@namn. */
function iAdress(t: Tokens, i: number): Spann | null {
  const delar = ['add', 'u', 'user', 'channel', 'in'];
  const forst = delar.includes(t.ord(i)) && t.ar(i + 1, '/') ? i + 2 : i;
  const namn = t.ar(forst, '@') ? forst + 1 : forst;
  const till = kontoSlut(t, namn);
  return till > namn ? { fran: forst, till } : null;
}

/** The older names of Discord: namn#1234. */
function medNummer(t: Tokens, i: number): Spann | null {
  if (!t.ar(i, '#') || t.slag(i + 1) !== TAL || t.langd(i + 1) !== 4) return null;
  if (t.slag(i - 1) !== ORD && t.slag(i - 1) !== TAL) return null;
  return { fran: i - 1, till: i + 2 };
}
