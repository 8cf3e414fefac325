import { KANALER, svensk } from '@roda-traden/domain';
import type { Analys, Delantal, Rapportorsantal } from './analys.typer.ts';
import type { Analysperiod } from './analysperiod.ts';
import type { Analysrad } from './analysrader.ts';
import type { Vantar } from './dataspann.ts';
import { motReferens } from './jamforelse.bygg.ts';
import { byggManader } from './manader.bygg.ts';
import { byggOmraden } from './omraden.bygg.ts';

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
  /** First local day a report came in; null when none has. Before it nothing is known, which isn't zero. */
  tackningFran: string | null;
  /** Reports that wait for triage in each period, and that the filter doesn't count. */
  vantar: Vantar;
  /** Today, local day. */
  idag: string;
}

/** Turns the figures of the database into the page: names, zeros for empty months, verdicts. Pure. */
export function byggAnalys(u: Underlag): Analys {
  const { period, tackningFran, idag } = u;
  const del = (vilken: Analysrad['del']): Analysrad[] => u.rader.filter((rad) => rad.del === vilken);
  const perNyckel = (vilken: Analysrad['del']): Map<string, number> =>
    new Map(del(vilken).map((rad) => [rad.nyckel, rad.antal]));
  const [nu, forr, ifjol] = [perNyckel('K'), perNyckel('F'), perNyckel('I')];
  const kategori = uppslag(u.kategorier, 'Utan kategori');

  const nycklar = [...new Set([...nu.keys(), ...forr.keys(), ...ifjol.keys()])].sort(
    (a, b) => (nu.get(b) ?? 0) - (nu.get(a) ?? 0) || svensk(kategori(a).namn, kategori(b).namn),
  );
  const mot = (vilken: 'foregaende' | 'ifjol', da: Map<string, number>) =>
    motReferens(
      vilken,
      period,
      nycklar.map((nyckel) => ({ nu: nu.get(nyckel) ?? 0, forr: da.get(nyckel) ?? 0 })),
      tackningFran,
      idag,
      { nu: u.vantar.nu, forr: u.vantar[vilken] },
    );
  const [motForegaende, motIfjol] = [mot('foregaende', forr), mot('ifjol', ifjol)];
  const timmar = del('T');
  const antal = [...nu.values()].reduce((s, n) => s + n, 0);
  return {
    antal,
    vantar: u.vantar.nu,
    period: { ...period.nu, dagar: period.dagar.nu },
    foregaende: { ...period.foregaende, dagar: period.dagar.foregaende },
    ifjol: { ...period.ifjol, dagar: period.dagar.ifjol },
    statusar: [...u.statusar],
    tackningFran,
    motForegaende: motForegaende.helhet,
    motIfjol: motIfjol.helhet,
    manader: byggManader({ iPerioden: del('M'), historik: del('H'), period, tackningFran, idag, kategori }),
    kategorier: nycklar.flatMap((nyckel, i) => {
      const [mf, mi] = [motForegaende.serier[i], motIfjol.serier[i]];
      if (!mf || !mi) return [];
      return { ...kategori(nyckel), antal: nu.get(nyckel) ?? 0, motForegaende: mf, motIfjol: mi };
    }),
    provadeForegaende: motForegaende.provade,
    provadeIfjol: motIfjol.provade,
    veckotimmar: timmar
      .filter((rad) => rad.nyckel !== '')
      .map((rad) => ({ timme: Number(rad.nyckel), antal: rad.antal, vikt: rad.vikt ?? 0 }))
      .sort((a, b) => a.timme - b.timme),
    veckoblock: del('B')
      .map((rad) => ({ block: Number(rad.nyckel), antal: rad.antal }))
      .sort((a, b) => a.block - b.block),
    utanTid: timmar.find((rad) => rad.nyckel === '')?.antal ?? 0,
    omraden: byggOmraden(
      del('O'),
      del('D'),
      tidigast(period.aterkomst.till, idag),
      uppslag(u.omraden, 'Okänd plats'),
    ),
    kanaler: del('N')
      .map((rad) => ({
        kod: rad.nyckel,
        namn: KANALER.find((k) => k.kod === rad.nyckel)?.namn ?? rad.nyckel,
        antal: rad.antal,
      }))
      .sort(flestForst),
    rapportorer: byggRapportorer(antal, del('Q')[0], del('R')[0]),
  };
}

const tidigast = (a: string, b: string): string => (a < b ? a : b);
const flestForst = (a: Delantal, b: Delantal): number => b.antal - a.antal || svensk(a.namn, b.namn);

function byggRapportorer(
  antal: number,
  kanda: Analysrad | undefined,
  anonyma: Analysrad | undefined,
): Rapportorsantal {
  return {
    kanda: kanda?.antal ?? 0,
    franKanda: antal - (anonyma?.antal ?? 0),
    flestFranEn: kanda?.vikt ?? 0,
    anonyma: anonyma?.antal ?? 0,
  };
}

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
