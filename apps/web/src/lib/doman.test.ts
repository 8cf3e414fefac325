import { expect, it } from 'vitest';
import { omojligaDagar } from './doman.ts';

it('en dag som inte finns vägras i varje formulär, vid sitt fält', () => {
  const fel = omojligaDagar({
    fran: '2026-02-31',
    till: '2027-02-29',
    skott: '2028-02-29',
    tom: null,
    antal: 31,
    text: 'Från 2026-02-31 och framåt',
    enheter: ['2026-02-31'],
  });
  expect(fel.map(({ falt, kod }) => [falt, kod])).toEqual([
    ['fran', 'ogiltig'],
    ['till', 'ogiltig'],
  ]);
  expect(fel[0]?.meddelande).toMatch(/dag som finns/);
});
