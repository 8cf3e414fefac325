import type { Faltfel } from '../faltfel.ts';
import { kravtext } from '../faltregler.ts';
import { ROLLER } from '../roll/index.ts';

/** Lengths that the forms and the server share. */
export const KONTOGRANSER = {
  namnMin: 2,
  namnMax: 120,
  epostMax: 200,
  losenordMin: 12,
  losenordMax: 200,
  /** As many different characters at least: a row of ones is long and no secret. */
  losenordOlika: 5,
} as const;

/** What the form of a login holds. */
export interface Kontouppgifter {
  namn: string;
  epost: string;
  roll: string;
  organisationId: string | null;
}

/** An address in one form: it's what one logs in with. */
export const normalEpost = (epost: string): string => epost.trim().toLowerCase();

/** Looks like an address: one @ with something before it and a dot inside what follows. */
export function arEpost(text: string): boolean {
  const [lokal, doman, ...fler] = text.split('@');
  const delar = doman?.split('.') ?? [];
  return Boolean(lokal) && fler.length === 0 && delar.length > 1 && delar.every(Boolean) && !/\s/.test(text);
}

/** All that is wrong with a login, per field, in the form's order. */
export function kontofel(u: Kontouppgifter): Faltfel[] {
  const g = KONTOGRANSER;
  const fel = kravtext(
    'namn',
    u.namn,
    g.namnMin,
    g.namnMax,
    'Skriv det namn som andra ser, till exempel funktionen.',
  );
  const epost = normalEpost(u.epost);
  if (epost === '')
    fel.push({ falt: 'epost', kod: 'saknas', meddelande: 'Skriv adressen hen loggar in med.' });
  else if (epost.length > g.epostMax || !arEpost(epost))
    fel.push({
      falt: 'epost',
      kod: 'ogiltig',
      meddelande: 'Skriv en e-postadress, till exempel namn@kommunen.se.',
    });
  if (!ROLLER.some((roll) => roll.kod === u.roll))
    fel.push({ falt: 'roll', kod: 'saknas', meddelande: 'Välj vilken roll användaren har.' });
  if (u.roll === 'ansvarig_enhet' && u.organisationId === null)
    fel.push({
      falt: 'organisationId',
      kod: 'saknas',
      meddelande: 'Välj den enhet som chefen ansvarar för.',
    });
  return fel;
}
