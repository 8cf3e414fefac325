import { svensk } from '@roda-traden/domain';
import { type Analys, jamforSerier } from '../statistik/index.ts';
import type { Frystatal, MotForra, Serie } from './lagesbildstal.ts';

export interface Forrabild {
  id: string;
  nummer: number;
  fran: string;
  till: string;
  tal: Frystatal;
}

type Delar = readonly { kod: string; namn: string; antal: number }[];
const DELAR = ['kategorier', 'omraden', 'kanaler'] as const;

/**
 * The new figures beside the previous picture's own, as they were frozen then. All series of the picture are tested
 * together, over the days of each. Pure.
 */
export function byggMotForra(nu: Analys, forra: Forrabild | null, idag: string): MotForra | null {
  if (!forra) return null;
  const da = forra.tal.analys;
  const rader = DELAR.flatMap((del) => sammanfor(nu[del], da[del]).map((rad) => ({ del, ...rad })));
  const fraga = {
    nu: nu.period,
    forr: { fran: forra.fran, till: forra.till },
    tackningFran: nu.tackningFran,
    idag,
  };
  const { serier, helhet, provade } = jamforSerier(
    fraga,
    rader,
    { nu: nu.antal, forr: da.antal },
    // Those that waited when the previous one was frozen never came into its numbers.
    { nu: nu.vantar, forr: da.vantar },
  );
  const medVerdikt = (vilken: (typeof DELAR)[number]): Serie[] =>
    rader.flatMap(({ del, kod, namn }, i) => {
      const verdikt = serier[i];
      return del === vilken && verdikt ? [{ kod, namn, verdikt }] : [];
    });
  return {
    id: forra.id,
    nummer: forra.nummer,
    fran: forra.fran,
    till: forra.till,
    helhet,
    provade,
    kategorier: medVerdikt('kategorier'),
    omraden: medVerdikt('omraden'),
    kanaler: medVerdikt('kanaler'),
  };
}

/** What was counted in either, most now first. */
function sammanfor(nu: Delar, da: Delar): { kod: string; namn: string; nu: number; forr: number }[] {
  const antal = (delar: Delar) => new Map(delar.map((rad) => [rad.kod, rad.antal]));
  const [antalNu, antalDa] = [antal(nu), antal(da)];
  const namn = new Map([...da, ...nu].map((rad) => [rad.kod, rad.namn]));
  return [...namn]
    .map(([kod, visat]) => ({
      kod,
      namn: visat,
      nu: antalNu.get(kod) ?? 0,
      forr: antalDa.get(kod) ?? 0,
    }))
    .filter((rad) => rad.nu + rad.forr > 0)
    .sort((a, b) => b.nu - a.nu || b.forr - a.forr || svensk(a.namn, b.namn));
}
