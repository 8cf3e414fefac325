import { describe, expect, it } from 'vitest';
import { manadIPeriod, markfilter } from './markfilter.ts';

const SIDAN = { fran: '2026-07-24', till: '2026-11-23', statusar: ['godkand', 'avslutad'] } as const;

describe('filtret som ett märke öppnar', () => {
  it('är sidans eget, smalnat', () => {
    expect(markfilter({ ...SIDAN, allvar: [3, 4] }, { kategorier: ['narkotika'] })).toEqual({
      ...SIDAN,
      allvar: [3, 4],
      kategorier: ['narkotika'],
    });
  });

  it('tar märkets värde i stället för sidans vidare val', () => {
    const oppnar = markfilter(
      { ...SIDAN, kategorier: ['narkotika', 'hot'], omraden: ['torsby'] },
      { kategorier: ['hot'], omraden: ['=torsby-busstation'] },
    );
    expect(oppnar).toMatchObject({ kategorier: ['hot'], omraden: ['=torsby-busstation'] });
  });

  it('tar jämförelsens dagar som de är', () => {
    const ifjol = { fran: '2025-07-24', till: '2025-11-23' };
    expect(markfilter(SIDAN, ifjol)).toEqual({ ...SIDAN, ...ifjol });
  });

  it('håller sig till de timmar sidan frågar efter', () => {
    const sidan = { ...SIDAN, veckotimmar: [42, 43] };
    expect(markfilter(sidan, { veckotimmar: [42] })?.veckotimmar).toEqual([42]);
    expect(markfilter(sidan, { veckotimmar: [40, 41, 42, 43] })?.veckotimmar).toEqual([42, 43]);
    expect(markfilter(sidan, { veckotimmar: [44] })).toBeUndefined();
  });

  it('finns inte när sidan och märket säger emot varandra', () => {
    expect(markfilter({ ...SIDAN, kandTid: true }, { kandTid: false })).toBeUndefined();
    expect(markfilter({ ...SIDAN, kandRapportor: false }, { kandRapportor: true })).toBeUndefined();
    expect(markfilter({ ...SIDAN, kandTid: true }, { kandTid: true })).toMatchObject({ kandTid: true });
  });
});

it('en månad som perioden skär öppnar bara periodens dagar', () => {
  expect(manadIPeriod('2026-07-01', SIDAN)).toEqual({ fran: '2026-07-24', till: '2026-07-31' });
  expect(manadIPeriod('2026-09-01', SIDAN)).toEqual({ fran: '2026-09-01', till: '2026-09-30' });
  expect(manadIPeriod('2026-11-01', SIDAN)).toEqual({ fran: '2026-11-01', till: '2026-11-23' });
});
