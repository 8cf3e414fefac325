import type { Faltfel } from '../faltfel.ts';

const PARAGRAF = /^(\d{1,4})( ?[a-zåäö])?(?:[-–](\d{1,4}))?$/;

/** A § as the minutes have it, without its sign: '§ 142' and '142 §' are 142, '§ 12 A' is 12 a. Null when it isn't one. */
export function tolkaParagraf(text: string): string | null {
  const rensad = text.replaceAll('§', ' ').trim().replaceAll(/\s+/g, ' ').toLocaleLowerCase('sv');
  const del = PARAGRAF.exec(rensad.replaceAll(/ ?[-–] ?/g, '–'));
  if (!del) return null;
  const [, nummer, bokstav, till] = del;
  if (Number(nummer) === 0 || (till !== undefined && Number(till) <= Number(nummer))) return null;
  return `${Number(nummer)}${bokstav ? ` ${bokstav.trim()}` : ''}${till ? `–${Number(till)}` : ''}`;
}

const MAX_DIARIENUMMER = 40;
const AR = /^(?:(?:19|20)\d{2}|\d{2})$/;

/**
 * A diary number with its spaces in order. Municipalities write them differently (KS 2026/123, KS/2026:123,
 * KS 26/123, 2026-000123): what all have is a year and a number. Null when it lacks either.
 */
export function tolkaDiarienummer(text: string): string | null {
  const rensad = text
    .trim()
    .replace(/^(?:dnr|diarienummer)[.:]?\s*/i, '')
    .replaceAll(/\s+/g, ' ');
  if (rensad.length > MAX_DIARIENUMMER || !/^[\p{L}\d][\p{L}\d /:.–-]*$/u.test(rensad)) return null;
  const tal = rensad.match(/\d+/g) ?? [];
  const ar = tal.findIndex((siffror) => AR.test(siffror));
  return ar >= 0 && tal.some((siffror, i) => i !== ar && Number(siffror) > 0) ? rensad : null;
}

export interface Beslutsnummer {
  paragraf: string;
  diarienummer: string;
}

/** What is wrong with a decision's numbers, as they are typed. */
export const nummerfel = ({ paragraf, diarienummer }: Beslutsnummer): Faltfel[] => [
  ...paragraffel('paragraf', paragraf),
  ...diarienummerfel('diarienummer', diarienummer),
];

function paragraffel(falt: string, text: string): Faltfel[] {
  if (text.replaceAll('§', '').trim() === '')
    return [{ falt, kod: 'saknas', meddelande: 'Skriv paragrafen, till exempel § 142.' }];
  return tolkaParagraf(text) === null
    ? [
        {
          falt,
          kod: 'ogiltig',
          meddelande: 'Skriv paragrafens nummer som i protokollet, till exempel § 142.',
        },
      ]
    : [];
}

export function diarienummerfel(falt: string, text: string): Faltfel[] {
  if (text.trim() === '')
    return [{ falt, kod: 'saknas', meddelande: 'Skriv diarienumret, till exempel KS 2026/123.' }];
  return tolkaDiarienummer(text) === null
    ? [
        {
          falt,
          kod: 'ogiltig',
          meddelande: 'Ett diarienummer har ett år och ett löpnummer, till exempel KS 2026/123.',
        },
      ]
    : [];
}

/** The numbers as they are kept. Those that `nummerfel` refuses stay as they were typed. */
export const normaliseradeNummer = ({ paragraf, diarienummer }: Beslutsnummer): Beslutsnummer => ({
  paragraf: tolkaParagraf(paragraf) ?? paragraf.trim(),
  diarienummer: tolkaDiarienummer(diarienummer) ?? diarienummer.trim(),
});
