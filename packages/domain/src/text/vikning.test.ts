import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { vik, vikMedPlatser } from './index.ts';

describe('vikning', () => {
  it.each([
    ['a\u030A', 'å'],
    ['A\u030Asa O\u0308rn', 'Åsa Örn'],
    ['٠٧٠-١٢٣', '070-123'],
    ['۰۷۰', '070'],
    ['０７０　１２', '070 12'],
    ['०७०', '070'],
    ['①②', '12'],
    ['𝟎𝟕𝟎', '070'],
    ['＠skola．se', '@skola.se'],
    ['07\u200b0\u202d1\u00ad2', '07012'],
    ['＝1', '=1'],
    ['\u00a0', ' '],
    ['´', '´'],
    ['Café – ”hej”', 'Café – ”hej”'],
    ['🙂', '🙂'],
    ['\ud83d', '\ud83d'],
    ['', ''],
  ])('%j blir %j', (skrivet, vikt) => {
    expect(vik(skrivet)).toBe(vikt);
  });

  it('det som är vikt viks inte igen, och platserna omsluter det de kom ur', () => {
    const text = fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }));
    fc.assert(
      fc.property(text, (original) => {
        const vikt = vikMedPlatser(original);
        expect(vik(vikt.text)).toBe(vikt.text);
        for (let i = 0; i < vikt.text.length; i++) {
          const bit = original.slice(vikt.start(i), vikt.slut(i + 1));
          expect(vik(bit)).toContain(vikt.text[i]);
          expect(vikt.start(i + 1)).toBeGreaterThanOrEqual(vikt.start(i));
        }
        expect(vikt.start(vikt.text.length)).toBe(original.length);
      }),
      { numRuns: 2000 },
    );
  });
});
