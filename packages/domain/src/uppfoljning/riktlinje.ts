import type { Faltfel } from '../faltfel.ts';
import { langtext } from '../faltregler.ts';
import { spannfel } from '../kalender/index.ts';
import type { Riktlinje } from './klockor.ts';

/** The guideline where a kommun has written nothing of its own: the deadlines of domain §2. */
export const FORVALD_RIKTLINJE: Riktlinje = {
  revideras: null,
  operativaPerAr: 3,
  ksUppfoljningManader: 12,
  kfRapportManader: 12,
};

export interface Riktlinjeuppgifter extends Riktlinje {
  antagen: string | null;
  paragraf: string | null;
}

/** Ranges that form and server share. The law's 24 months is the longest a follow-up may wait. */
export const RIKTLINJEGRANSER = {
  operativaPerAr: { min: 1, max: 12 },
  ksUppfoljningManader: { min: 1, max: 24 },
  kfRapportManader: { min: 1, max: 24 },
  paragrafMax: 20,
} as const;

export function riktlinjefel(u: Riktlinjeuppgifter): Faltfel[] {
  const fel = spannfel({ falt: 'antagen', dag: u.antagen }, { falt: 'revideras', dag: u.revideras });
  fel.push(...langtext('paragraf', u.paragraf, RIKTLINJEGRANSER.paragrafMax));
  for (const falt of ['operativaPerAr', 'ksUppfoljningManader', 'kfRapportManader'] as const) {
    const { min, max } = RIKTLINJEGRANSER[falt];
    if (!Number.isInteger(u[falt]) || u[falt] < min || u[falt] > max)
      fel.push({ falt, kod: 'utanfor', meddelande: `Ange ett heltal från ${min} till ${max}.` });
  }
  return fel;
}
