import type { Uppdateringsuppgifter } from '@roda-traden/domain';

/** The fourth big choice: not a light, but the measure done. */
export const KLAR = 'klar';

export interface Uppdateringsvarden {
  /** A light, or `klar`; empty = nothing said. */
  genomforande: string;
  effekt: string;
  steg: string;
  /** The work has begun, for one that is only decided so far. */
  borjat: boolean;
  handling: string;
  skal: string;
  kommentar: string;
}

type Handlingar = readonly { kod: string }[];

export const arStart = (handlingar: Handlingar): boolean => handlingar.some((h) => h.kod === 'starta');

/** What the form begins from: as it was last said, so that only what is new has to be. */
export function tillVarden(
  a: { genomforande: string; effekt: string; fran?: string | null },
  idag: string,
): Uppdateringsvarden {
  return {
    genomforande: a.genomforande === 'ej_bedomd' ? '' : a.genomforande,
    effekt: a.effekt,
    steg: '',
    borjat: !a.fran || a.fran <= idag,
    handling: '',
    skal: '',
    kommentar: '',
  };
}

/** The form as the server is told. A chosen transition goes before the tick; done goes before both. */
export function tillInput(v: Uppdateringsvarden, handlingar: Handlingar): Uppdateringsuppgifter {
  const klar = v.genomforande === KLAR;
  const start = v.borjat && arStart(handlingar) ? 'starta' : null;
  return {
    genomforande: klar ? 'gron' : v.genomforande || null,
    effekt: v.effekt || null,
    handling: klar ? 'slutfor' : v.handling || start,
    steg: v.steg.trim() || null,
    kommentar: v.kommentar.trim() || null,
    skal: v.skal.trim() || null,
  };
}
