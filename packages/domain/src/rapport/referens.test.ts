import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { skapaReferens, tolkaReferens, tolkaReferensborjan } from './referens.ts';

describe('tolkaReferensborjan', () => {
  it.each([
    ['Q1S06-57Q2S', 'Q1S06-57Q2S'],
    ['q1s0657q2s', 'Q1S06-57Q2S'],
    ['qls o6-57', 'Q1S06-57'],
    ['q1s06', 'Q1S06'],
    ['q1s06-', 'Q1S06'],
    ['q1s0', 'Q1S0'],
  ])('%s söks som %s', (skrivet, sokt) => expect(tolkaReferensborjan(skrivet)).toBe(sokt));

  it.each(['', 'q1s', 'bråk', 'under', 'q1s06-57q2sx', 'nere vid bion', 'skadegörelse'])(
    '%s är ingen',
    (text) => expect(tolkaReferensborjan(text)).toBeNull(),
  );

  it('varje början av en referens, minst fyra tecken, leder till den', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ minLength: 10, maxLength: 10 }),
        fc.integer({ min: 4, max: 11 }),
        (slump, langd) => {
          const referens = skapaReferens(slump);
          const borjan = tolkaReferensborjan(referens.slice(0, langd).toLowerCase());
          expect(borjan && referens.startsWith(borjan)).toBe(true);
        },
      ),
    );
  });
});

it('tolkaReferens tar bara en hel', () => {
  expect(tolkaReferens('q1s06 57q2s')).toBe('Q1S06-57Q2S');
  expect(tolkaReferens('q1s06')).toBeNull();
});
