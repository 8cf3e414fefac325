import {
  addMonths,
  expectedRangeFromYears,
  monthEnd,
  monthStart,
  monthsIn,
  svensk,
} from '@roda-traden/domain';
import type { Forvantat, Manadsantal } from './analys.typer.ts';
import { type Analysperiod, HISTORIK_AR } from './analysperiod.ts';
import type { Analysrad } from './analysrader.ts';

export interface Manadsunderlag {
  /** Category per month in the period. */
  iPerioden: readonly Analysrad[];
  /** Category per whole month before the period. */
  historik: readonly Analysrad[];
  period: Analysperiod;
  tackningFran: string | null;
  idag: string;
  kategori: (nyckel: string) => { kod: string; namn: string };
}

/**
 * Every month of the period, empty ones as zero. A whole month gets the range that the same month in the years
 * before makes likely (statistics §3), for the total and for each category, and its count the year before.
 */
export function byggManader(u: Manadsunderlag): Manadsantal[] {
  const perManad = new Map<string, Map<string, number>>();
  for (const rad of [...u.historik, ...u.iPerioden]) {
    const manad = rad.datum ?? '';
    const antal = perManad.get(manad) ?? new Map<string, number>();
    antal.set(rad.nyckel, (antal.get(rad.nyckel) ?? 0) + rad.antal);
    perManad.set(manad, antal);
  }
  const { nu } = u.period;
  const hel = (manad: string): boolean =>
    u.tackningFran !== null &&
    manad >= u.tackningFran &&
    monthEnd(manad) < u.idag &&
    // A month the period cuts is known in part only; those before the period are whole.
    (manad < monthStart(nu.fran) || (manad >= nu.fran && monthEnd(manad) <= nu.till));

  return monthsIn(nu).map((manad) => {
    const antal = perManad.get(manad) ?? new Map<string, number>();
    const fullstandig = hel(manad);
    const samma = fullstandig ? sammaManadTidigare(manad).filter(hel) : [];
    const forvantat = (delen: (tidigare: Map<string, number>) => number): Forvantat | null =>
      spann(samma.map((m) => delen(perManad.get(m) ?? new Map<string, number>())));
    const nycklar = new Set(antal.keys());
    for (const m of samma) for (const nyckel of perManad.get(m)?.keys() ?? []) nycklar.add(nyckel);
    const forraAret = addMonths(manad, -12);
    return {
      manad,
      antal: summa(antal),
      kategorier: [...nycklar]
        .map((nyckel) => ({
          ...u.kategori(nyckel),
          antal: antal.get(nyckel) ?? 0,
          forvantat: forvantat((tidigare) => tidigare.get(nyckel) ?? 0),
        }))
        .filter((rad) => rad.antal > 0 || rad.forvantat)
        .sort((a, b) => b.antal - a.antal || svensk(a.namn, b.namn)),
      forvantat: forvantat(summa),
      ifjol: samma.includes(forraAret) ? summa(perManad.get(forraAret) ?? new Map()) : null,
      ofullstandig: !fullstandig,
      pagar: monthEnd(manad) >= u.idag,
    };
  });
}

const summa = (antal: Map<string, number>): number => [...antal.values()].reduce((s, n) => s + n, 0);

/** The same month in the years before, latest first. */
const sammaManadTidigare = (manad: string): string[] =>
  Array.from({ length: HISTORIK_AR }, (_, i) => addMonths(manad, -12 * (i + 1)));

/** No range from years that never had a report: a mean of nought would make the first one an anomaly. */
function spann(tidigare: readonly number[]): Forvantat | null {
  if (tidigare.every((antal) => antal === 0)) return null;
  const range = expectedRangeFromYears(tidigare);
  const medel = tidigare.reduce((s, antal) => s + antal, 0) / tidigare.length;
  return range && { medel, lag: range.low, median: range.median, hog: range.high };
}
