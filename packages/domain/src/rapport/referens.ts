/**
 * The public reference of a report: ten characters of Crockford's base 32 (no I, L, O, U) in two groups,
 * 50 random bits, so that it can't be guessed and can be read over the phone.
 */
const ALFABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Makes a reference such as `7K3MX-9QRTV` from ten random bytes. Throws if given fewer. */
export function skapaReferens(slump: Uint8Array): string {
  if (slump.length < 10) throw new Error('En referens behöver tio slumpade byte.');
  const tecken = Array.from(slump.subarray(0, 10), (byte) => ALFABET.charAt(byte & 31)).join('');
  return `${tecken.slice(0, 5)}-${tecken.slice(5)}`;
}

/** What a person typed, with the letters that are easily mistaken put right; null when it holds something else. */
function tecknen(inmatning: string): string | null {
  const tecken = inmatning
    .toUpperCase()
    .replaceAll(/[\s-]/g, '')
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1');
  return [...tecken].every((t) => ALFABET.includes(t)) ? tecken : null;
}

/** What a person typed as a reference in its stored form, or null if it can't be one. */
export function tolkaReferens(inmatning: string): string | null {
  const tecken = tecknen(inmatning);
  return tecken?.length === 10 ? `${tecken.slice(0, 5)}-${tecken.slice(5)}` : null;
}

/** Fewer characters than this say too little of which report is meant. */
export const REFERENSBORJAN_MIN = 4;

/**
 * The beginning of a reference in its stored form, or the whole: what to search for. Null if it can't be one. Most
 * short words can, and begin no reference: one in a million does by chance.
 */
export function tolkaReferensborjan(inmatning: string): string | null {
  const tecken = tecknen(inmatning);
  if (!tecken || tecken.length < REFERENSBORJAN_MIN || tecken.length > 10) return null;
  return tecken.length > 5 ? `${tecken.slice(0, 5)}-${tecken.slice(5)}` : tecken;
}
