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

describe('en kod som den klistras in', () => {
  it.each([
    'Q1S06–57Q2S',
    'Q1S06‑57Q2S',
    'Q1S06—57Q2S',
    'Q1S06−57Q2S',
    'Kod: Q1S06-57Q2S',
    'Koden är q1s06-57q2s.',
    'Min kod Q1S06-57Q2S',
    'Din referens: Q1S06-57Q2S',
    'Your code is Q1S06-57Q2S.',
    'code: Q1S06-57Q2S',
    'Q1S06-57Q2S.',
    '”Q1S06-57Q2S”',
    '"Q1S06-57Q2S"',
    "'Q1S06-57Q2S'",
    '«Q1S06-57Q2S»',
    '\u200bQ1S06-\u200b57Q2S\ufeff',
    'Ｑ１Ｓ０６－５７Ｑ２Ｓ',
    '\u202dQ1S06\u00a0-\u00a057Q2S\u202c',
    '(Q1S06-57Q2S)',
  ])('%s', (inklistrat) => expect(tolkaReferens(inklistrat)).toBe('Q1S06-57Q2S'));

  it('en kod som börjar som ordet är ändå en kod', () => {
    expect(tolkaReferens('KOD7K-3MX9Q')).toBe('K0D7K-3MX9Q');
    expect(tolkaReferens('Kod: KOD7K-3MX9Q')).toBe('K0D7K-3MX9Q');
  });

  it.each(['Kod:', 'kod saknas', 'Q1S06-57Q2S och Q1S06-57Q2T', ''])('%s är ingen', (text) =>
    expect(tolkaReferens(text)).toBeNull(),
  );
});

it('tolkaReferens tar bara en hel', () => {
  expect(tolkaReferens('q1s06 57q2s')).toBe('Q1S06-57Q2S');
  expect(tolkaReferens('q1s06')).toBeNull();
});

it('ett ord före koden hindrar inte den som söker på början', () => {
  expect(tolkaReferensborjan('Kod: Q1S0')).toBe('Q1S0');
  expect(tolkaReferens('KODEN 3MX9Q')).toBe('K0DEN-3MX9Q');
});
