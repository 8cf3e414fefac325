import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { ANVANDARE, DEMO_LOSENORD } from './index.ts';

it('README nämner varje inloggning i demon, och ingen som inte finns', () => {
  const readme = readFileSync(new URL('../../../README.md', import.meta.url), 'utf8');
  expect(readme).toContain(DEMO_LOSENORD);
  const namnda = new Set(readme.match(/[a-z.]+@[a-z]+\.demo/g));
  expect([...namnda].sort()).toEqual(ANVANDARE.map(({ epost }) => epost).sort());
});
