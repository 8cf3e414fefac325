import { expect, it } from 'vitest';
import { skrivTidpunkt, skrivTidsrymd } from './tid.ts';

const NU = new Date('2026-03-18T14:20:00Z');
const rymd = (fran: string, till: string | null, sprak: 'sv' | 'en' = 'sv') =>
  skrivTidsrymd(new Date(fran), till ? new Date(till) : null, sprak, NU);

it('skriver tiden på Stockholms klocka, med år bara när det är ett annat', () => {
  expect(rymd('2026-03-17T20:30:00Z', null)).toBe('tisdag 17 mars 21:30');
  expect(rymd('2025-07-04T19:30:00Z', null)).toBe('fredag 4 juli 2025 21:30');
  expect(rymd('2026-03-17T20:30:00Z', null, 'en')).toBe('Tuesday 17 March 21:30');
});

it('en kväll slutar 24:00 samma dag, ett helt dygn är bara dagen', () => {
  expect(rymd('2026-03-17T17:00:00Z', '2026-03-17T23:00:00Z')).toBe('tisdag 17 mars 18:00–24:00');
  expect(rymd('2026-03-16T23:00:00Z', '2026-03-17T23:00:00Z')).toBe('tisdag 17 mars');
});

it('över flera dagar sägs båda', () => {
  expect(rymd('2026-03-13T17:00:00Z', '2026-03-15T23:00:00Z')).toBe(
    'fredag 13 mars 18:00 – söndag 15 mars 24:00',
  );
  expect(rymd('2025-12-31T21:00:00Z', '2026-01-01T05:00:00Z')).toBe(
    'onsdag 31 december 2025 22:00 – torsdag 1 januari 06:00',
  );
});

it('en tidpunkt har alltid sitt år', () => {
  expect(skrivTidpunkt(new Date('2026-03-17T20:30:00Z'), 'sv')).toBe('tisdag 17 mars 2026 21:30');
});
