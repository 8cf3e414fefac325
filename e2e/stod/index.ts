import { test as bas, expect } from '@playwright/test';
import { type Vakt, vakta } from './vakt.ts';

export { axe } from './axe.ts';
export { eget } from './eget.ts';
export { loggaIn } from './loggaIn.ts';
export { type Personal, personal } from './personal.ts';
export { egetOrd, skapaRapport } from './rapporter.ts';
export { expect };

/** Playwright's test against the running app, with a guard that fails a test for errors no one looked for. */
export const test = bas.extend<{ vakt: Vakt }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs from this pattern
  baseURL: async ({}, use) => {
    await use(process.env.ROT_E2E_URL);
  },
  vakt: [
    async ({ context }, use) => {
      const vakt = vakta(context);
      await use(vakt);
      expect(vakt.ovantat(), 'Fel i webbläsaren som provet inte väntade sig').toEqual([]);
    },
    { auto: true },
  ],
});
