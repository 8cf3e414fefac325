import {
  type Adressparametrar,
  filterFranAdress,
  filterTillAdress,
  RAKNADE_STATUSAR,
  type RapportFilter,
} from '@roda-traden/domain';
import { FORVAL, PERIODER, type Periodkod, periodFor } from './perioder.ts';

/** What is shown one at a time in mötesläge, in order. */
export const BILDER = ['laget', 'manader', 'delar', 'jamforelse', 'veckan', 'platser', 'vagar'] as const;
export type Bild = (typeof BILDER)[number];

const MOT = ['ifjol', 'foregaende'] as const;
export type Mot = (typeof MOT)[number];
const NIVAER = ['kategori', 'art'] as const;

/** All that decides what the page shows. It lives in the address: a link says what its sender saw. */
export interface Tillstand {
  /** A ready-made period follows today; `eget` has its days in `urval`. */
  period: Periodkod | 'eget';
  urval: RapportFilter;
  /** What it is held against, when someone has chosen; otherwise what can be (`motFor`). */
  mot: Mot | null;
  niva: (typeof NIVAER)[number];
  /** The picture on the projector; null on the ordinary page. */
  bild: Bild | null;
}

const ettAv = <T extends string>(tillatna: readonly T[], varde: string | null): T | undefined =>
  tillatna.find((tillatet) => tillatet === varde);

export function lasTillstand(params: Adressparametrar): Tillstand {
  const urval = filterFranAdress(params);
  return {
    period: urval.fran || urval.till ? 'eget' : (ettAv(PERIODER, params.get('period')) ?? FORVAL),
    urval,
    mot: ettAv(MOT, params.get('mot')) ?? null,
    niva: ettAv(NIVAER, params.get('niva')) ?? 'kategori',
    bild: params.get('vy') === 'mote' ? (ettAv(BILDER, params.get('bild')) ?? 'laget') : null,
  };
}

/** Inverse of `lasTillstand`; what is as usual is left out. */
export function tillstandTillAdress({ period, urval, mot, niva, bild }: Tillstand): URLSearchParams {
  const { fran: _fran, till: _till, ...utanPeriod } = urval;
  const params = new URLSearchParams(filterTillAdress(period === 'eget' ? urval : utanPeriod));
  if (period !== 'eget' && period !== FORVAL) params.set('period', period);
  if (mot !== null) params.set('mot', mot);
  if (niva !== 'kategori') params.set('niva', niva);
  if (bild !== null) {
    params.set('vy', 'mote');
    params.set('bild', bild);
  }
  return params;
}

/** The one filter the charts are asked with: the choices, and the days of the period. */
export const filterFor = ({ period, urval }: Tillstand, idag: string): RapportFilter =>
  period === 'eget' ? urval : { ...urval, ...periodFor(period, idag) };

/** Seasons matter more than sequence (statistics §2), so last year goes first, unless it can't be compared. */
export function motFor(
  { mot }: Tillstand,
  hinder: { motIfjol: { hinder: string | null }; motForegaende: { hinder: string | null } } | undefined,
): Mot {
  if (mot !== null || !hinder) return mot ?? 'ifjol';
  return hinder.motIfjol.hinder && !hinder.motForegaende.hinder ? 'foregaende' : 'ifjol';
}

/** Every report, or each incident once: a duplicate is a report too. */
export const MED_DUBBLETTER: RapportFilter['statusar'] = [...RAKNADE_STATUSAR, 'dubblett'];
