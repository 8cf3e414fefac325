import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hourCells, hourShares } from './index.ts';

const TIMME = 3_600_000;
const instants = fc.integer({ min: Date.UTC(2015, 0, 1), max: Date.UTC(2035, 0, 1) });
const summa = (vecka: number[][] | null) => (vecka ?? []).flat().reduce((x, y) => x + y, 0);

describe('veckans timmar', () => {
  it('en timme, ett ögonblick och ett intervall över midnatt', () => {
    // Monday 2026-11-23 08–09 in Stockholm.
    expect(hourCells('2026-11-23T08:00:00+01:00', '2026-11-23T09:00:00+01:00')).toEqual([
      { cell: 8, share: 1 },
    ]);
    expect(hourCells(new Date('2026-11-29T22:59:59Z'), new Date('2026-11-29T22:59:59Z'))).toEqual([
      { cell: 167, share: 1 },
    ]);
    const natt = hourShares('2026-11-22T23:30:00+01:00', '2026-11-23T00:30:00+01:00');
    expect(natt?.[6]?.[23]).toBe(0.5);
    expect(natt?.[0]?.[0]).toBe(0.5);
    expect(natt?.map((dag) => dag.length)).toEqual(new Array(7).fill(24));
  });
  it('timmen som kommer två gånger väger två, den som hoppas över ingen', () => {
    const host = hourShares('2026-10-25T00:00:00+02:00', '2026-10-25T05:00:00+01:00')?.[6]?.slice(0, 5);
    expect(host?.map((andel) => Math.round(andel * 6 * 1e9) / 1e9)).toEqual([1, 1, 2, 1, 1]);
    const var_ = hourShares('2026-03-29T00:00:00+01:00', '2026-03-29T05:00:00+02:00')?.[6]?.slice(0, 5);
    expect(var_).toEqual([0.25, 0.25, 0, 0.25, 0.25]);
  });
  it('sju dagar går, också när klockan ställs om; längre är okänt', () => {
    const vecka = (fran: string, till: string) => summa(hourShares(fran, till));
    expect(vecka('2026-11-23T00:00:00+01:00', '2026-11-30T00:00:00+01:00')).toBeCloseTo(1, 12);
    expect(vecka('2026-10-19T00:00:00+02:00', '2026-10-26T00:00:00+01:00')).toBeCloseTo(1, 12);
    expect(vecka('2026-03-23T00:00:00+01:00', '2026-03-30T00:00:00+02:00')).toBeCloseTo(1, 12);
    expect(vecka('2026-11-23T00:30:00+01:00', '2026-11-30T00:30:00+01:00')).toBeCloseTo(1, 12);
    expect(hourShares('2026-11-23T00:00:00+01:00', '2026-11-30T00:00:01+01:00')).toBeNull();
    expect(hourCells(0, 30 * 24 * TIMME)).toBeNull();
  });
  it('andelarna summerar till ett, cellerna är olika och i ordning', () => {
    fc.assert(
      fc.property(instants, fc.integer({ min: 0, max: 168 * TIMME }), (fran, langd) => {
        const celler = hourCells(fran, fran + langd) ?? [];
        expect(celler.reduce((s, { share }) => s + share, 0)).toBeCloseTo(1, 9);
        const nummer = celler.map(({ cell }) => cell);
        expect(nummer).toEqual([...new Set(nummer)].sort((x, y) => x - y));
        expect(celler.every(({ cell, share }) => cell >= 0 && cell < 168 && share > 0)).toBe(true);
        expect(summa(hourShares(fran, fran + langd))).toBeCloseTo(1, 9);
      }),
    );
  });
  it('stämmer med minut för minut', () => {
    const format = new Intl.DateTimeFormat('en-GB', {
      timeZone: 'Europe/Stockholm',
      weekday: 'short',
      hour: '2-digit',
      hourCycle: 'h23',
    });
    const dagar = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
    fc.assert(
      fc.property(instants, fc.integer({ min: 1, max: 600 }), (tid, minuter) => {
        const fran = Math.floor(tid / 60_000) * 60_000;
        const facit = new Map<number, number>();
        for (let i = 0; i < minuter; i++) {
          const del = Object.fromEntries(
            format.formatToParts(fran + i * 60_000).map((d) => [d.type, d.value]),
          );
          const cell = dagar.indexOf(String(del.weekday)) * 24 + Number(del.hour);
          facit.set(cell, (facit.get(cell) ?? 0) + 1 / minuter);
        }
        const celler = hourCells(fran, fran + minuter * 60_000) ?? [];
        expect(celler.length).toBe(facit.size);
        for (const { cell, share } of celler) expect(share).toBeCloseTo(facit.get(cell) ?? 0, 9);
      }),
      { numRuns: 30 },
    );
  });
  it('vägrar det som inte är ett intervall', () => {
    expect(() => hourCells(2, 1)).toThrow(RangeError);
    expect(() => hourShares('i går', 'i dag')).toThrow(RangeError);
  });
});
