import type { RapportFilter } from '@roda-traden/domain';
import { describe, expect, it } from 'vitest';
import { filterchips, medVarden, veckotimmarIOrd } from './filterord.ts';

const REGISTER = {
  kategorier: [{ kod: 'narkotika', namn: 'Narkotika' }],
  omraden: [{ kod: 'torg', namn: 'Torget' }],
  handlaggare: [{ id: 'p1', namn: 'Säkerhetssamordnare' }],
};

describe('filtret i ord', () => {
  it('varje val har sin bricka, och utan den är resten kvar', () => {
    const filter: RapportFilter = {
      fran: '2026-01-01',
      statusar: ['godkand', 'avslutad'],
      kategorier: ['narkotika', '-'],
      omraden: ['=torg', '-'],
      allvar: [3],
      kandTid: false,
      kandRapportor: true,
      text: 'moped',
      handlaggare: 'p1',
    };
    const chips = filterchips(filter, REGISTER);
    expect(chips.map((chip) => chip.text)).toEqual([
      'Från och med: 1 januari 2026',
      'Status: Godkänd, Avslutad',
      'Kategori: Narkotika',
      'Kategori: ingen',
      'Område: Torget, utan det som ligger under',
      'Område: okänd plats',
      'Allvar: Allvarlig',
      'Tid: utan känd tid',
      'Rapportör: känd',
      'Text: moped',
      'Handläggare: Säkerhetssamordnare',
    ]);
    expect(chips[2]?.utan.kategorier).toEqual(['-']);
    expect(chips[6]?.utan).not.toHaveProperty('allvar');
    // Taken away one after the other, nothing remains.
    let kvar = filter;
    for (let nasta = chips[0]; nasta; nasta = filterchips(kvar, REGISTER)[0]) kvar = nasta.utan;
    expect(kvar).toEqual({});
  });

  it('den som slutat har sitt namn kvar i filtret, och ingen är någon annan', () => {
    const register = { ...REGISTER, handlaggare: [{ id: 'p2', namn: 'Förra (tidigare handläggare)' }] };
    const ord = (handlaggare: string) => filterchips({ handlaggare }, register)[0]?.text;
    expect(ord('p2')).toBe('Handläggare: Förra (tidigare handläggare)');
    expect(ord('ingen')).toBe('Handläggare: ingen');
    expect(ord('p9')).toBe('Handläggare: vald person');
  });

  it('inga värden tar bort fältet; allvar är tal', () => {
    expect(medVarden({ allvar: [1] }, 'allvar', [])).toEqual({});
    expect(medVarden({}, 'allvar', ['2', '3'])).toEqual({ allvar: [2, 3] });
  });

  it('veckans timmar läses som dagar och klockslag', () => {
    expect(veckotimmarIOrd([115, 114, 116, 138])).toBe('fredag 18–21, lördag 18–19');
    expect(veckotimmarIOrd(Array.from({ length: 24 }, (_, i) => 24 + i))).toBe('tisdag');
    // A span over midnight is two days' worth.
    expect(veckotimmarIOrd([23, 24])).toBe('måndag 23–24, tisdag 00–01');
  });
});
