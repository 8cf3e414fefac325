import { describe, expect, it } from 'vitest';
import { tolkaSvenskTidpunkt } from './svensktdatum.ts';

const iso = (text: string): string | null => tolkaSvenskTidpunkt(text)?.tid.toISOString() ?? null;

describe('tolkaSvenskTidpunkt', () => {
  it.each([
    ['2026-03-14', '2026-03-14'],
    ['2026/3/4', '2026-03-04'],
    ['20260314', '2026-03-14'],
    ['14/3 2026', '2026-03-14'],
    ['14/3-2026', '2026-03-14'],
    ['4.3.2026', '2026-03-04'],
    ['14-03-2026', '2026-03-14'],
    ['14 mars 2026', '2026-03-14'],
    ['den 1 okt. 2026', '2026-10-01'],
    ['  14   Mars 2026 ', '2026-03-14'],
    ['29 februari 2024', '2024-02-29'],
  ])('%s är en dag utan klockslag', (text, datum) => {
    expect(tolkaSvenskTidpunkt(text)).toMatchObject({ datum, harKlockslag: false });
  });

  it.each([
    // Summer time from 29 March 2026.
    ['2026-03-14 22:30', '2026-03-14T21:30:00.000Z'],
    ['2026-07-14 22.30', '2026-07-14T20:30:00.000Z'],
    ['2026-07-14 8.05', '2026-07-14T06:05:00.000Z'],
    ['2026-07-14T22:30', '2026-07-14T20:30:00.000Z'],
    ['2026-07-14 22:30:15', '2026-07-14T20:30:15.000Z'],
    ['14 juli 2026 kl 22.30', '2026-07-14T20:30:00.000Z'],
    ['14 juli 2026, kl. 22:30', '2026-07-14T20:30:00.000Z'],
    ['14/7 2026 00:00', '2026-07-13T22:00:00.000Z'],
    ['2026-07-14T22:30:00Z', '2026-07-14T22:30:00.000Z'],
    ['2026-07-14T22:30+02:00', '2026-07-14T20:30:00.000Z'],
  ])('%s är %s', (text, vantat) => {
    expect(iso(text)).toBe(vantat);
    expect(tolkaSvenskTidpunkt(text)?.harKlockslag).toBe(true);
  });

  it('räknar dagen i Sverige när tidszonen står utskriven', () => {
    expect(tolkaSvenskTidpunkt('2026-07-14T23:30:00Z')?.datum).toBe('2026-07-15');
  });

  it.each([
    '',
    'i går',
    '2026-02-30',
    '30 februari 2026',
    '3/14 2026',
    '14/3',
    '14/3 26',
    '14 mrs 2026',
    '2026-03-14 25:00',
    '2026-03-14 22:60',
    '2026-13-01',
    '22:30',
    '2026-02-30T10:00:00Z',
    '45366',
    `${'1'.repeat(50)}`,
  ])('"%s" är ingen dag', (text) => {
    expect(tolkaSvenskTidpunkt(text)).toBeNull();
  });
});
