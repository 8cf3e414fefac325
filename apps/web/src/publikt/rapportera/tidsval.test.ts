import { describe, expect, it } from 'vitest';
import { type Tidsval, tolkaTidsval } from './tidsval.ts';

const TOMT: Tidsval = { slag: '', datum: '', klockslag: '', dag: '', annanDag: '', del: '', sagt: '' };
/** Wednesday 18 March 2026, 15:20 in Stockholm (winter time). */
const NU = new Date('2026-03-18T14:20:00Z');

const ungefar = (val: Partial<Tidsval>, nu = NU) => {
  const { hantFran, hantTill } = tolkaTidsval({ ...TOMT, slag: 'ungefar', ...val }, nu);
  return [hantFran?.toISOString(), hantTill?.toISOString()];
};

describe('en exakt tid', () => {
  const exakt = (datum: string, klockslag: string) =>
    tolkaTidsval({ ...TOMT, slag: 'exakt', datum, klockslag }, NU).hantFran?.toISOString();

  it('läses på Stockholms klocka, vinter och sommar', () => {
    expect(exakt('2026-03-17', '21:30')).toBe('2026-03-17T20:30:00.000Z');
    expect(exakt('2025-07-04', '21:30')).toBe('2025-07-04T19:30:00.000Z');
  });

  it('på timmen som ställs om: den överhoppade flyttas fram, av de två tas den första', () => {
    expect(exakt('2026-03-29', '02:30')).toBe('2026-03-29T01:30:00.000Z');
    expect(exakt('2025-10-26', '02:30')).toBe('2025-10-26T00:30:00.000Z');
  });

  it('är ingen tid förrän både dag och klockslag finns', () => {
    for (const [datum, klockslag] of [
      ['', '21:30'],
      ['2026-03-17', ''],
      ['2026-02-30', '21:30'],
      ['2026-03-17', '25:00'],
    ] as const)
      expect(exakt(datum, klockslag)).toBeUndefined();
  });
});

describe('en ungefärlig tid', () => {
  it('i går: hela dagen, eller den del som valts', () => {
    expect(ungefar({ dag: 'i_gar' })).toEqual(['2026-03-16T23:00:00.000Z', '2026-03-17T23:00:00.000Z']);
    expect(ungefar({ dag: 'i_gar', del: 'kvall' })).toEqual([
      '2026-03-17T17:00:00.000Z',
      '2026-03-17T23:00:00.000Z',
    ]);
  });

  it('i dag slutar nu; en del av dagen som inte börjat lämnas åt reglerna', () => {
    expect(ungefar({ dag: 'i_dag', del: 'vet_inte' })).toEqual([
      '2026-03-17T23:00:00.000Z',
      NU.toISOString(),
    ]);
    expect(ungefar({ dag: 'i_dag', del: 'eftermiddag' })).toEqual([
      '2026-03-18T11:00:00.000Z',
      NU.toISOString(),
    ]);
    expect(ungefar({ dag: 'i_dag', del: 'kvall' })).toEqual([
      '2026-03-18T17:00:00.000Z',
      '2026-03-18T23:00:00.000Z',
    ]);
  });

  it('ligger fast från det att den sades, också över midnatt', () => {
    const sagt = NU.toISOString();
    for (const senare of ['2026-03-18T14:45:00Z', '2026-03-19T09:00:00Z'])
      expect(ungefar({ dag: 'i_dag', sagt }, new Date(senare))).toEqual([
        '2026-03-17T23:00:00.000Z',
        NU.toISOString(),
      ]);
    // The evening hadn't begun: it ends no later than now once it has.
    expect(ungefar({ dag: 'i_dag', del: 'kvall', sagt }, new Date('2026-03-18T18:30:00Z'))).toEqual([
      '2026-03-18T17:00:00.000Z',
      '2026-03-18T18:30:00.000Z',
    ]);
  });

  it('i natt är natten som var', () => {
    expect(ungefar({ dag: 'i_natt', del: 'kvall' })).toEqual([
      '2026-03-17T21:00:00.000Z',
      '2026-03-18T05:00:00.000Z',
    ]);
  });

  it('senaste veckan är sju dagar med i dag, fram till nu', () => {
    expect(ungefar({ dag: 'veckan' })).toEqual(['2026-03-11T23:00:00.000Z', NU.toISOString()]);
  });

  it.each([
    ['onsdag', '2026-03-18T14:20:00Z', '2026-03-13T17:00:00.000Z', '2026-03-15T23:00:00.000Z'],
    ['fredag före 18', '2026-03-20T16:59:00Z', '2026-03-13T17:00:00.000Z', '2026-03-15T23:00:00.000Z'],
    ['fredag kväll', '2026-03-20T18:00:00Z', '2026-03-20T17:00:00.000Z', '2026-03-20T18:00:00.000Z'],
    ['söndag', '2026-03-22T11:00:00Z', '2026-03-20T17:00:00.000Z', '2026-03-22T11:00:00.000Z'],
    ['måndag', '2026-03-23T08:00:00Z', '2026-03-20T17:00:00.000Z', '2026-03-22T23:00:00.000Z'],
    // Summer time begins on the Sunday: the weekend is an hour shorter.
    [
      'måndag efter omställningen',
      '2026-03-30T08:00:00Z',
      '2026-03-27T17:00:00.000Z',
      '2026-03-29T22:00:00.000Z',
    ],
  ])('i helgen, sagt en %s', (_, nu, fran, till) => {
    expect(ungefar({ dag: 'i_helgen' }, new Date(nu))).toEqual([fran, till]);
  });

  it('en annan dag behöver sin dag', () => {
    expect(ungefar({ dag: 'annan' })).toEqual([undefined, undefined]);
    expect(ungefar({ dag: 'annan', annanDag: '2026-02-01', del: 'natt' })).toEqual([
      '2026-01-31T23:00:00.000Z',
      '2026-02-01T05:00:00.000Z',
    ]);
  });
});

it('vet inte och obesvarat ger ingen tid', () => {
  for (const slag of ['', 'okand'] as const)
    expect(tolkaTidsval({ ...TOMT, slag, datum: '2026-03-17', klockslag: '10:00' }, NU)).toEqual({
      hantPrecision: slag,
      hantFran: null,
      hantTill: null,
    });
});
