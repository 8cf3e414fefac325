import type { Faltfel } from '../faltfel.ts';
import { kravtext, langtext } from '../faltregler.ts';
import { dagfel, daysInPeriod } from '../kalender/index.ts';
import { LAGESBILDSGRANSER } from './delar.ts';

/** What a recipient of a remiss can say. */
export const REMISSTALLNINGAR = [
  { kod: 'tillstyrker', namn: 'Tillstyrker' },
  { kod: 'andring', namn: 'Vill ha ändring' },
  { kod: 'avstar', namn: 'Avstår' },
] as const;
export type Remisstallning = (typeof REMISSTALLNINGAR)[number]['kod'];

/** May an answer be given or changed today? The last day itself counts, in local time. */
export const remissenArOppen = (sistaDag: string, idag: string): boolean => idag <= sistaDag;

const LANGST_DAGAR = 120;

/** Why a remiss can't have this last day. */
export function remissdagfel(sistaDag: string, idag: string): Faltfel[] {
  const ogiltig = dagfel('sistaDag', sistaDag);
  if (ogiltig.length > 0) return ogiltig;
  if (sistaDag < idag)
    return [
      {
        falt: 'sistaDag',
        kod: 'passerad',
        meddelande: 'Sista svarsdag har redan passerat. Välj i dag eller en senare dag.',
      },
    ];
  if (daysInPeriod({ fran: idag, till: sistaDag }) > LANGST_DAGAR)
    return [
      {
        falt: 'sistaDag',
        kod: 'orimlig',
        meddelande: `Sista svarsdag kan ligga högst ${LANGST_DAGAR} dagar fram.`,
      },
    ];
  return [];
}

/** Why an answer can't be taken. One who wants a change must say which. */
export function remissvarsfel(u: { stallning: string; text: string | null }): Faltfel[] {
  const fel = langtext('text', u.text, LAGESBILDSGRANSER.remissvarMax);
  if (!REMISSTALLNINGAR.some((s) => s.kod === u.stallning))
    fel.unshift({
      falt: 'stallning',
      kod: 'okant',
      meddelande: 'Välj tillstyrker, vill ha ändring eller avstår.',
    });
  if (u.stallning === 'andring' && !u.text?.trim())
    fel.push({ falt: 'text', kod: 'saknas', meddelande: 'Skriv vad du vill ändra.' });
  return fel;
}

/** Why what became of an answer can't be written down so. */
export const bemotandefel = (bemotande: string): Faltfel[] =>
  kravtext('bemotande', bemotande, 3, LAGESBILDSGRANSER.bemotandeMax, 'Skriv vad svaret ledde till.');
