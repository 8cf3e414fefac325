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

/** What a person typed as a reference in its stored form, or null if it can't be one. */
export function tolkaReferens(inmatning: string): string | null {
  const tecken = inmatning
    .toUpperCase()
    .replaceAll(/[\s-]/g, '')
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1');
  if (tecken.length !== 10 || [...tecken].some((t) => !ALFABET.includes(t))) return null;
  return `${tecken.slice(0, 5)}-${tecken.slice(5)}`;
}
