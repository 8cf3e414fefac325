import Holidays from 'date-holidays';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  addWorkingDays,
  dayNumber,
  daysBetween,
  daysInPeriod,
  fromDayNumber,
  helgdagar,
  instantAt,
  isoWeek,
  isWorkingDay,
  localClock,
  localDate,
  monthEnd,
  monthStart,
  monthsIn,
  previousPeriod,
  sameSpanLastYear,
  startOfDay,
  stockholmOffset,
  weekday,
  workingDaysBetween,
} from './index.ts';

const TIMME = 3_600_000;
const dagar = fc.integer({ min: dayNumber('1990-01-01'), max: dayNumber('2080-12-31') }).map(fromDayNumber);

describe('klockan i Stockholm', () => {
  it('ställs om sista söndagen i mars och oktober', () => {
    expect(stockholmOffset(Date.parse('2026-03-29T00:59:59Z'))).toBe(TIMME);
    expect(stockholmOffset(Date.parse('2026-03-29T01:00:00Z'))).toBe(2 * TIMME);
    expect(stockholmOffset(Date.parse('2026-10-25T00:59:59Z'))).toBe(2 * TIMME);
    expect(stockholmOffset(Date.parse('2026-10-25T01:00:00Z'))).toBe(TIMME);
    expect(stockholmOffset(Date.parse('2026-12-31T23:59:59Z'))).toBe(TIMME);
  });
  it('svarar som Intl i alla timmar', () => {
    const format = new Intl.DateTimeFormat('sv-SE', {
      timeZone: 'Europe/Stockholm',
      dateStyle: 'short',
      timeStyle: 'short',
    });
    fc.assert(
      fc.property(fc.integer({ min: Date.UTC(1985, 0, 1), max: Date.UTC(2070, 0, 1) }), (instant) => {
        const vagg = new Date(localClock(instant)).toISOString().slice(0, 16).replace('T', ' ');
        expect(vagg).toBe(format.format(instant));
      }),
    );
  });
  it('hittar tillbaka från väggklockan', () => {
    expect(new Date(instantAt(Date.parse('2026-08-22T17:59:00Z'))).toISOString()).toBe(
      '2026-08-22T15:59:00.000Z',
    );
    // Twice in autumn: the first. Skipped in spring: an hour on.
    expect(new Date(instantAt(Date.parse('2026-10-25T02:30:00Z'))).toISOString()).toBe(
      '2026-10-25T00:30:00.000Z',
    );
    expect(new Date(instantAt(Date.parse('2026-03-29T02:30:00Z'))).toISOString()).toBe(
      '2026-03-29T01:30:00.000Z',
    );
    expect(() => stockholmOffset(Number.NaN)).toThrow(RangeError);
  });
});

describe('lokala dagar', () => {
  it('dygnet börjar vid svensk midnatt', () => {
    expect(localDate(new Date('2026-06-30T21:59:59Z'))).toBe('2026-06-30');
    expect(localDate(new Date('2026-06-30T22:00:00Z'))).toBe('2026-07-01');
    expect(startOfDay('2026-07-01').toISOString()).toBe('2026-06-30T22:00:00.000Z');
    expect(startOfDay('2026-01-01').toISOString()).toBe('2025-12-31T23:00:00.000Z');
    fc.assert(
      fc.property(dagar, (dag) => {
        expect(localDate(startOfDay(dag))).toBe(dag);
      }),
    );
  });
  it('räknar dagar med och utan den sista', () => {
    expect(daysBetween('2026-03-01', '2026-04-01')).toBe(31);
    expect(daysInPeriod({ fran: '2026-03-01', till: '2026-03-31' })).toBe(31);
    expect(daysInPeriod({ fran: '2026-03-01', till: '2026-03-01' })).toBe(1);
    for (const fel of ['2026-02-30', '2026-2-3', '', '2026-13-01'])
      expect(() => dayNumber(fel)).toThrow(RangeError);
  });
  it('månader', () => {
    expect(monthStart('2026-03-17')).toBe('2026-03-01');
    expect(monthEnd('2024-02-05')).toBe('2024-02-29');
    expect(addMonths('2026-01-31', 1)).toBe('2026-02-28');
    expect(addMonths('2026-01-15', -13)).toBe('2024-12-15');
    expect(monthsIn({ fran: '2025-11-20', till: '2026-02-01' })).toEqual([
      '2025-11-01',
      '2025-12-01',
      '2026-01-01',
      '2026-02-01',
    ]);
  });
  it('perioden före är lika lång och ligger dikt an', () => {
    expect(previousPeriod({ fran: '2026-03-01', till: '2026-03-31' })).toEqual({
      fran: '2026-01-29',
      till: '2026-02-28',
    });
    fc.assert(
      fc.property(dagar, fc.integer({ min: 0, max: 800 }), (fran, langd) => {
        const period = { fran, till: addDays(fran, langd) };
        const fore = previousPeriod(period);
        expect(daysInPeriod(fore)).toBe(daysInPeriod(period));
        expect(addDays(fore.till, 1)).toBe(fran);
      }),
    );
  });
  it('samma tid förra året klarar skottdagen', () => {
    expect(sameSpanLastYear({ fran: '2026-03-01', till: '2026-04-30' })).toEqual({
      fran: '2025-03-01',
      till: '2025-04-30',
    });
    expect(sameSpanLastYear({ fran: '2024-02-01', till: '2024-02-29' })).toEqual({
      fran: '2023-02-01',
      till: '2023-02-28',
    });
    expect(sameSpanLastYear({ fran: '2025-02-01', till: '2025-02-28' })).toEqual({
      fran: '2024-02-01',
      till: '2024-02-29',
    });
    expect(sameSpanLastYear({ fran: '2024-02-29', till: '2024-02-29' })).toEqual({
      fran: '2023-02-28',
      till: '2023-02-28',
    });
    expect(sameSpanLastYear({ fran: '2024-02-10', till: '2024-02-28' })).toEqual({
      fran: '2023-02-10',
      till: '2023-02-28',
    });
  });
  it('veckodag och ISO-vecka', () => {
    expect(weekday('2026-11-23')).toBe(0);
    expect(weekday('1969-12-28')).toBe(6);
    expect(isoWeek('2027-01-01')).toEqual({ ar: 2026, vecka: 53 });
    expect(isoWeek('2024-12-30')).toEqual({ ar: 2025, vecka: 1 });
    expect(isoWeek('2026-01-04')).toEqual({ ar: 2026, vecka: 1 });
    expect(isoWeek('2026-01-05')).toEqual({ ar: 2026, vecka: 2 });
  });
});

describe('arbetsdagar', () => {
  it('helgdagarna är de som date-holidays räknar med', () => {
    const facit = new Holidays('SE');
    for (let ar = 2005; ar <= 2060; ar++) {
      const vantade = facit
        .getHolidays(ar)
        .filter((dag) => dag.type === 'public' || dag.type === 'bank')
        .map((dag) => dag.date.slice(0, 10));
      // 2008: första maj and Kristi himmelsfärdsdag fell on one day.
      expect([...new Set(helgdagar(ar).map((dag) => dag.datum))], String(ar)).toEqual(
        [...new Set(vantade)].sort(),
      );
    }
  });
  it('räknar förbi helger', () => {
    expect(isWorkingDay('2026-06-19')).toBe(false);
    expect(isWorkingDay('2026-06-18')).toBe(true);
    // Skärtorsdag + 1 working day = Tuesday after Easter.
    expect(addWorkingDays('2026-04-02', 1)).toBe('2026-04-07');
    expect(addWorkingDays('2026-12-23', 3)).toBe('2026-12-30');
    expect(addWorkingDays('2026-11-21', 0)).toBe('2026-11-23');
    expect(addWorkingDays('2026-11-23', 0)).toBe('2026-11-23');
    expect(() => addWorkingDays('2026-11-23', -1)).toThrow(RangeError);
  });
  it('fram och tillbaka stämmer', () => {
    fc.assert(
      fc.property(dagar, fc.integer({ min: 1, max: 60 }), (dag, antal) => {
        const sista = addWorkingDays(dag, antal);
        expect(isWorkingDay(sista)).toBe(true);
        expect(workingDaysBetween(dag, sista)).toBe(antal);
        expect(workingDaysBetween(sista, dag)).toBeLessThanOrEqual(0);
      }),
      { numRuns: 60 },
    );
  });
});
