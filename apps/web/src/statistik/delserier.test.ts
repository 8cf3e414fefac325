import { describe, expect, it } from 'vitest';
import { delserier, type Manadsdel } from './delserier.ts';

const del = (kod: string, antal: number, medel?: number): Manadsdel => ({
  kod,
  namn: kod.toUpperCase(),
  antal,
  forvantat: medel === undefined ? null : { medel },
});
const egen = ({ kod, namn }: Manadsdel) => ({ id: kod, namn });
const manad = (delar: Manadsdel[], harSpann = false) => ({ delar, harSpann });

describe('serierna månad för månad', () => {
  it('är de fem största, och resten som en', () => {
    const serier = delserier(
      [
        manad([del('a', 9), del('b', 8), del('c', 7), del('d', 6), del('e', 5), del('f', 4)]),
        manad([del('a', 1), del('g', 3), del('-', 1)]),
      ],
      egen,
      'Övriga',
    );
    expect(serier.map(({ namn, antal, ovriga }) => [namn, antal, ovriga])).toEqual([
      ['A', [9, 1], false],
      ['B', [8, 0], false],
      ['C', [7, 0], false],
      ['D', [6, 0], false],
      ['E', [5, 0], false],
      ['Övriga', [4, 4], true],
    ]);
    expect(serier.at(-1)?.koder).toEqual(['f', 'g', '-']);
  });

  it('döljer inte en sjätte bakom Övriga', () => {
    const serier = delserier(
      [manad(['a', 'b', 'c', 'd', 'e', 'f'].map((kod) => del(kod, 1)))],
      egen,
      'Övriga',
    );
    expect(serier.map(({ namn }) => namn)).toEqual(['A', 'B', 'C', 'D', 'E', 'F']);
  });

  it('lägger ihop medel, inte spann', () => {
    // Medel 2 och 3 ger tillsammans Poisson med medel 5: 2–9. Spannen var för sig är 0–5 och 1–6.
    const [art] = delserier(
      [manad([del('a', 4, 2), del('b', 3, 3)], true)],
      () => ({ id: 'brott', namn: 'Misstänkt brott' }),
      'Övriga',
    );
    expect(art).toMatchObject({ id: 'brott', koder: ['a', 'b'], antal: [7], spann: [[2, 9]] });
  });

  it('räknar med det som väntades men uteblev', () => {
    const serier = delserier(
      [manad([del('a', 6, 5), del('b', 0, 2)], true)],
      () => ({ id: 'x', namn: 'X' }),
      'Övriga',
    );
    expect(serier[0]).toMatchObject({ koder: ['a', 'b'], antal: [6] });
  });

  it('ger inget spann åt en del av en månad, eller åt det som aldrig funnits', () => {
    const [a] = delserier([manad([del('a', 4, 2)], false), manad([del('a', 4)], true)], egen, 'Övriga');
    expect(a?.spann).toEqual([null, null]);
  });
});
