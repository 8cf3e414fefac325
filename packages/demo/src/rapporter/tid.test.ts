import { describe, expect, it } from 'vitest';
import { dagnummer, lokalTillUtc, MINUTER_PER_DYGN, veckodag } from './tid.ts';

const utc = (datum: string, timme: number): string =>
  lokalTillUtc(dagnummer(datum) * MINUTER_PER_DYGN + timme * 60);

describe('lokalTillUtc', () => {
  it('knows summer and winter, and the days of the change', () => {
    expect(utc('2026-01-15', 12)).toBe('2026-01-15T11:00:00.000Z');
    expect(utc('2026-07-15', 12)).toBe('2026-07-15T10:00:00.000Z');
    expect(utc('2026-03-29', 1)).toBe('2026-03-29T00:00:00.000Z');
    expect(utc('2026-03-29', 3)).toBe('2026-03-29T01:00:00.000Z');
    expect(utc('2026-10-25', 1)).toBe('2026-10-24T23:00:00.000Z');
    expect(utc('2026-10-25', 3)).toBe('2026-10-25T02:00:00.000Z');
    expect(utc('2026-10-26', 0)).toBe('2026-10-25T23:00:00.000Z');
  });

  it('agrees with the time zone database for every hour of two years', () => {
    const format = new Intl.DateTimeFormat('sv-SE', {
      timeZone: 'Europe/Stockholm',
      dateStyle: 'short',
      timeStyle: 'short',
    });
    for (let dag = dagnummer('2025-01-01'); dag < dagnummer('2027-01-01'); dag++)
      for (const timme of [0, 1, 4, 12, 23]) {
        const minut = dag * MINUTER_PER_DYGN + timme * 60;
        const lokal = new Date(minut * 60_000).toISOString().slice(0, 16).replace('T', ' ');
        expect(format.format(new Date(lokalTillUtc(minut)))).toBe(lokal);
      }
  });
});

describe('veckodag', () => {
  it('begins on Monday', () => {
    expect(veckodag(dagnummer('2026-11-23'))).toBe(0);
    expect(veckodag(dagnummer('2026-11-22'))).toBe(6);
  });
});
