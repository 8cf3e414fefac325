import { expect, it } from 'vitest';
import { beslutsfel } from './index.ts';

const OK = { organ: 'ks', datum: '2026-11-20', paragraf: '12', diarienummer: 'KS 2026/123', text: null };

it('ett beslut har organ, dag, paragraf och diarienummer', () => {
  expect(beslutsfel(OK, '2026-11-23', '2026-11-01')).toEqual([]);
  expect(
    beslutsfel({ ...OK, organ: 'x', paragraf: ' ', diarienummer: '' }, '2026-11-23', null).map((f) => f.falt),
  ).toEqual(['organ', 'paragraf', 'diarienummer']);
});

it('varken i framtiden eller före handlingen fanns', () => {
  expect(beslutsfel({ ...OK, datum: '2026-11-24' }, '2026-11-23', null)[0]?.kod).toBe('framtid');
  expect(beslutsfel({ ...OK, datum: '2026-10-31' }, '2026-11-23', '2026-11-01')[0]?.kod).toBe('for_tidigt');
  expect(beslutsfel({ ...OK, datum: '2026-02-30' }, '2026-11-23', null)[0]?.kod).toBe('ogiltig');
});
