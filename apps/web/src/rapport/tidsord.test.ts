import { describe, expect, it } from 'vitest';
import { hantText, kortTid, langTid, raknadTid } from './tidsord.ts';

const NU = new Date('2026-11-23T07:30:00.000Z');

describe('tider i ord', () => {
  it('i en lista: klockan i dag, i går, dagen, året när det är ett annat', () => {
    expect(kortTid('2026-11-23T07:12:00.000Z', NU)).toBe('08:12');
    expect(kortTid('2026-11-22T21:40:00.000Z', NU)).toBe('i går 22:40');
    expect(kortTid('2026-11-22T23:30:00.000Z', NU)).toBe('00:30');
    expect(kortTid('2026-11-21T08:00:00.000Z', NU)).toBe('21 nov');
    expect(kortTid('2025-11-21T08:00:00.000Z', NU)).toBe('21 nov 2025');
  });

  it('i går räknas i dygn, också när klockan ställs om', () => {
    const efterOmstallningen = new Date('2026-10-25T23:30:00.000Z');
    expect(kortTid('2026-10-25T10:00:00.000Z', efterOmstallningen)).toBe('i går 11:00');
    // Half past midnight after the day that was an hour short.
    expect(kortTid('2026-03-29T10:00:00.000Z', new Date('2026-03-29T22:30:00.000Z'))).toBe('i går 12:00');
  });

  it('hel', () => {
    expect(langTid('2026-11-23T06:55:00.000Z', NU)).toBe('måndag 23 november 07:55');
  });

  it('i en lista över dagar: dagen det hände, när den är en annan än den kom in på', () => {
    const inkommen = '2026-11-22T23:30:00.000Z';
    expect(raknadTid({ datum: '2026-11-20', inkommen }, NU)).toEqual({
      kort: 'hände 20 nov',
      lang: 'Hände fredag 20 november, kom in måndag 23 november 00:30',
    });
    expect(raknadTid({ datum: '2025-12-31', inkommen }, NU).kort).toBe('hände 31 dec 2025');
    // Samma dag som den kom in, efter midnatt i Sverige.
    expect(raknadTid({ datum: '2026-11-23', inkommen }, NU)).toEqual({
      kort: '00:30',
      lang: 'måndag 23 november 00:30',
    });
  });

  it('när det hände, så säkert som det är känt', () => {
    const fran = '2026-11-20T21:00:00.000Z';
    expect(hantText({ hantPrecision: 'okand', hantFran: fran }, NU)).toBe('Okänt');
    expect(hantText({ hantPrecision: 'exakt', hantFran: null }, NU)).toBe('Okänt');
    expect(hantText({ hantPrecision: 'exakt', hantFran: fran, hantTill: fran }, NU)).toBe(
      'fredag 20 november 22:00',
    );
    expect(
      hantText({ hantPrecision: 'ungefar', hantFran: fran, hantTill: '2026-11-21T03:00:00.000Z' }, NU),
    ).toBe('ungefär fredag 20 november 22:00–04:00');
    expect(
      hantText({ hantPrecision: 'exakt', hantFran: fran, hantTill: '2026-11-22T03:00:00.000Z' }, NU),
    ).toBe('fredag 20 november 22:00 till söndag 22 november 04:00');
  });
});
