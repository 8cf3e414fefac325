import { type Fynd, ORD, TAL, TECKEN, type Tokens } from './tokens.ts';

/** E-mail addresses, also with blanks around the @ and with (at) or [at] instead of it. */
export function hittaEpost(t: Tokens): Fynd[] {
  const fynd: Fynd[] = [];
  let forra = 0;
  for (let i = 0; i < t.antal; i++) {
    const efter = efterSnabelA(t, i);
    if (efter === null) continue;
    const till = domanslut(t, t.hoppaBlank(efter));
    const fran = till === null ? null : lokalStart(t, t.hoppaBlankBakat(i - 1), forra);
    if (till === null || fran === null) continue;
    fynd.push({ slag: 'epost', fran, till });
    forra = till;
    i = till - 1;
  }
  return fynd;
}

function efterSnabelA(t: Tokens, i: number): number | null {
  if (t.ar(i, '@＠')) return i + 1;
  return t.ar(i, '([') && t.ord(i + 1) === 'at' && t.ar(i + 2, ')]') ? i + 3 : null;
}

/** Walks back over the part before the @, never past `tidigast`; null if there is none. */
function lokalStart(t: Tokens, slut: number, tidigast: number): number | null {
  let i = slut;
  while (i >= tidigast && (t.slag(i) === ORD || t.slag(i) === TAL || t.ar(i, "._%+'") || t.streck(i))) i--;
  let fran = i + 1;
  while (fran <= slut && t.slag(fran) === TECKEN) fran++;
  return fran > slut || t.slag(slut) === TECKEN ? null : fran;
}

/** The end of a domain name that begins at i: labels with dots between, the last of letters; or null. */
function domanslut(t: Tokens, i: number): number | null {
  let till: number | null = null;
  for (let har = i; ; har++) {
    const etikett = har;
    while (t.slag(har) === ORD || t.slag(har) === TAL || (har > etikett && t.streck(har))) har++;
    if (har === etikett) return till;
    if (etikett > i && har === etikett + 1 && t.slag(etikett) === ORD && t.langd(etikett) >= 2) till = har;
    if (!t.ar(har, '.')) return till;
  }
}
