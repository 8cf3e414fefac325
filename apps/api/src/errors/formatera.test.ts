import { expect, it } from 'vitest';
import { sparbart } from './formatera.ts';

const ORD = 'Kalle på Storgatan ringde';

it('det som sparas om ett fel bär var det hände och databasens kod, aldrig dess ord', () => {
  const fel = Object.assign(
    new Error(`invalid input: ${ORD}\n  ${ORD}\n    at ${ORD} (/hem/x.ts:1:2)\nDETAIL ${ORD}`),
    {
      code: '22P02',
      detail: ORD,
      parameters: [ORD],
      query: ORD,
    },
  );
  const sparat = sparbart(fel);
  expect(JSON.stringify(sparat)).not.toContain('Storgatan');
  expect(sparat).toMatchObject({ namn: 'Error', kod: '22P02' });
  expect(sparat.plats).toContain('formatera.test.ts');
});

it('inte heller när namnet, koden eller stacken är påhittade', () => {
  const fel = Object.assign(new Error(ORD), { name: ORD, code: ORD, stack: `${ORD}\n    at ${ORD}\n${ORD}` });
  expect(sparbart(fel)).toEqual({ namn: 'Error' });
  expect(sparbart(ORD)).toEqual({ namn: 'string' });
  expect(sparbart(new Error())).toMatchObject({ namn: 'Error' });
});
