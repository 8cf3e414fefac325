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

/** Reports of earlier pictures' days that were accepted only after those were frozen. In none of the other figures. */
export interface Sena {
  antal: number;
  /** As they were counted then, most first. */
  kategorier: { kod: string; namn: string; antal: number }[];
}

/** What is frozen in `lagesbild.tal`. `v` is the shape's version: an older one is read as what it was. */
export interface Frystatal {
  v: 2;
  analys: Analys;
  tackning: Tackning;
  motForra: MotForra | null;
  /** Null in the first operative picture, in strategic ones, and in those frozen before this was counted. */
  sena: Sena | null;
}

/** The stored JSON as its shape. Throws for a version this program doesn't know. */
export function lasTal(tal: unknown): Frystatal {
  const v = typeof tal === 'object' && tal !== null && 'v' in tal ? tal.v : null;
  if (v === 1) return { ...(tal as Omit<Frystatal, 'v' | 'sena'>), v: 2, sena: null };
  if (v === 2) return tal as Frystatal;
  throw new Error('Lägesbildens tal har en okänd form.');
}
