import type { Period } from '@roda-traden/ui/diagram';
import { manadKort, manadsnamn } from './tid.ts';

/** The months as the axis of a chart: which of them are known in part only, and which is still running. */
export const perioderFor = (
  manader: readonly { manad: string; ofullstandig: boolean; pagar: boolean }[],
): Period[] =>
  manader.map(({ manad, ofullstandig, pagar }, plats) => ({
    id: manad,
    label: manadsnamn(manad),
    shortLabel: manadKort(manad, plats),
    isRunning: pagar,
    isPartial: ofullstandig && !pagar,
  }));
