import { expect, it } from 'vitest';
import { klockor, type SenastGjort } from './index.ts';

const RIKTLINJE = {
  revideras: '2028-09-02',
  operativaPerAr: 3,
  ksUppfoljningManader: 12,
  kfRapportManader: 12,
};
const ALDRIG: SenastGjort = {
  operativLagesbild: null,
  strategiskLagesbild: null,
  atgardsplan: null,
  uppfoljning: null,
  kfRapport: null,
};
const lage = (senast: Partial<SenastGjort>, idag: string) =>
  Object.fromEntries(
    klockor(RIKTLINJE, { ...ALDRIG, ...senast }, idag).map((k) => [k.kod, `${k.lage} ${k.forfaller ?? '-'}`]),
  );

it('utan något att räkna från är inget försenat', () => {
  expect(lage({}, '2026-11-23')).toEqual({
    operativ: 'ej_borjat -',
    lagesbild_24: 'ej_borjat -',
    uppfoljning_24: 'ej_borjat -',
    ks_uppfoljning: 'ej_borjat -',
    kf_rapport: 'ej_borjat -',
    riktlinje: 'i_tid 2028-09-02',
  });
});

it('6 §:s två klockor går var för sig: bilden uppdateras, planen följs upp', () => {
  const efterTjugo = lage(
    { strategiskLagesbild: '2025-01-15', atgardsplan: '2025-03-01', uppfoljning: '2026-02-01' },
    '2026-11-23',
  );
  expect(efterTjugo.lagesbild_24).toBe('snart 2027-01-15');
  expect(efterTjugo.uppfoljning_24).toBe('i_tid 2028-02-01');
  expect(efterTjugo.ks_uppfoljning).toBe('i_tid 2027-02-01');
});

it('planen följs upp räknat från beslutet tills den har följts upp, och förfallodagen själv är i tid', () => {
  const plan = { atgardsplan: '2025-11-23' };
  expect(lage(plan, '2026-11-23').ks_uppfoljning).toBe('snart 2026-11-23');
  expect(lage(plan, '2026-11-24').ks_uppfoljning).toBe('forfallen 2026-11-23');
});

it('den som förfaller först står först', () => {
  const forst = klockor(
    RIKTLINJE,
    { ...ALDRIG, operativLagesbild: '2026-09-30', strategiskLagesbild: '2025-01-15' },
    '2026-11-23',
  );
  expect(forst.map((k) => k.kod).slice(0, 2)).toEqual(['lagesbild_24', 'operativ']);
});
