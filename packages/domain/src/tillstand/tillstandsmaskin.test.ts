import { describe, expect, it } from 'vitest';
import { ATGARD, ATGARDSPLAN } from '../atgardsplan/index.ts';
import { OPERATIV_LAGESBILD, STRATEGISK_LAGESBILD } from '../lagesbild/index.ts';
import { UPPFOLJNING } from '../uppfoljning/index.ts';
import {
  granskaTillstandsmaskin,
  mojligaOvergangar,
  overgangFran,
  type Tillstandsmaskin,
  tillstandsdiagram,
} from './tillstandsmaskin.ts';

describe('produktens tillståndstabeller', () => {
  it.each<[string, Tillstandsmaskin]>([
    ['operativ lägesbild', OPERATIV_LAGESBILD],
    ['strategisk lägesbild', STRATEGISK_LAGESBILD],
    ['åtgärdsplan', ATGARDSPLAN],
    ['åtgärd', ATGARD],
    ['uppföljning', UPPFOLJNING],
  ])('%s: varje tillstånd går att nå, och leder vidare eller är ett slut', (_namn, maskin) => {
    expect(granskaTillstandsmaskin(maskin)).toEqual([]);
  });
});

const LAMPA: Tillstandsmaskin<'av' | 'pa' | 'trasig', 'tand' | 'slack' | 'ga_sonder'> = {
  start: 'av',
  tillstand: [
    { kod: 'av', namn: 'Av' },
    { kod: 'pa', namn: 'På' },
    { kod: 'trasig', namn: 'Trasig', slut: true },
  ],
  overgangar: [
    { kod: 'tand', namn: 'Tänd', fran: ['av'], till: 'pa' },
    { kod: 'slack', namn: 'Släck', fran: ['pa'], till: 'av', skal: true },
    { kod: 'ga_sonder', namn: 'Går sönder', fran: ['pa'], till: 'trasig', avSystemet: true },
  ],
};

describe('en tabell', () => {
  it('säger vad en person kan göra, och inte vad som sker av sig självt', () => {
    expect(mojligaOvergangar(LAMPA, 'pa').map((o) => o.kod)).toEqual(['slack']);
    expect(overgangFran(LAMPA, 'pa', 'ga_sonder')?.till).toBe('trasig');
    expect(overgangFran(LAMPA, 'av', 'slack')).toBeNull();
  });

  it('avslöjar det som inte går att nå, återvändsgränder och slut som leder vidare', () => {
    const { tillstand, overgangar } = LAMPA;
    expect(
      granskaTillstandsmaskin({ ...LAMPA, tillstand: [...tillstand, { kod: 'lös', namn: 'Lös' }] }),
    ).toEqual(['lös går inte att nå']);
    expect(
      granskaTillstandsmaskin({ ...LAMPA, tillstand: tillstand.map(({ kod, namn }) => ({ kod, namn })) }),
    ).toEqual(['trasig är en återvändsgränd']);
    expect(
      granskaTillstandsmaskin({
        ...LAMPA,
        overgangar: [...overgangar, { kod: 'laga', namn: 'Laga', fran: ['trasig'], till: 'av' }],
      }),
    ).toEqual(['trasig är märkt som slut men leder vidare']);
  });

  it('blir ett diagram', () => {
    expect(tillstandsdiagram(LAMPA)).toContain('  pa --> av : Släck (skäl)\n');
    expect(tillstandsdiagram(LAMPA)).toContain('  trasig --> [*]\n');
  });
});
