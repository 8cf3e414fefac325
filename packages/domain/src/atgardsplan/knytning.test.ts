import { expect, it } from 'vitest';
import { knytforslag } from './index.ts';

const PROBLEM = [
  {
    id: 'p1',
    namn: 'Störande körning i centrum',
    orsaker: [
      { id: 'o1', beskrivning: 'Inget att göra på kvällarna' },
      { id: 'o2', beskrivning: 'Öppna ytor' },
    ],
  },
  { id: 'p2', namn: 'Otrygg gångtunnel', orsaker: [] },
];

it('föreslår det problem som heter likadant, med de orsaker som gör det', () => {
  const forr = { problem: ' störande  körning i centrum', orsaker: ['Öppna ytor', 'Något annat'] };
  expect(knytforslag(forr, PROBLEM)).toEqual({ problemId: 'p1', orsakIdn: ['o2'] });
});

it('föreslår inget där inget eller flera heter så', () => {
  expect(knytforslag(null, PROBLEM)).toBeNull();
  expect(knytforslag({ problem: 'Klotter', orsaker: [] }, PROBLEM)).toBeNull();
  const lika = [...PROBLEM, { id: 'p3', namn: 'Otrygg gångtunnel', orsaker: [] }];
  expect(knytforslag({ problem: 'Otrygg gångtunnel', orsaker: [] }, lika)).toBeNull();
});
