import type { Analys, Verdikt } from '../statistik/index.ts';

/** A unit as it was called then. */
export interface Enhet {
  id: string;
  namn: string;
}

/** Who stands behind the counted reports, and who didn't report. */
export interface Tackning {
  enheter: (Enhet & { antal: number })[];
  /** Units with a seat in an operative group, or that reported in the two years before, with nothing in the period. */
  tysta: Enhet[];
  /** Reports from people who left a way to be reached, and from those who didn't. */
  kontakter: number;
  anonyma: number;
}

/** One series now and in the previous picture, in that picture's own frozen numbers. */
export interface Serie {
  kod: string;
  namn: string;
  verdikt: Verdikt;
}

export interface MotForra {
  id: string;
  nummer: number;
  fran: string;
  till: string;
  helhet: Verdikt;
  /** Series tested together, by which the p-values are adjusted. */
  provade: number;
  kategorier: Serie[];
  omraden: Serie[];
  kanaler: Serie[];
}

/** What is frozen in `lagesbild.tal`. `v` is the shape's version: an older one is read as what it was. */
export interface Frystatal {
  v: 1;
  analys: Analys;
  tackning: Tackning;
  motForra: MotForra | null;
}

/** The stored JSON as its shape. Throws for a version this program doesn't know. */
export function lasTal(tal: unknown): Frystatal {
  if (typeof tal !== 'object' || tal === null || !('v' in tal) || tal.v !== 1)
    throw new Error('Lägesbildens tal har en okänd form.');
  return tal as Frystatal;
}
