import { expect, it } from 'vitest';
import { hanvisning } from './index.ts';

const plan = (id: string, gallande = false) => ({ id, gallande });
const lank = (id: string, ...planer: { id: string; gallande: boolean }[]) => ({ lagesbild: { id }, planer });

it.each([
  ['det som gäller', [lank('b1', plan('p1', true))], ['b1', 'p1'], null],
  [
    'en ersatt plan på samma lägesbild',
    [lank('b1', plan('p2', true), plan('p1'))],
    ['b1', 'p1'],
    'nyare_plan b1',
  ],
  [
    'en ny lägesbild utan beslutad plan',
    [lank('b2'), lank('b1', plan('p1', true))],
    ['b2', null],
    'plan_vantar b1',
  ],
  ['samma, med ett utkast', [lank('b2'), lank('b1', plan('p1', true))], ['b2', 'utkast'], 'plan_vantar b1'],
  [
    'den gamla, vars plan gäller än',
    [lank('b2'), lank('b1', plan('p1', true))],
    ['b1', 'p1'],
    'nyare_lagesbild b2',
  ],
  [
    'den gamla, när den nya har sin plan',
    [lank('b2', plan('p2', true)), lank('b1', plan('p1'))],
    ['b1', 'p1'],
    'nyare_lagesbild b2',
  ],
  [
    'en ny lägesbild vars plan har ersatts av en på den gamla',
    [lank('b2', plan('p2')), lank('b1', plan('p1', true))],
    ['b2', 'p2'],
    'aldre_plan_galler b1',
  ],
  ['den första lägesbilden, utan plan', [lank('b1')], ['b1', null], null],
  ['en plan som har avslutats', [lank('b1', plan('p1'))], ['b1', 'p1'], null],
  ['en lägesbild som inte är beslutad', [lank('b1', plan('p1', true))], ['utkast', null], null],
  ['ingen kedja att se', [], ['b1', 'p1'], null],
] as const)('%s', (_, kedja, [lagesbildId, planId], vantat) => {
  const svar = hanvisning(kedja, { lagesbildId, planId });
  expect(svar && `${svar.kod} ${svar.lank.lagesbild.id}`).toBe(vantat);
});
