import { describe, expect, it } from 'vitest';
import {
  andradeFalt,
  bedomningsvarden,
  foggaTid,
  foggaTill,
  formularfalt,
  INGEN,
  tillInput,
  underlagFor,
} from './bedomning.varden.ts';

const RAPPORT = {
  id: '1',
  version: 1,
  status: 'inkommen',
  vad: 'annat',
  allvar: null,
  andts: ['tobak', 'alkohol'],
  sakerhet: 'rykte',
  polisanmald: 'nej',
  hanteringsklass: 'intern',
  platsprecision: 'okand',
  hantFran: '2026-07-01T18:30:00.000Z',
  hantTill: null,
  hantPrecision: 'exakt',
  kategori: null,
  omrade: null,
  handlaggare: null,
} as const;
const sparat = bedomningsvarden({ ...RAPPORT, andts: [...RAPPORT.andts] });
const tid = { hantPrecision: 'exakt', franDag: '2026-07-01', franTid: '', tillDag: '', tillTid: '' };

describe('bedömningens värden', () => {
  it('visar svensk klocka, sommar som vinter', () => {
    expect(sparat).toMatchObject({
      franDag: '2026-07-01',
      franTid: '20:30',
      omrade: INGEN,
      andts: ['alkohol', 'tobak'],
    });
    expect(foggaTid('2026-07-01', '20:30')).toBe('2026-07-01T18:30:00.000Z');
    expect(foggaTid('2026-12-01', '20:30')).toBe('2026-12-01T19:30:00.000Z');
    expect(foggaTid('', '20:30')).toBeNull();
  });

  it('en sluttid utan dag är samma dygn, eller nästa om den är tidigare; utan klocka hela dagen', () => {
    expect(foggaTill({ ...tid, franTid: '18:00', tillTid: '20:00' })).toBe('2026-07-01T18:00:00.000Z');
    expect(foggaTill({ ...tid, franTid: '22:00', tillTid: '02:00' })).toBe('2026-07-02T00:00:00.000Z');
    expect(foggaTill(tid)).toBe('2026-07-01T21:59:00.000Z');
    expect(foggaTill({ ...tid, tillDag: '2026-07-03' })).toBe('2026-07-03T21:59:00.000Z');
    expect(foggaTill({ ...tid, franTid: '18:00' })).toBeNull();
  });

  it('skickar bara det som ändrats', () => {
    expect(tillInput(sparat, sparat)).toEqual({});
    const nu = { ...sparat, allvar: '3', omrade: 'torsby-busstation', handlaggare: 'p1' };
    expect(andradeFalt(nu, sparat)).toEqual(['omrade', 'allvar', 'handlaggare']);
    expect(tillInput(nu, sparat)).toEqual({ allvar: 3, omrade: 'torsby-busstation', handlaggare: 'p1' });
    expect(tillInput({ ...nu, omrade: INGEN, handlaggare: INGEN, allvar: '' }, nu)).toEqual({
      allvar: null,
      omrade: null,
      handlaggare: null,
    });
    expect(tillInput({ ...sparat, hantPrecision: 'okand' }, sparat)).toMatchObject({
      hantPrecision: 'okand',
    });
  });

  it('okänd plats är ett svar, ingen plats är det inte', () => {
    expect(underlagFor(sparat)).toMatchObject({ omrade: null, platsprecision: 'okand' });
    expect(underlagFor({ ...sparat, omrade: null })).toMatchObject({
      omrade: null,
      platsprecision: 'omrade',
    });
  });

  it('serverns fel hittar till sitt fält', () => {
    expect(formularfalt('hant')).toBe('franDag');
    expect(formularfalt('kategori')).toBe('kategori');
    expect(formularfalt('handling')).toBeNull();
  });
});
