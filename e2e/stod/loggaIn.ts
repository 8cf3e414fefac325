import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { expect } from '@playwright/test';

/** The demo's password, printed by the app at start. */
export const LOSENORD = 'trygg-i-torsby-2026';

type Kakor = Awaited<ReturnType<BrowserContext['cookies']>>;

/**
 * Logs the page's browser in without the login page. The session is shared by the run's tests: the server counts logins
 * per address, and all tests have the same. A test that ends its session must log in by the page, for one of its own.
 */
export async function loggaIn(page: Page, epost: string): Promise<void> {
  const mapp = join(process.env.ROT_E2E_MAPP ?? '', 'sessioner');
  const fil = join(mapp, `${epost}.json`);
  if (existsSync(fil)) {
    await page.context().addCookies(JSON.parse(readFileSync(fil, 'utf8')) as Kakor);
    return;
  }
  const svar = await page.request.post('/graphql', {
    data: {
      query:
        'mutation($e: String!, $l: String!) { loggaIn(epost: $e, losenord: $l) { lyckades meddelande } }',
      variables: { e: epost, l: LOSENORD },
    },
  });
  expect((await svar.json()).data?.loggaIn, `inloggning som ${epost}`).toEqual({
    lyckades: true,
    meddelande: null,
  });
  mkdirSync(mapp, { recursive: true });
  // Written beside and moved: another worker must not read half a file.
  writeFileSync(`${fil}.${process.pid}`, JSON.stringify(await page.context().cookies()));
  renameSync(`${fil}.${process.pid}`, fil);
}
