import { expect, it } from 'vitest';
import { gissningsfel } from './gissning.ts';
import { slumpaLosenord } from './losenord.ts';

const koder = async (losenord: string): Promise<string[]> =>
  (await gissningsfel('nytt', losenord, 'fritidschefen@torsby.se')).map((fel) => `${fel.falt}:${fel.kod}`);

it.each([
  'password1234',
  'Password1234!',
  'lösenord12345',
  'qwertyuiop123',
  'sommar20262026',
  'Torsbykommun2026',
  'fritidschefen1',
  'hejhejhejhej1',
])('%s gissas först', async (losenord) => expect(await koder(losenord)).toEqual(['nytt:vanligt']));

it.each(['fyra ord i en rad', 'korrekt häst batteri', slumpaLosenord()])('%s går bra', async (losenord) =>
  expect(await koder(losenord)).toEqual([]),
);
