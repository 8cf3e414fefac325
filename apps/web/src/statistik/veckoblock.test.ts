import { expect, it } from 'vitest';
import { blocknummer, blocktabell, blocktimmar, timtabell, tyngst, viktText } from './veckoblock.ts';

const TIMMAR = [
  { timme: 42, antal: 3, vikt: 2.5 },
  { timme: 43, antal: 1, vikt: 0.5 },
  { timme: 167, antal: 1, vikt: 1 },
];

it('lägger timmarna på sin dag och lägger ihop vikterna i pass', () => {
  const timmar = timtabell(TIMMAR, () => true);
  expect(timmar).toHaveLength(7);
  expect(timmar[1]?.slice(18, 20)).toEqual([2.5, 0.5]);
  const pass = blocktabell(timmar);
  expect(pass[1]).toEqual([0, 0, 0, 0, 3, 0]);
  expect(pass[6]?.[5]).toBe(1);
  expect(blocktimmar(1, 4)).toEqual([40, 41, 42, 43]);
  expect([blocknummer(0, 0), blocknummer(1, 4), blocknummer(6, 5)]).toEqual([0, 10, 41]);
  expect(tyngst(pass)).toEqual({ dag: 1, block: 4, vikt: 3 });
});

it('visar inget där sidans filter inte frågar', () => {
  const pass = blocktabell(timtabell(TIMMAR, (timme) => timme === 42));
  expect(pass[1]).toEqual([null, null, null, null, 2.5, null]);
  expect(pass[6]?.[5]).toBeNull();
  expect(tyngst(blocktabell(timtabell([], () => true)))).toBeUndefined();
});

it('skriver en decimal där den behövs, och aldrig noll om något', () => {
  expect([0, 1, 2.5, 3.44, 12.96, 0.04].map(viktText)).toEqual(['0', '1', '2,5', '3,4', '13', '<0,1']);
});
