import type { Faltfel } from '../faltfel.ts';
import { kravtext, langtext } from '../faltregler.ts';
import { overgangFran, tillstandsnamn } from '../tillstand/index.ts';
import { ATGARDSGRANSER, LJUS } from './ord.ts';
import { ATGARD, type Atgardsstatus } from './status.ts';

/** What an update of a measure says. What is null stays as it was. */
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

/** How the measure stands before the update. */
export interface Uppdateringslage {
  status: Atgardsstatus;
  genomforande: string;
  effekt: string;
}

/** Does the update say anything that isn't said already? */
export const sagerNagot = (u: Uppdateringsuppgifter, nu: Uppdateringslage): boolean =>
  u.handling !== null ||
  (u.genomforande ?? nu.genomforande) !== nu.genomforande ||
  (u.effekt ?? nu.effekt) !== nu.effekt ||
  [u.steg, u.kommentar].some((text) => Boolean(text?.trim()));

/** What the measure says of itself from now on: why it was stopped, else what was said. Null = as before. */
export const nyttSteg = (u: Uppdateringsuppgifter, status: Atgardsstatus): string | null => {
  const stoppas = u.handling !== null && overgangFran(ATGARD, status, u.handling)?.skal === true;
  return (stoppas ? u.skal : null) ?? u.steg ?? u.kommentar;
};

/** All that is wrong with an update of a measure as it stands, per field. The table of states decides. */
export function uppdateringsfel(u: Uppdateringsuppgifter, nu: Uppdateringslage): Faltfel[] {
  const { status } = nu;
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
  if (fel.length === 0 && !sagerNagot(u, nu))
    fel.push({
      falt: 'steg',
      kod: 'oforandrad',
      meddelande: 'Inget är ändrat. Välj ett annat läge eller skriv en rad om vad som är gjort.',
    });
  return fel;
}
