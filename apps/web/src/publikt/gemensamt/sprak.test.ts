import { expect, it } from 'vitest';
import { sparaSprak, valtSprak } from './sprak.ts';

const lager = (sprak: string | null) => ({ getItem: () => sprak, setItem: () => {} }) as unknown as Storage;

it('adressen går före det valda, det valda före svenska', () => {
  expect(valtSprak('?sprak=en', lager('sv'))).toBe('en');
  expect(valtSprak('?sprak=fi', lager('en'))).toBe('en');
  expect(valtSprak('', lager('klingon'))).toBe('sv');
  expect(valtSprak('', null)).toBe('sv');
});

it('en stängd lagring stoppar inte bytet', () => {
  const stangd = {
    setItem: () => {
      throw new Error('stängd');
    },
  } as unknown as Storage;
  expect(() => sparaSprak('en', stangd)).not.toThrow();
});
