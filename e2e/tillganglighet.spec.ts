import { axe, expect, loggaIn, test } from './stod/index.ts';

/** Pages as they open; what a journey opens on the way, it checks itself. */
const SIDOR: readonly { sokvag: string; som?: string }[] = [
  { sokvag: '/' },
  { sokvag: '/tillganglighet' },
  { sokvag: '/integritet' },
  { sokvag: '/logga-in' },
];

for (const { sokvag, som } of SIDOR) {
  test(`${sokvag}${som ? ` som ${som}` : ''} är tillgänglig i ljust och mörkt`, async ({ page }) => {
    if (som) await loggaIn(page, som);
    await page.goto(sokvag);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await axe(page);
  });
}
