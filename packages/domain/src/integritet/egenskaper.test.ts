import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { luhn, screenText } from './index.ts';

const delar = fc.constantFrom(
  ...[
    'Kalle',
    'anders',
    'Andersson',
    'Hans',
    'Svensson',
    'Sten',
    'von',
    'Maria',
    'Åsa',
    'Alma',
    'heter',
    'hon',
    'familjen',
  ],
  ...[
    'ABC',
    'abc',
    '123',
    '12',
    'D',
    'B',
    '4',
    '070',
    '0560',
    '160',
    '00',
    '46',
    '+',
    '121212',
    '1212',
    '19',
    '0',
    '7',
    '45',
  ],
  ...[
    'Storgatan',
    'vägen',
    'Östra',
    'torg',
    'lgh',
    'nr',
    'tel',
    'reg',
    'snap',
    'insta',
    'com',
    'at',
    'torsby',
    'se',
    '_',
  ],
  ...[
    ' ',
    ' ',
    ' ',
    '  ',
    '-',
    '–',
    '.',
    ',',
    ':',
    '/',
    '@',
    '#',
    '(',
    ')',
    '[',
    ']',
    '\n',
    '\u00a0',
    '🙂',
    '\u0301',
    '\ud83d',
  ],
  ...['[namn]', '[telefon]', '[konto]', '[e-post]', 'och', 'i', 'Torsby', 'klass', 'IX', 's', "'", '"'],
);
const text = fc.oneof(
  fc.array(delar, { maxLength: 40 }).map((bitar) => bitar.join('')),
  fc.array(delar, { maxLength: 30 }).map((bitar) => bitar.join(' ')),
  fc.string({ unit: 'grapheme', maxLength: 80 }),
);

describe('granskningens egenskaper', () => {
  it('träffarna ligger i ordning, överlappar inte och det maskerade är resten', () => {
    fc.assert(
      fc.property(text, (rad) => {
        const { hits, masked } = screenText(rad);
        let plats = 0;
        let kvar = '';
        for (const { start, end } of hits) {
          expect(start).toBeGreaterThanOrEqual(plats);
          expect(end).toBeGreaterThan(start);
          kvar += rad.slice(plats, start);
          plats = end;
        }
        kvar += rad.slice(plats);
        expect(plats).toBeLessThanOrEqual(rad.length);
        if (hits.length === 0) expect(masked).toBe(kvar);
      }),
      { numRuns: 1500 },
    );
  });

  it('det maskerade ger inga nya träffar', () => {
    fc.assert(
      fc.property(text, (rad) => {
        const { masked } = screenText(rad);
        expect(screenText(masked)).toEqual({ hits: [], masked });
      }),
      { numRuns: 3000 },
    );
  });

  it('varje giltigt nummer hittas, i alla skrivsätt och vilken text det än står i', () => {
    const datum = fc.date({ min: new Date('1930-01-01'), max: new Date('2025-12-31'), noInvalidDate: true });
    const form = fc.constantFrom('aammdd-xxxx', 'aammddxxxx', 'ssaammdd-xxxx', 'ssaammddxxxx', 'aammdd xxxx');
    const lopnummer = fc.integer({ min: 1, max: 999 }).map((tal) => String(tal).padStart(3, '0'));
    fc.assert(
      fc.property(datum, form, lopnummer, fc.boolean(), text, (dag, skrivsatt, lop, samordning, fore) => {
        const [ar = '', manad = '', d = ''] = dag.toISOString().slice(0, 10).split('-');
        const dagdel = samordning ? String(Number(d) + 60) : d;
        const nio = ar.slice(2) + manad + dagdel + lop;
        const siffra = '0123456789'.split('').find((x) => luhn(nio + x)) ?? '';
        const nummer = skrivsatt
          .replace('ss', ar.slice(0, 2))
          .replace('aammdd', nio.slice(0, 6))
          .replace('xxxx', lop + siffra);
        expect(screenText(`${fore}; ${nummer}.`).masked).toMatch(/\[(personnummer|samordningsnummer)\]\.$/);
      }),
      { numRuns: 500 },
    );
  });
});

describe('åtta gånger så lång text tar ungefär åtta gånger så lång tid, vad som än står i den', () => {
  const enheter = [
    'a',
    '1',
    ' ',
    '@',
    'a@',
    'a.',
    '.',
    '-',
    '+',
    '0 ',
    '00 ',
    '07 ',
    '0123 ',
    '12 12 ',
    '07',
    '1-',
    '1 1 ',
    '121212-',
    '[',
    '[namn',
    '[namn]',
    'Kalle ',
    'Kalle-',
    'Anders Andersson ',
    'ABC ',
    'ABC 12',
    'snap: ',
    'snap ',
    '@a',
    '_',
    'Storgatan ',
    'Storgatan 1',
    'å',
    'A\u0301',
    '🙂',
    '\ud83d',
    '\n',
    '070-123 45 67 ',
    'a@b.se ',
    'von ',
    'Karl von ',
    '+46 (0)',
    'tel: ',
    'namn#1234',
    '(at)',
    'x',
  ];
  /**
   * The processor's own milliseconds, the least of some tries: what else the machine does is not in them, and a
   * doubling of the text that more than doubles the work still is. A try that is below `nog` has said what was asked.
   */
  const arbete = (text: string, nog = 0): number => {
    let minst = Number.POSITIVE_INFINITY;
    for (let varv = 0; varv < 3 && minst >= nog; varv++) {
      const start = process.cpuUsage();
      screenText(text);
      const { user } = process.cpuUsage(start);
      minst = Math.min(minst, user / 1000);
    }
    return minst;
  };

  it.each(enheter)(
    '"%s"',
    (enhet) => {
      const upprepa = (langd: number): string =>
        enhet.repeat(Math.ceil(langd / enhet.length)).slice(0, langd);
      const liten = arbete(upprepa(125_000));
      // Eight times the text: linear work is about eightfold, quadratic sixty-four. Small times are mostly noise.
      const tak = Math.max(liten, 25) * 24;
      expect(arbete(upprepa(1_000_000), tak)).toBeLessThan(tak);
    },
    60_000,
  );
});
