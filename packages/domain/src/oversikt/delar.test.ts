import { expect, it } from 'vitest';
import { type Behorighet, far, ROLLER } from '../roll/index.ts';
import { OVERSIKTSDELAR, type Oversiktsdel } from './index.ts';

/** What a role must have to meet a part: the overview opens nothing that another page would refuse. */
const KRAVER: Record<Oversiktsdel, Behorighet> = {
  inkorg: 'rapport:triagera',
  klockor: 'uppfoljning:lasa',
  avvikelser: 'analys:lasa',
  remisser: 'remiss:besvara',
  laget: 'lagesbild:lasa',
  losa: 'plan:andra',
  mina_atgarder: 'atgard:uppdatera',
};

it('ingen roll möter något på översikten som den inte får se annars', () => {
  for (const { kod } of ROLLER) {
    const delar = OVERSIKTSDELAR[kod];
    expect(new Set(delar).size).toBe(delar.length);
    for (const del of delar) expect(far(kod, KRAVER[del]), `${kod}: ${del}`).toBe(true);
    if (delar.length > 0) expect(far(kod, 'oversikt:lasa'), kod).toBe(true);
  }
});
