import { HUVUDKOMMUN } from '../kommuner.ts';
import { OMRADEN } from '../omraden.ts';
import { PROFILER } from '../profiler/index.ts';
import { type Rapportprofil, SASONGER, VECKORYTMER } from '../profiler/profil.ts';
import type { KommunKod } from '../typer.ts';
import { type PlanteradEffekt, planteradeEffekter } from './effekter.ts';
import type { Slump } from './slump.ts';
import { dagnummer, manad, veckodag } from './tid.ts';

interface Radeffekt {
  readonly plats: number;
  readonly fran: number;
  readonly till: number;
  readonly effekt: PlanteradEffekt;
}

/** One profile made ready for one kommun: its places as shares that sum to 1, and what is planted in it. */
export interface Planrad {
  readonly profil: Rapportprofil;
  readonly platser: readonly string[];
  readonly andelar: readonly number[];
  /** Index of the one place with a season of its own; -1 when it isn't among them. */
  readonly badplats: number;
  readonly effekter: readonly Radeffekt[];
}

/** Outside Torsby the places are weighted by kind only: named places and the main town before the villages. */
function allmannaPlatser(kommun: KommunKod): (readonly [string, number])[] {
  const huvudort = OMRADEN.find((o) => o.kommun === kommun && o.slag === 'ort')?.kod;
  return OMRADEN.filter((o) => o.kommun === kommun && (o.slag === 'ort' || o.slag === 'plats')).map(
    (o) => [o.kod, o.slag === 'plats' ? 5 : o.kod === huvudort ? 4 : 1] as const,
  );
}

/** The plan of a kommun for data that ends on `today` ('YYYY-MM-DD'). */
export function skapaPlan(kommun: KommunKod, today: string): readonly Planrad[] {
  const effekter = planteradeEffekter(today).filter((e) => e.kommun === kommun);
  return PROFILER.map((profil) => {
    const viktade = kommun === HUVUDKOMMUN ? profil.platser : allmannaPlatser(kommun);
    const summa = viktade.reduce((s, [, vikt]) => s + vikt, 0);
    const platser = viktade.map(([kod]) => kod);
    return {
      profil,
      platser,
      badplats: platser.indexOf('torsby-badplats'),
      andelar: viktade.map(([, vikt]) => vikt / summa),
      effekter: effekter
        .filter((e) => e.kategori === profil.kategori && platser.includes(e.omrade))
        .map((effekt) => ({
          plats: platser.indexOf(effekt.omrade),
          fran: dagnummer(effekt.fran),
          till: dagnummer(effekt.till),
          effekt,
        })),
    };
  });
}

/** Weights of a row's places on a day, planted effects included. */
export function platsvikter(rad: Planrad, dag: number): readonly number[] {
  if (rad.effekter.length === 0 && rad.badplats < 0) return rad.andelar;
  return rad.andelar.map((andel, i) =>
    rad.effekter.reduce(
      (vikt, e) => (e.plats === i && dag >= e.fran && dag <= e.till ? vikt * e.effekt.faktor : vikt),
      i === rad.badplats ? andel * (SASONGER.bad[manad(dag)] ?? 1) : andel,
    ),
  );
}

/** The planted effect that is at work here today, if any. */
export function effektVid(rad: Planrad, plats: number, dag: number): PlanteradEffekt | null {
  return rad.effekter.find((e) => e.plats === plats && dag >= e.fran && dag <= e.till)?.effekt ?? null;
}

/** Relative rate of each row on a day: weight × season × weekday × the places' own season and what is planted. */
export function radvikter(plan: readonly Planrad[], dag: number): number[] {
  const m = manad(dag);
  const v = veckodag(dag);
  return plan.map((rad) => {
    const plats = platsvikter(rad, dag).reduce((s, vikt) => s + vikt, 0);
    const { profil } = rad;
    return profil.vikt * (SASONGER[profil.sasong][m] ?? 1) * (VECKORYTMER[profil.veckorytm][v] ?? 1) * plats;
  });
}

/**
 * How many reports each day from `fran` up to but not including `till` gives rise to; the sum is exactly
 * `antal`. Each day draws its share of what is left, so the days vary like Poisson counts; the last day takes
 * the rest and always has at least one.
 */
export function dagsantal(
  plan: readonly Planrad[],
  fran: number,
  till: number,
  antal: number,
  slump: Slump,
): number[] {
  const vikter = Array.from({ length: till - fran }, (_, i) =>
    radvikter(plan, fran + i).reduce((summa, vikt) => summa + vikt, 0),
  );
  let kvarVikt = vikter.reduce((summa, vikt) => summa + vikt, 0);
  let kvar = antal;
  return vikter.map((vikt, i) => {
    const sista = i === vikter.length - 1;
    const dragna = sista ? kvar : Math.min(Math.max(kvar - 1, 0), slump.poisson((kvar * vikt) / kvarVikt));
    kvarVikt -= vikt;
    kvar -= dragna;
    return dragna;
  });
}
