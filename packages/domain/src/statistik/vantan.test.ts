import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparePeriods, VERDICTS } from './jamforelse.ts';
import { comparePeriodsWaiting } from './vantan.ts';

const par = (a: number, b: number) => ({ a, b, daysA: 30, daysB: 30 });

describe('omdömet när rapporter väntar på granskning', () => {
  it('står sig inte när de som väntar kan ta tillbaka en minskning', () => {
    const utfall = comparePeriodsWaiting(par(31, 7), { a: 0, b: 23 });
    expect(utfall).toMatchObject({ verdict: VERDICTS.decrease, holds: false });
    // Godkänns alla är skillnaden inom det vanliga.
    expect(comparePeriods(par(31, 30)).verdict).toBe(VERDICTS.normal);
  });

  it('står sig när de är för få för att ändra det', () => {
    expect(comparePeriodsWaiting(par(31, 7), { a: 0, b: 2 }).holds).toBe(true);
    expect(comparePeriodsWaiting(par(40, 40), { a: 0, b: 3 }).holds).toBe(true);
  });

  it('står sig inte när de kan göra en normal period till en ökning, eller för få till nog', () => {
    expect(comparePeriodsWaiting(par(10, 12), { a: 0, b: 20 }).holds).toBe(false);
    expect(comparePeriodsWaiting(par(1, 2), { a: 0, b: 9 }).holds).toBe(false);
  });

  it('ser också dem som väntar i jämförelsen, och dem som bara tillsammans blir nog', () => {
    expect(comparePeriodsWaiting(par(10, 12), { a: 20, b: 0 }).holds).toBe(false);
    expect(comparePeriodsWaiting(par(2, 2), { a: 1, b: 1 }).holds).toBe(false);
  });

  it('är vanligt omdöme, som står sig, när ingen väntar', () => {
    fc.assert(
      fc.property(fc.nat(60), fc.nat(60), (a, b) => {
        expect(comparePeriodsWaiting(par(a, b), { a: 0, b: 0 })).toEqual({
          ...comparePeriods(par(a, b)),
          holds: true,
        });
      }),
    );
  });

  it('som står sig är detsamma hur många av dem som än godkänns', () => {
    const antal = fc.nat(40);
    fc.assert(
      fc.property(antal, antal, fc.nat(15), fc.nat(15), fc.nat(15), fc.nat(15), (a, b, wa, wb, ga, gb) => {
        const utfall = comparePeriodsWaiting(par(a, b), { a: wa, b: wb });
        fc.pre(utfall.holds);
        const nagra = comparePeriods(par(a + Math.min(ga, wa), b + Math.min(gb, wb)));
        expect(nagra.verdict).toBe(utfall.verdict);
      }),
      { numRuns: 500 },
    );
  });
});
