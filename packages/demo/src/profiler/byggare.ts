import type { AndtsTagg, StartkategoriKod, VadHantKod } from '@roda-traden/domain';
import type { Passkod } from '../rapporter/pass.ts';
import type { Textbank } from '../texter/typer.ts';
import { PLATSER } from './platsval.ts';
import type { Rapportprofil, Sasong, Veckorytm } from './profil.ts';

type Vikter<K> = readonly (readonly [K, number])[];

/** Bundles of when it tends to happen. */
const PASSVAL = {
  kvallar: [
    ['kvall', 3],
    ['sen_kvall', 4],
    ['natt', 2],
  ],
  natter: [
    ['natt', 5],
    ['sen_kvall', 2],
    ['helg', 2],
  ],
  skoldagar: [
    ['skoldag', 6],
    ['eftermiddag', 2],
  ],
  dagar: [
    ['morgon', 2],
    ['dag', 3],
    ['eftermiddag', 3],
  ],
  blandat: [
    ['eftermiddag', 2],
    ['kvall', 4],
    ['sen_kvall', 2],
    ['natt', 2],
    ['dag', 1],
  ],
} as const satisfies Record<string, Vikter<Passkod>>;

interface Val {
  readonly sasong?: Sasong;
  readonly rytm?: Veckorytm;
  readonly precision?: Rapportprofil['tidsprecision'];
  readonly andts?: Vikter<AndtsTagg>;
  readonly anmald?: number;
  readonly pagar?: number;
}

/** A profile from its bundles; what is left out of `val` gets the common value. */
export function profil(
  kategori: StartkategoriKod,
  vikt: number,
  platser: keyof typeof PLATSER,
  pass: keyof typeof PASSVAL,
  vad: readonly VadHantKod[],
  allvar: Rapportprofil['allvar'],
  verksamheter: readonly string[],
  texter: Textbank,
  val: Val = {},
): Rapportprofil {
  return {
    kategori,
    vikt,
    sasong: val.sasong ?? 'jamn',
    veckorytm: val.rytm ?? 'jamn',
    pass: PASSVAL[pass],
    tidsprecision: val.precision ?? [35, 55, 10],
    platser: PLATSER[platser],
    vad,
    andts: val.andts ?? [],
    allvar,
    polisanmald: val.anmald ?? 0.05,
    pagar: val.pagar ?? 0.1,
    verksamheter,
    texter,
  };
}

/** A state of things rather than a happening: mostly without a time, mostly still so. */
export const TILLSTAND = { precision: [5, 15, 80], pagar: 0.9 } as const satisfies Val;
export const SKOLA = ['hogstadieskola', 'gymnasieskola', 'elevhalsa'] as const;
