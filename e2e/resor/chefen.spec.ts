import type { Page } from '@playwright/test';
import { Atgarder } from '../pages/Atgarder.ts';
import { kommunMedBild } from '../stod/beslutadBild.ts';
import { beslutadPlan } from '../stod/beslutadPlan.ts';
import { axe, eget, expect, loggaIn, test } from '../stod/index.ts';

let epost: (roll: string) => string;
test.beforeAll(async ({ browser }) => {
  test.setTimeout(180_000);
  epost = await kommunMedBild(browser, '1760');
});

/** Tabs on until this has the focus: how far a keyboard has to go is part of what is proved. */
async function tabbaTill(page: Page, har: () => Promise<boolean>, hogst: number): Promise<void> {
  for (let i = 0; i < hogst; i++) {
    if (await har()) return;
    await page.keyboard.press('Tab');
  }
  expect(await har(), 'fokus kom aldrig fram').toBe(true);
}

test('chefen uppdaterar sin åtgärd med bara tangentbord, i fyra steg, och kan ångra', {
  tag: '@rok',
}, async ({ page, browser }) => {
  const titel = eget('Föräldramöten om ANDTS');
  await beslutadPlan(browser, epost, titel);
  await loggaIn(page, epost('ansvarig_enhet'));
  await page.goto('/start');
  const sida = await new Atgarder(page).arHar();
  await expect(sida.h1).toHaveText('Mina åtgärder');
  await axe(page);

  // 1: open it. 2: choose. 3: the line. 4: save.
  const lank = sida.lank(titel);
  await lank.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: titel, level: 1 })).toBeFocused();
  const enligtPlan = page.getByRole('radio', { name: /Enligt plan/ });
  await tabbaTill(page, () => enligtPlan.evaluate((el) => el === document.activeElement), 5);
  await page.keyboard.press('Space');
  await expect(enligtPlan).toBeChecked();
  const rad = page.getByLabel(/Vad är gjort/);
  await tabbaTill(page, () => rad.evaluate((el) => el === document.activeElement), 4);
  await page.keyboard.type('Första mötet är hållet.');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Uppdateringen är sparad')).toBeVisible();
  const uppdateringar = page.getByRole('list', { name: 'Uppdateringar' });
  await expect(uppdateringar).toContainText('Pågår. Genomförande: Enligt plan.');
  await expect(uppdateringar).toContainText('Första mötet är hållet.');
  await axe(page);

  const angra = page.getByRole('button', { name: 'Ångra', exact: true });
  await angra.focus();
  await page.keyboard.press('Enter');
  await expect(uppdateringar).toContainText('ångrade sin uppdatering');
  await expect(page.getByText('Beslutad', { exact: true }).first()).toBeVisible();
});

test('att avbryta en beslutad åtgärd kräver ett skäl, och inget skrivet går förlorat', async ({
  page,
  browser,
}) => {
  const titel = eget('Trygghetsvandring');
  await beslutadPlan(browser, epost, titel);
  await loggaIn(page, epost('ansvarig_enhet'));
  const sida = await new Atgarder(page).oppna();
  await sida.lank(titel).click();
  await expect(sida.h1).toHaveText(titel);
  const gjort = page.getByLabel(/Vad är gjort/);
  await gjort.fill('Rutten är vald.');
  // She is called away, comes back, and reloads: it stands there still, and says that it isn't saved.
  await page.getByRole('link', { name: 'Mina åtgärder' }).first().click();
  await sida.lank(titel).click();
  await expect(gjort).toHaveValue('Rutten är vald.');
  await page.reload();
  await expect(gjort).toHaveValue('Rutten är vald.');
  await expect(page.getByText(/^Inte sparat/)).toBeVisible();
  await axe(page);
  await page.getByText('Pausa, avbryt eller skriv mer').click();
  await page.getByRole('button', { name: /Åtgärdens läge/ }).click();
  await page.getByRole('option', { name: 'Avbryt' }).click();
  await sida.knapp('Spara').click();
  await expect(page.getByRole('alert')).toContainText('Skriv varför.');
  await axe(page);
  await expect(page.getByLabel(/Vad är gjort/)).toHaveValue('Rutten är vald.');
  await page.getByLabel('Varför').fill('Vägen är avstängd, ring 070-174 06 35.');
  await sida.knapp('Spara').click();
  // What may point someone out is masked, and the writer is told so.
  await expect(page.getByText('Maskat innan det sparades: telefonnummer')).toBeVisible();
  await expect(page.getByRole('list', { name: 'Uppdateringar' })).toContainText(
    'Skäl: Vägen är avstängd, ring [telefon].',
  );
  await expect(page.getByRole('radio', { name: /Enligt plan/ })).toBeHidden();
  await expect(page.getByText(/^Inte sparat/)).toBeHidden();
  await expect(gjort).toHaveValue('');
  // Saved once more with nothing new: no row of it.
  const rader = page.getByRole('list', { name: 'Uppdateringar' }).getByRole('listitem');
  await expect(rader).toHaveCount(1);
  await sida.knapp('Spara').click();
  await expect(page.getByRole('alert').filter({ hasText: 'Något behöver rättas' })).toContainText(
    'Inget är ändrat.',
  );
  await expect(rader).toHaveCount(1);
});
