import { expect, it } from 'vitest';
import { tillstandsdokument } from './tillstandsdokument.ts';

it('docs/tillstand.md är skrivet ur tabellerna som de är nu', async () => {
  await expect(tillstandsdokument()).toMatchFileSnapshot('../../../docs/tillstand.md');
});
