import { expect, it } from 'vitest';
import { losaUnderTiden } from './index.ts';

it('medan den nya lägesbilden väntar på sin plan gäller det som hänger löst i planen, inte i den ersatta lägesbilden', () => {
  const nya = [{ slag: 'problem_utan_orsak', id: 'ny' }];
  const gamla = [
    { slag: 'problem_utan_orsak', id: 'p1' },
    { slag: 'orsak_utan_atgard', id: 'o1' },
    { slag: 'atgard_aldrig_uppdaterad', id: 'a1' },
    { slag: 'effektmal_utan_utgangsvarde', id: 'e1' },
  ];
  expect(losaUnderTiden(nya, gamla).map(({ id }) => id)).toEqual(['ny', 'a1', 'e1']);
});
