import {
  addMonths,
  comparePeriods,
  compareSeries,
  dayNumber,
  expectedRangeFromYears,
  type Jamforelse,
  KANALER,
  monthEnd,
  monthsIn,
} from '@roda-traden/domain';
import type { Analys, Delantal, Manadsantal, Omradesantal, Verdikt } from './analys.typer.ts';
import { type Analysperiod, HISTORIK_AR } from './analysperiod.ts';
import type { Analysrad } from './analysrader.ts';

/** Days within which a new report at the same place is a recurrence (statistics §6). */
const ATERKOMST_INOM = 14;

export interface Registerrad {
  id: string;
  kod: string;
  namn: string;
  slag?: string;
}

export interface Underlag {
  rader: readonly Analysrad[];
  period: Analysperiod;
  statusar: readonly string[];
  kategorier: readonly Registerrad[];
  omraden: readonly Registerrad[];
  /** First whole month there are counted reports for; no range is drawn from years without data. */
  dataFran: string | null;
  /** Today, local day. */
  idag: string;
}

/** Turns the figures of the database into the page: names, zeros for empty months, verdicts. Pure. */
export function byggAnalys(u: Underlag): Analys {
  const { period } = u;
  const del = (vilken: Analysrad['del']): Analysrad[] => u.rader.filter((rad) => rad.del === vilken);
  const perNyckel = (vilken: Analysrad['del']): Map<string, number> =>
    new Map(del(vilken).map((rad) => [rad.nyckel, rad.antal]));
  const nu = perNyckel('K');
  const forr = perNyckel('F');
  const ifjol = perNyckel('I');
  const kategorinamn = uppslag(u.kategorier, 'Utan kategori');
  const omradesnamn = uppslag(u.omraden, 'Okänd plats');

  const nycklar = [...new Set([...nu.keys(), ...forr.keys(), ...ifjol.keys()])].sort(
    (a, b) =>
      (nu.get(b) ?? 0) - (nu.get(a) ?? 0) || kategorinamn(a).namn.localeCompare(kategorinamn(b).namn, 'sv'),
  );
  const jamfor = (da: Map<string, number>, dagarDa: number) =>
    compareSeries(
      nycklar.map((n) => ({ a: da.get(n) ?? 0, b: nu.get(n) ?? 0, daysA: dagarDa, daysB: period.dagar.nu })),
    );
  const mot = { foregaende: jamfor(forr, period.dagar.foregaende), ifjol: jamfor(ifjol, period.dagar.ifjol) };
  const verdikt = (
    da: number,
    antalNu: number,
    dagarDa: number,
    j: Jamforelse & { pAdjusted?: number | null },
  ): Verdikt => ({
    forr: da,
    nu: antalNu,
    dagarForr: dagarDa,
    dagarNu: period.dagar.nu,
    verdikt: j.verdict,
    p: j.pAdjusted ?? j.p,
    kvot: j.rateRatio,
    kvotLag: j.interval?.[0] ?? null,
    kvotHog: j.interval?.[1] ?? null,
  });
  const antal = summa(nu);
  const helhet = (da: Map<string, number>, dagarDa: number): Verdikt => {
    const a = summa(da);
    return verdikt(
      a,
      antal,
      dagarDa,
      comparePeriods({ a, b: antal, daysA: dagarDa, daysB: period.dagar.nu }),
    );
  };

  const timmar = del('T');
  const rapportorer = del('R');
  return {
    antal,
    period: { ...period.nu, dagar: period.dagar.nu },
    foregaende: { ...period.foregaende, dagar: period.dagar.foregaende },
    ifjol: { ...period.ifjol, dagar: period.dagar.ifjol },
    statusar: [...u.statusar],
    motForegaende: helhet(forr, period.dagar.foregaende),
    motIfjol: helhet(ifjol, period.dagar.ifjol),
    manader: manader(u, del('M'), del('H'), kategorinamn),
    kategorier: nycklar.flatMap((nyckel, i) => {
      const foregaende = mot.foregaende.results[i];
      const sammaIfjol = mot.ifjol.results[i];
      if (!foregaende || !sammaIfjol) return [];
      const antalNu = nu.get(nyckel) ?? 0;
      return {
        ...kategorinamn(nyckel),
        antal: antalNu,
        motForegaende: verdikt(forr.get(nyckel) ?? 0, antalNu, period.dagar.foregaende, foregaende),
        motIfjol: verdikt(ifjol.get(nyckel) ?? 0, antalNu, period.dagar.ifjol, sammaIfjol),
      };
    }),
    provadeForegaende: mot.foregaende.tested,
    provadeIfjol: mot.ifjol.tested,
    veckotimmar: timmar
      .filter((rad) => rad.nyckel !== '')
      .map((rad) => ({ timme: Number(rad.nyckel), antal: rad.antal, vikt: rad.vikt ?? 0 }))
      .sort((a, b) => a.timme - b.timme),
    utanTid: timmar.find((rad) => rad.nyckel === '')?.antal ?? 0,
    omraden: omraden(del('O'), del('D'), omradesnamn),
    kanaler: del('N')
      .map((rad) => ({
        kod: rad.nyckel,
        namn: KANALER.find((k) => k.kod === rad.nyckel)?.namn ?? rad.nyckel,
        antal: rad.antal,
      }))
      .sort(flestForst),
    rapportorer: {
      kanda: rapportorer.filter((rad) => rad.nyckel !== '').length,
      franKanda: rapportorer.filter((rad) => rad.nyckel !== '').reduce((s, rad) => s + rad.antal, 0),
      anonyma: rapportorer.find((rad) => rad.nyckel === '')?.antal ?? 0,
    },
  };
}

const summa = (karta: Map<string, number>): number => [...karta.values()].reduce((s, n) => s + n, 0);
const flestForst = (a: Delantal, b: Delantal): number =>
  b.antal - a.antal || a.namn.localeCompare(b.namn, 'sv');

function uppslag(
  register: readonly Registerrad[],
  utan: string,
): (nyckel: string) => { kod: string; namn: string; slag?: string } {
  const karta = new Map(register.map((rad) => [rad.id, rad]));
  return (nyckel) => {
    const rad = karta.get(nyckel);
    if (!rad) return { kod: '-', namn: utan };
    return { kod: rad.kod, namn: rad.namn, ...(rad.slag !== undefined && { slag: rad.slag }) };
  };
}

/** Every month of the period, empty ones as zero, with the range of whole months where years before allow one. */
function manader(
  u: Underlag,
  iPerioden: Analysrad[],
  historik: Analysrad[],
  kategorinamn: (nyckel: string) => { kod: string; namn: string },
): Manadsantal[] {
  const perManad = new Map<string, Analysrad[]>();
  for (const rad of iPerioden) perManad.set(rad.datum ?? '', [...(perManad.get(rad.datum ?? '') ?? []), rad]);
  const totalt = new Map<string, number>();
  for (const rad of [...iPerioden, ...historik])
    totalt.set(rad.datum ?? '', (totalt.get(rad.datum ?? '') ?? 0) + rad.antal);
  const { nu } = u.period;
  return monthsIn(nu).map((manad) => {
    const rader = perManad.get(manad) ?? [];
    const ofullstandig = manad < nu.fran || monthEnd(manad) > nu.till || monthEnd(manad) >= u.idag;
    const tidigare: number[] = [];
    for (let ar = 1; ar <= HISTORIK_AR; ar++) {
      const samma = addMonths(manad, -12 * ar);
      if (u.dataFran !== null && samma >= u.dataFran) tidigare.push(totalt.get(samma) ?? 0);
    }
    const spann = ofullstandig ? null : expectedRangeFromYears(tidigare);
    return {
      manad,
      antal: rader.reduce((s, rad) => s + rad.antal, 0),
      kategorier: rader.map((rad) => ({ ...kategorinamn(rad.nyckel), antal: rad.antal })).sort(flestForst),
      forvantat: spann && { lag: spann.low, median: spann.median, hog: spann.high },
      ofullstandig,
    };
  });
}

function omraden(
  antal: Analysrad[],
  perDag: Analysrad[],
  namn: (nyckel: string) => { kod: string; namn: string; slag?: string },
): Omradesantal[] {
  const dagar = new Map<string, number[]>();
  for (const rad of perDag) {
    const lista = dagar.get(rad.nyckel) ?? [];
    lista.push(dayNumber(rad.datum ?? ''));
    dagar.set(rad.nyckel, lista);
  }
  return antal
    .map((rad) => {
      const egna = (dagar.get(rad.nyckel) ?? []).sort((a, b) => a - b);
      const { kod, namn: visat, slag } = namn(rad.nyckel);
      return {
        // The figure is of this area alone, so its link must not open what lies below it.
        kod: kod === '-' ? kod : `=${kod}`,
        namn: visat,
        slag: slag ?? null,
        antal: rad.antal,
        rapportdagar: egna.length,
        aterkomster: egna.filter(
          (dag, i) => (egna[i + 1] ?? Number.POSITIVE_INFINITY) - dag <= ATERKOMST_INOM,
        ).length,
      };
    })
    .sort(flestForst);
}
