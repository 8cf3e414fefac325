import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  benjaminiHochberg,
  comparePeriods,
  compareSeries,
  expectedRange,
  expectedRangeFromYears,
  ratePer30Days,
  ratePer1000,
  VERDICTS,
  verdictFor,
} from './index.ts';
// Reference values computed with scipy (binomtest, poisson.ppf): the file's own `about` says how.
import vectors from './vectors.json' with { type: 'json' };

function nara(varde: number | null | undefined, facit: number | null, relativt: number): void {
  if (facit === null || varde === null || varde === undefined) expect(varde).toBe(facit);
  else expect(Math.abs(varde - facit)).toBeLessThanOrEqual(relativt * Math.abs(facit));
}

describe('jämföra två perioder', () => {
  it.each(vectors.compare)(
    '$a mot $b på $daysA och $daysB dagar',
    ({ p, verdict, rateRatio, ci, ...par }) => {
      const utfall = comparePeriods(par);
      nara(utfall.p, p, 1e-9);
      expect(utfall.verdict).toBe(verdict);
      nara(utfall.rateRatio, rateRatio, 1e-12);
      if (ci === null) expect(utfall.interval).toBeNull();
      else for (const [i, grans] of ci.entries()) nara(utfall.interval?.[i], grans, 1e-6);
    },
  );

  it('håller för stora antal', () => {
    // 200 000 mot 200 900: the normal approximation with continuity correction is as good as exact here.
    const { p, interval } = comparePeriods({ a: 200_000, b: 200_900, daysA: 365, daysB: 365 });
    expect(p).toBeCloseTo(0.1556, 3);
    nara(
      interval?.[0],
      (200_900 / 200_000) * Math.exp(-1.959964 * Math.sqrt(1 / 200_000 + 1 / 200_900)),
      1e-4,
    );
    expect(comparePeriods({ a: 0, b: 1_000_000, daysA: 1, daysB: 1 }).p).toBe(0);
    expect(comparePeriods({ a: 500_000, b: 500_000, daysA: 9, daysB: 9 }).p).toBe(1);
  });

  it('är snabb också för en miljon', () => {
    const start = performance.now();
    for (let i = 0; i < 20; i++) comparePeriods({ a: 500_000 + i * 300, b: 500_000, daysA: 365, daysB: 365 });
    expect((performance.now() - start) / 20).toBeLessThan(25);
  });

  it('p är summan av alla utfall som inte är troligare, räknat rakt på', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 40 }),
        fc.integer({ min: 0, max: 40 }),
        fc.integer({ min: 1, max: 700 }),
        fc.integer({ min: 1, max: 700 }),
        (a, b, daysA, daysB) => {
          const n = a + b;
          const andel = daysB / (daysA + daysB);
          const utfall = [(1 - andel) ** n];
          for (let k = 1; k <= n; k++)
            utfall.push(((utfall[k - 1] ?? 0) * (n - k + 1) * andel) / (k * (1 - andel)));
          const observerad = utfall[b] ?? 0;
          fc.pre(observerad > 1e-290 && (utfall[0] ?? 0) > 0);
          const rakt = utfall.filter((u) => u <= observerad * (1 + 1e-7)).reduce((x, y) => x + y, 0);
          nara(comparePeriods({ a, b, daysA, daysB }).p, Math.min(1, rakt), 1e-9);
        },
      ),
    );
  });

  it('byter man plats på perioderna vänds intervallet', () => {
    const antal = fc.integer({ min: 1, max: 100_000 });
    fc.assert(
      fc.property(antal, antal, (a, b) => {
        const fram = comparePeriods({ a, b, daysA: 120, daysB: 97 });
        const bak = comparePeriods({ a: b, b: a, daysA: 97, daysB: 120 });
        nara(bak.p, fram.p, 1e-9);
        nara(bak.interval?.[0], 1 / (fram.interval?.[1] ?? 0), 1e-9);
        expect(fram.interval?.[0]).toBeLessThan(fram.rateRatio ?? 0);
        expect(fram.interval?.[1]).toBeGreaterThan(fram.rateRatio ?? 0);
      }),
    );
  });

  it('vägrar antal och längder som inte finns', () => {
    for (const fel of [{ a: -1 }, { b: 1.5 }, { daysA: 0 }, { daysB: Number.NaN }])
      expect(() => comparePeriods({ a: 1, b: 1, daysA: 1, daysB: 1, ...fel })).toThrow(RangeError);
  });
});

describe('flera serier på en sida', () => {
  it.each(vectors.fdr)('Benjamini–Hochberg %#', ({ p, adjusted, significant }) => {
    const justerade = benjaminiHochberg(p);
    for (const [i, facit] of adjusted.entries()) nara(justerade[i], facit, 1e-12);
    expect(justerade.map((varde) => varde <= 0.05)).toEqual(significant);
  });
  it('en ökning som bara är en av många blir inom normal variation', () => {
    const ensam = { a: 100, b: 131, daysA: 365, daysB: 365 };
    const lugn = { a: 20, b: 21, daysA: 365, daysB: 365 };
    const faran = { a: 1, b: 2, daysA: 365, daysB: 365 };
    expect(comparePeriods(ensam).verdict).toBe(VERDICTS.increase);
    const { tested, results } = compareSeries([faran, ensam, lugn, lugn]);
    expect(tested).toBe(3);
    expect(results.map((r) => r.verdict)).toEqual([
      VERDICTS.tooFew,
      VERDICTS.normal,
      VERDICTS.normal,
      VERDICTS.normal,
    ]);
    expect(results[0]?.pAdjusted).toBeNull();
    expect(results[1]?.pAdjusted).toBeCloseTo(3 * 0.0481630534, 6);
    expect(verdictFor({ a: 10, b: 2, daysA: 9, daysB: 9 }, 0.05)).toBe(VERDICTS.decrease);
    expect(compareSeries([])).toEqual({ tested: 0, results: [] });
    expect(() => benjaminiHochberg([1.2])).toThrow(RangeError);
  });
});

describe('väntat antal', () => {
  it.each(vectors.poisson)('medel $mean', ({ mean, ...facit }) => {
    expect(expectedRange(mean)).toEqual(facit);
  });
  it('klarar noll, stora tal och för få år', () => {
    expect(expectedRange(0)).toEqual({ low: 0, median: 0, high: 0 });
    expect(expectedRange(1_000_000)).toEqual({ low: 998_355, median: 1_000_000, high: 1_001_645 });
    expect(expectedRangeFromYears([4])).toBeNull();
    expect(expectedRangeFromYears([4, 6, 5, 5, 5, 900])).toEqual(expectedRange(5));
    expect(() => expectedRange(-1)).toThrow(RangeError);
  });
});

it('takt per 30 dagar och per 1 000 invånare', () => {
  expect(ratePer30Days(13, 97)).toBeCloseTo(4.0206, 4);
  expect(ratePer1000(1, 11_306)).toBeCloseTo(0.08845, 5);
  expect(() => ratePer30Days(1, 0)).toThrow(RangeError);
  expect(() => ratePer1000(1, 0)).toThrow(RangeError);
});
