import { describe, expect, it } from 'vitest';
import { arEpost, KONTOGRANSER, type Kontouppgifter, kontofel, losenordsfel, normalEpost } from './index.ts';

const koder = (fel: { falt: string; kod: string }[]): string[] => fel.map((f) => `${f.falt}:${f.kod}`);

describe('en inloggning', () => {
  const ratt: Kontouppgifter = {
    namn: 'Fritidschef',
    epost: 'Fritid@Torsby.se',
    roll: 'ansvarig_enhet',
    organisationId: 'e1',
  };

  it('godtas när den är rätt', () => {
    expect(kontofel(ratt)).toEqual([]);
    expect(kontofel({ ...ratt, roll: 'styrgrupp', organisationId: null })).toEqual([]);
  });

  it.each([
    [{ namn: ' ' }, 'namn:saknas'],
    [{ namn: 'x'.repeat(KONTOGRANSER.namnMax + 1) }, 'namn:for_lang'],
    [{ epost: '' }, 'epost:saknas'],
    [{ epost: 'fritid.torsby.se' }, 'epost:ogiltig'],
    [{ epost: `${'x'.repeat(200)}@torsby.se` }, 'epost:ogiltig'],
    [{ roll: 'kung' }, 'roll:saknas'],
    [{ organisationId: null }, 'organisationId:saknas'],
  ])('%o ger %s', (mer, vantat) => {
    expect(koder(kontofel({ ...ratt, ...mer }))).toEqual([vantat]);
  });

  it('har en adress i en form', () => {
    expect(normalEpost(' Fritid@Torsby.SE ')).toBe('fritid@torsby.se');
    for (const epost of ['a@b.se', 'a.b+c@x.y.se']) expect(arEpost(epost)).toBe(true);
    for (const epost of ['a@b', '@b.se', 'a@', 'a@b.', 'a@.se', 'a@b@c.se', 'a b@c.se', 'a@b..se'])
      expect(arEpost(epost), epost).toBe(false);
  });
});

describe('ett byte av lösenord', () => {
  const byt = (nytt: string, mer = {}) =>
    koder(losenordsfel({ nuvarande: 'det gamla ordet', nytt, igen: nytt, ...mer }, 'fritid@torsby.se'));

  it('godtas när det nya är långt, nytt och skrivet lika två gånger', () => {
    expect(byt('fyra ord i en rad')).toEqual([]);
    expect(koder(losenordsfel({ nuvarande: 'x', nytt: 'fyra ord i en rad' }, ''))).toEqual([]);
  });

  it.each([
    ['', 'nytt:saknas'],
    ['kort', 'nytt:for_kort'],
    ['x'.repeat(KONTOGRANSER.losenordMax + 1), 'nytt:for_langt'],
    ['det gamla ordet', 'nytt:samma'],
    ['hemligaFritid2026', 'nytt:adressen'],
    ['112211221122', 'nytt:enformigt'],
  ])('%s ger %s', (nytt, vantat) => {
    expect(byt(nytt)).toEqual([vantat]);
  });

  it('kräver det nuvarande, och det nya två gånger', () => {
    expect(byt('fyra ord i en rad', { nuvarande: '' })).toEqual(['nuvarande:saknas']);
    expect(byt('fyra ord i en rad', { igen: 'fyra ord i en ra' })).toEqual(['igen:olika']);
  });
});
