import { vik } from '../text/index.ts';
import { RAPPORTGRANSER } from './limits.ts';

/** "tel:", "Mobil 070…", "mailto:": what stands before the contact and says of what kind it is. */
const ETIKETT =
  /^(?:(?:tele?|telefon|telefonnr|telefonnummer|tfn|mobil|mobiltelefon|mobilnr|mobilnummer|phone|mobile|nr|nummer|e-?post|e-?mail|mejl|mail|mailto|puhelin)\b[\s:.]*)+/i;
/** "(kvällar)", "(efter 17)"; not the (0) and the (0560) of a number. */
const ANMARKNING = /\([^()]*\p{L}[^()]*\)/gu;
const SIFFROR_MIN = 7;
const SIFFROR_MAX = 15;

/**
 * A contact in one form, so that the same person written two ways is one reporter: e-mail in lower case, a phone number as its
 * digits with country code (46 for a leading zero, none of the zero in +46 (0)70). Null when it is neither. What the person
 * wrote is kept beside; this is for telling reporters apart and for knowing that they can be reached.
 */
export function tolkaKontakt(kontakt: string): string | null {
  if (kontakt.length > RAPPORTGRANSER.kontaktMax) return null;
  const text = vik(kontakt).replaceAll(ANMARKNING, ' ').trim().replace(ETIKETT, '').trim();
  return text.includes('@') ? epost(text) : telefon(text);
}

function epost(text: string): string | null {
  const [adress, ...fler] = text.split(/[\s<>,;"”]+/).filter((bit) => bit.includes('@'));
  if (!adress || fler.length > 0) return null;
  const [namn, doman, ...rest] = adress
    .replace(/[.:]+$/, '')
    .toLowerCase()
    .split('@');
  if (!namn || !doman || rest.length > 0) return null;
  const delar = doman.split('.');
  return delar.length > 1 && delar.every((del) => del !== '') ? `${namn}@${doman}` : null;
}

function telefon(text: string): string | null {
  const nummer = utanOrdEfter(text);
  if (!/^\+?[\d\s()./\p{Pd}−]+$/u.test(nummer)) return null;
  const siffror = nummer.replaceAll(/\D/g, '');
  if (siffror.length < SIFFROR_MIN || siffror.length > SIFFROR_MAX) return null;
  const utomlands = nummer.startsWith('+') ? siffror : siffror.startsWith('00') ? siffror.slice(2) : null;
  if (utomlands !== null) return utomlands.replace(/^460/, '46');
  return siffror.startsWith('0') ? `46${siffror.slice(1)}` : siffror.replace(/^460?(?=7\d{8}$)/, '46');
}

/** Words after the number, "kvällar", are no part of it: one that is glued to it makes it something else. */
function utanOrdEfter(text: string): string {
  const slut = [...text.matchAll(/\d/g)].at(-1)?.index ?? -1;
  const efter = text.slice(slut + 1);
  return /^\p{L}/u.test(efter) ? text : text.slice(0, slut + 1);
}
