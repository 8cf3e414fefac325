import type { AndtsTagg, StartkategoriKod, VadHantKod } from '@roda-traden/domain';
import type { Passkod } from '../rapporter/pass.ts';
import type { Textbank } from '../texter/typer.ts';

/** How one kind of report behaves in the demo: how common, when, where, by whom. Rates are made up. */
export interface Rapportprofil {
  readonly kategori: StartkategoriKod;
  /** Relative rate over a year at a season of 1. */
  readonly vikt: number;
  readonly sasong: Sasong;
  readonly veckorytm: Veckorytm;
  readonly pass: readonly (readonly [Passkod, number])[];
  /** Weights for exact time, interval, unknown time. */
  readonly tidsprecision: readonly [number, number, number];
  /** Torsby's places, `kod` in OMRADEN, with relative weight. */
  readonly platser: readonly (readonly [string, number])[];
  readonly vad: readonly VadHantKod[];
  /** Each tag with the probability (0–1) that the report carries it. */
  readonly andts: readonly (readonly [AndtsTagg, number])[];
  /** Weights for severity 1, 2, 3, 4. */
  readonly allvar: readonly [number, number, number, number];
  /** Probability (0–1) of a police report, and that it is still going on. */
  readonly polisanmald: number;
  readonly pagar: number;
  /** Torsby's units that tend to report it. */
  readonly verksamheter: readonly string[];
  readonly texter: Textbank;
}

/** Factor per month, January first. */
export const SASONGER = {
  jamn: [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1],
  // A-traktorer and mopeds: bare roads, light evenings, end of school.
  fordon: [0.4, 0.45, 0.7, 1.1, 1.6, 1.9, 1.7, 1.6, 1.1, 0.7, 0.45, 0.4],
  sommar: [0.4, 0.4, 0.7, 1.1, 1.4, 1.6, 1.8, 1.5, 1.1, 0.8, 0.6, 0.5],
  // The dark half of the year.
  morker: [1.6, 1.2, 0.7, 0.4, 0.2, 0.1, 0.2, 0.6, 1.2, 1.7, 2.1, 2],
  lasar: [1.1, 1.1, 1.2, 1.2, 1.2, 0.7, 0.1, 0.8, 1.3, 1.3, 1.2, 0.8],
  // A place for bathing: open water only.
  bad: [0.05, 0.05, 0.1, 0.3, 0.8, 1.5, 2, 1.7, 0.7, 0.3, 0.1, 0.05],
  nyar: [1.8, 0.4, 0.5, 0.8, 0.8, 0.8, 0.7, 0.8, 0.6, 0.7, 0.9, 3.2],
} as const satisfies Record<string, readonly number[]>;
export type Sasong = keyof typeof SASONGER;

/** Factor per weekday, Monday first. */
export const VECKORYTMER = {
  jamn: [1, 1, 1, 1, 1, 1, 1],
  helgkvall: [0.5, 0.5, 0.6, 0.8, 2.2, 2.1, 0.6],
  vardag: [1.3, 1.3, 1.3, 1.3, 1.2, 0.3, 0.3],
} as const satisfies Record<string, readonly number[]>;
export type Veckorytm = keyof typeof VECKORYTMER;
