import type { RouteObject } from 'react-router';
import { expect, it } from 'vitest';
import { nekas, type Sidkrav, sidkraven } from '../lib/sidkrav.ts';
import { router } from './router.tsx';
import { SIDOR } from './sidor.ts';

/** Every route with an address of its own, with what it and those around it demand. */
function sidor(
  rutter: readonly RouteObject[],
  over: Sidkrav[] = [],
): { sokvag: string; kraven: Sidkrav[] }[] {
  return rutter.flatMap((rutt) => {
    const kraven = [...over, ...sidkraven([{ handle: rutt.handle }])];
    const egen = rutt.path === undefined ? [] : [{ sokvag: rutt.path, kraven }];
    return [...egen, ...sidor(rutt.children ?? [], kraven)];
  });
}
const alla = sidor(router.routes);

it('varje sida säger vem den är för', () => {
  const utan = alla.filter(({ kraven }) => kraven.length === 0).map(({ sokvag }) => sokvag);
  expect(utan).toEqual(['/logga-in', '/start', '*']);
});

it('menyn visar en sida för just dem som sidan är för', () => {
  for (const { sokvag, kraver } of SIDOR) {
    const sida = alla.find((rad) => rad.sokvag.replace('/:id?', '') === sokvag);
    expect(sida?.kraven.at(-1)?.kraver, sokvag).toBe(kraver);
  }
});

it('den som saknar något av kraven nekas, och det första hon saknar är det som sägs', () => {
  const kraven: Sidkrav[] = [{ kraver: 'organisation:lasa' }, { kraver: null }, { kraver: 'plan:lasa' }];
  expect(nekas(kraven, ['organisation:lasa', 'plan:lasa'])).toBeNull();
  expect(nekas(kraven, ['organisation:lasa'])).toBe('plan:lasa');
  expect(nekas(kraven, [])).toBe('organisation:lasa');
});
