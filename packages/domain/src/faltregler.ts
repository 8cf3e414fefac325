import type { Faltfel } from './faltfel.ts';

/** A text that must be there, within its lengths. `saknas` says what to write. */
export function kravtext(falt: string, text: string, min: number, max: number, saknas: string): Faltfel[] {
  const langd = text.trim().length;
  if (langd === 0) return [{ falt, kod: 'saknas', meddelande: saknas }];
  if (langd < min) return [{ falt, kod: 'for_kort', meddelande: `Skriv minst ${min} tecken.` }];
  return langtext(falt, text, max);
}

/** A text that may be left out, but not be longer than this. */
export function langtext(falt: string, text: string | null, max: number): Faltfel[] {
  return (text?.trim().length ?? 0) > max
    ? [{ falt, kod: 'for_lang', meddelande: `Skriv högst ${max} tecken.` }]
    : [];
}

/** The same words, however they are typed. */
export const sammaText = (a: string, b: string): boolean =>
  a.trim().toLocaleLowerCase('sv') === b.trim().toLocaleLowerCase('sv');
