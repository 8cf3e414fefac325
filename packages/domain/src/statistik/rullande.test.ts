import { describe, expect, it } from 'vitest';
import { type MonthCount, rollingYear } from './index.ts';

const known = (count: number, yearBefore: number | null = null): MonthCount => ({
  count,
  yearBefore,
  whole: true,
});

describe('tolv månader i taget', () => {
  it('börjar med den tolfte hela månaden när inget är känt före', () => {
    const months = Array.from({ length: 14 }, (_, i) => known(i + 1));
    const sums = rollingYear(months);
    expect(sums.slice(0, 11)).toEqual(Array(11).fill(null));
    expect(sums.slice(11)).toEqual([78, 90, 102]);
  });

  it('räknar in året före där det är känt', () => {
    const months = Array.from({ length: 12 }, () => known(2, 1));
    // The first month and the eleven before it, up to the last month alone.
    expect(rollingYear(months)).toEqual([13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24]);
  });

  it('säger inget om ett år där en månad inte är hel', () => {
    const months = Array.from({ length: 13 }, (_, i) => ({ ...known(1), whole: i !== 0 }));
    expect(rollingYear(months)).toEqual([...Array(12).fill(null), 12]);
  });

  it('är tomt utan månader', () => {
    expect(rollingYear([])).toEqual([]);
  });
});
