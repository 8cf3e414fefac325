import { vik } from '../text/index.ts';

/**
 * The public reference of a report: ten characters of Crockford's base 32 (no I, L, O, U) in two groups,
 * 50 random bits, so that it can't be guessed and can be read over the phone.
 */
const ALFABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LANGD = 10;

/** Makes a reference such as `7K3MX-9QRTV` from ten random bytes. Throws if given fewer. */
export function skapaReferens(slump: Uint8Array): string {
  if (slump.length < 10) throw new Error('En referens behöver tio slumpade byte.');
  const tecken = Array.from(slump.subarray(0, 10), (byte) => ALFABET.charAt(byte & 31)).join('');
  return `${tecken.slice(0, 5)}-${tecken.slice(5)}`;
}

/** What people write before a code when they copy it with its words. */
const ETIKETT =
  /^\P{L}*(?:min |din |the |my |your )?(?:referens|reference|rapport|report|kod|code|ref)[a-zåäö]*(?: är| is)?(?:[\s:.=]|$)/iu;

/**
 * What a person typed, with the letters that are easily mistaken put right; null when it holds something else. Blanks, dashes
 * of any length, quotation marks, a full stop and other signs say nothing, and neither do the words "Kod:" before it.
 */
function tecknen(inmatning: string): string | null {
  const vikt = vik(inmatning).trim();
  const allt = bara(vikt);
  // "KODEN 3MX9Q" may be a code of its own.
  return allt?.length === LANGD ? allt : bara(vikt.replace(ETIKETT, ''));
}

function bara(text: string): string | null {
  const tecken = text
    .toUpperCase()
    .replaceAll(/[\s\p{P}\p{S}]/gu, '')
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1');
  return [...tecken].every((t) => ALFABET.includes(t)) ? tecken : null;
}

/** What a person typed as a reference in its stored form, or null if it can't be one. */
export function tolkaReferens(inmatning: string): string | null {
  const tecken = tecknen(inmatning);
  return tecken?.length === LANGD ? `${tecken.slice(0, 5)}-${tecken.slice(5)}` : null;
}

/** Fewer characters than this say too little of which report is meant. */
export const REFERENSBORJAN_MIN = 4;

/**
 * The beginning of a reference in its stored form, or the whole: what to search for. Null if it can't be one. Most
 * short words can, and begin no reference: one in a million does by chance.
 */
export function tolkaReferensborjan(inmatning: string): string | null {
  const tecken = tecknen(inmatning);
  if (!tecken || tecken.length < REFERENSBORJAN_MIN || tecken.length > LANGD) return null;
  return tecken.length > 5 ? `${tecken.slice(0, 5)}-${tecken.slice(5)}` : tecken;
}
