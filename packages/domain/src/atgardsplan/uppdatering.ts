import type { Faltfel } from '../faltfel.ts';
import { kravtext, langtext } from '../faltregler.ts';
import { overgangFran, tillstandsnamn } from '../tillstand/index.ts';
import { ATGARDSGRANSER, LJUS } from './ord.ts';
import { ATGARD, type Atgardsstatus } from './status.ts';

/** What an update of a measure says. What is null stays as it was; all null says "still so". */
export interface Uppdateringsuppgifter {
  genomforande: string | null;
  effekt: string | null;
  /** A transition of the table `ATGARD`. */
  handling: string | null;
  steg: string | null;
  kommentar: string | null;
  skal: string | null;
}

/** How long an update can be taken back by the one who made it. */
export const ANGRA_UPPDATERING_MINUTER = 15;

/** All that is wrong with an update of a measure in this state, per field. The table of states decides. */
export function uppdateringsfel(u: Uppdateringsuppgifter, status: Atgardsstatus): Faltfel[] {
  const fel: Faltfel[] = [];
  for (const falt of ['genomforande', 'effekt'] as const)
    if (u[falt] !== null && !LJUS.some((l) => l.kod === u[falt]))
      fel.push({ falt, kod: 'okant', meddelande: 'Välj ett av lägena.' });
  const overgang = u.handling === null ? null : overgangFran(ATGARD, status, u.handling);
  if (u.handling !== null && (!overgang || overgang.avSystemet))
    fel.push({
      falt: 'handling',
      kod: 'otillaten',
      meddelande: `Åtgärden har läget ”${tillstandsnamn(ATGARD, status)}”. Då går det inte att göra det här.`,
    });
  fel.push(...langtext('steg', u.steg, ATGARDSGRANSER.kommentarMax));
  fel.push(...langtext('kommentar', u.kommentar, ATGARDSGRANSER.kommentarMax));
  fel.push(
    ...(overgang?.skal
      ? kravtext(
          'skal',
          u.skal ?? '',
          3,
          ATGARDSGRANSER.skalMax,
          'Skriv varför. Kommunstyrelsen har beslutat åtgärden.',
        )
      : langtext('skal', u.skal, ATGARDSGRANSER.skalMax)),
  );
  return fel;
}
