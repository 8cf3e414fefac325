import { expect, it } from 'vitest';
import { beslutsfel, normaliseradeNummer, nummerfel, tolkaDiarienummer, tolkaParagraf } from './index.ts';

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

it.each([
  ['142', '142'],
  ['§ 142', '142'],
  ['§142', '142'],
  ['142 §', '142'],
  [' § 12 A ', '12 a'],
  ['12a', '12 a'],
  ['§§ 101 - 103', '101–103'],
  ['14–12', null],
  ['§ 0', null],
  ['0142', '142'],
  ['', null],
  ['§', null],
  ['hundra', null],
  ['KS 2026/123', null],
  ['142 enligt protokollet', null],
])('paragrafen %j är %j', (skriven, tolkad) => {
  expect(tolkaParagraf(skriven)).toBe(tolkad);
});

it.each([
  ['KS 2026/123', 'KS 2026/123'],
  ['KS/2026:123', 'KS/2026:123'],
  ['KS 26/123', 'KS 26/123'],
  ['2026-000123', '2026-000123'],
  ['KS2026/00123', 'KS2026/00123'],
  ['dnr  KS  2026/123 ', 'KS 2026/123'],
  ['KSTU 2026-123 .006', 'KSTU 2026-123 .006'],
  ['KS 2026/2026', 'KS 2026/2026'],
  ['', null],
  ['asdf', null],
  ['KS 2026', null],
  ['KS 123', null],
  ['12345', null],
  ['KS 2026/000', null],
  ['KS 2026/123 <b>', null],
])('diarienumret %j är %j', (skrivet, tolkat) => {
  expect(tolkaDiarienummer(skrivet)).toBe(tolkat);
});

it('säger vad som är fel med numren, och sparar dem på ett sätt', () => {
  expect(nummerfel({ paragraf: 'x', diarienummer: 'y' }).map((f) => `${f.falt}:${f.kod}`)).toEqual([
    'paragraf:ogiltig',
    'diarienummer:ogiltig',
  ]);
  expect(normaliseradeNummer({ paragraf: '§ 7', diarienummer: ' KS 2026/7 ' })).toEqual({
    paragraf: '7',
    diarienummer: 'KS 2026/7',
  });
});
