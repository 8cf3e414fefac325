import type { Page } from '@playwright/test';
import { Anvandare } from '../pages/Anvandare.ts';
import { axe, expect, loggaIn, test } from '../stod/index.ts';

const ADMINISTRATOR = 'systemadministrator@torsby.demo';

async function loggaInMed(page: Page, epost: string, losenord: string): Promise<void> {
  await page.goto('/logga-in');
  await page.getByLabel('E-postadress').fill(epost);
  await page.getByLabel('Lösenord').fill(losenord);
  await page.getByRole('button', { name: 'Logga in' }).click();
}

test('administratören lägger till en användare, som byter sitt lösenord, och stänger inloggningen', async ({
  page,
  browser,
}) => {
  await loggaIn(page, ADMINISTRATOR);
  await page.goto('/oversikt');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Din roll har ingen översikt');
  await page.getByRole('link', { name: 'Till din startsida' }).click();
  const sida = await new Anvandare(page).arHar();
  await axe(page);
  for (const namn of ['Inkorg', 'Rapporter', 'Analys'])
    await expect(page.getByRole('navigation').getByRole('link', { name: namn })).toHaveCount(0);

  await sida.knapp('Ny användare').click();
  await sida.dialog.getByRole('button', { name: 'Skapa' }).click();
  await expect(sida.dialog.getByRole('alert')).toBeFocused();
  await expect(sida.dialog.getByRole('alert')).toContainText('Välj vilken roll användaren har.');
  await axe(page);
  await page.keyboard.press('Escape');
  await expect(sida.dialog).toBeHidden();

  const epost = `ny.${crypto.randomUUID().slice(0, 8)}@torsby.example`;
  const losenord = await sida.skapa('Kulturchef', epost, /^Operativ grupp/);
  await axe(page);
  await sida.klar();
  await expect(sida.rad(epost)).toContainText('Lösenordet inte bytt än');

  const ny = await (await browser.newContext({ baseURL: process.env.ROT_E2E_URL ?? '' })).newPage();
  await loggaInMed(ny, epost, losenord);
  await expect(ny.getByRole('heading', { level: 1 })).toHaveText('Mitt konto');
  await expect(ny.getByText('Byt ditt lösenord.')).toBeVisible();
  await ny.getByLabel('Lösenordet du har nu').fill('fel lösenord');
  await ny.getByLabel('Nytt lösenord').fill('kulturen i centrum');
  await ny.getByLabel('Det nya lösenordet igen').fill('kulturen i cenrtum');
  await ny.getByRole('button', { name: 'Byt lösenord' }).click();
  await expect(ny.getByRole('alert')).toContainText('De två är inte lika.');
  await ny.getByLabel('Det nya lösenordet igen').fill('kulturen i centrum');
  await ny.getByRole('button', { name: 'Byt lösenord' }).click();
  await expect(ny.getByRole('alert')).toContainText('Det är inte lösenordet du har nu.');
  await axe(ny);
  await ny.getByLabel('Lösenordet du har nu').fill(losenord);
  await ny.getByRole('button', { name: 'Byt lösenord' }).click();
  await expect(ny.getByText('Lösenordet är bytt').first()).toBeVisible();
  await expect(ny).toHaveURL(/\/oversikt/);

  await page.reload();
  await expect(sida.rad(epost)).not.toContainText('Lösenordet inte bytt än');
  await sida.iMenyn(epost, 'Stäng inloggningen');
  await page
    .getByRole('alertdialog', { name: /^Stäng inloggningen för/ })
    .getByRole('button', { name: 'Stäng inloggningen' })
    .click();
  await expect(sida.rad(epost)).toHaveCount(0);
  await ny.reload();
  await expect(ny.getByRole('heading', { level: 1 })).toHaveText('Logga in');
  await loggaInMed(ny, epost, 'kulturen i centrum');
  await expect(ny.getByRole('alert')).toContainText('E-postadressen eller lösenordet stämmer inte.');

  await page.getByText('Visa stängda').click();
  await sida.iMenyn(epost, 'Öppna inloggningen');
  await expect(sida.rad(epost)).not.toContainText('Stängd');
  await ny.context().close();
});

test('den som inte sköter användarna ser dem inte, men har sitt eget konto', async ({ page }) => {
  await loggaIn(page, 'chef.gata@torsby.demo');
  await page.goto('/mitt-konto');
  await expect(page.getByText('chef.gata@torsby.demo')).toBeVisible();
  await axe(page);
  await expect(page.getByRole('link', { name: 'Användare' })).toHaveCount(0);
  await page.goto('/anvandare');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Din roll sköter inte konton');
});
