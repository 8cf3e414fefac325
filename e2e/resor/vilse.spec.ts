import { Analys } from '../pages/Analys.ts';
import { axe, expect, loggaIn, test } from '../stod/index.ts';

/** Addresses that lead nowhere, or name what isn't there: each says so, with a way on. */

test('en okänd adress säger det också till den som inte är inloggad', async ({ page, vakt }) => {
  vakt.tillat(/404/);
  const svar = await page.goto('/finns-inte');
  expect(svar?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1, name: 'Sidan finns inte' })).toBeVisible();
  await expect(page).toHaveTitle('Sidan finns inte – Röda tråden');
  await expect(page).toHaveURL('/finns-inte');
  await axe(page);
  for (const [namn, mal] of [
    ['Se hur det går med din rapport', '/status'],
    ['Logga in', '/logga-in'],
    ['Rapportera något', '/rapportera'],
  ] as const) {
    await page.goto('/finns-inte');
    await page.getByRole('link', { name: namn }).click();
    await expect(page).toHaveURL(mal);
  }
});

test('en djup länk till en sida som finns leder till inloggningen och sedan dit', async ({ page }) => {
  const svar = await page.goto('/analys?period=12m');
  expect(svar?.status()).toBe(200);
  await expect(page).toHaveURL('/logga-in?till=%2Fanalys%3Fperiod%3D12m');
});

test('en okänd adress säger det inom ramen, med vägen till rollens start', async ({ page, vakt }) => {
  vakt.tillat(/404/);
  await loggaIn(page, 'systemadministrator@torsby.demo');
  for (const adress of ['/finns-inte', '/rapporter/ett/tva/tre']) {
    await page.goto(adress);
    await expect(page.getByRole('heading', { level: 1, name: 'Sidan finns inte' })).toBeVisible();
    await expect(page.getByRole('navigation', { name: 'Huvudmeny' }).first()).toBeAttached();
  }
  await axe(page);
  await page.getByRole('link', { name: 'Till startsidan' }).click();
  await expect(page).toHaveURL('/anvandare');
});

test('en kod i adressen som inte finns tas ur filtret, och det står så', async ({ page }) => {
  await loggaIn(page, 'operativ.grupp@torsby.demo');
  const analys = await new Analys(page).oppna('?period=12m&kategorier=finnsinte&allvar=9');
  await expect(page.getByText('Borttaget ur filtret: kategori ”finnsinte” och allvar ”9”.')).toBeVisible();
  // All of the period is counted. How many that is changes while other journeys accept reports.
  await expect(analys.laget).toHaveText(/^[1-9]\d* rapport/);
  await axe(page);
  // Den som finns är kvar, och nästa val skriver en hel adress.
  await analys.oppna('?kategorier=finnsinte,skadegorelse&period=12m');
  await expect(page.getByText('Borttaget ur filtret: kategori ”finnsinte”.')).toBeVisible();
  await analys.valjPeriod('Senaste 24 månaderna');
  await expect(page).toHaveURL('/analys?kategorier=skadegorelse&period=24m');
});
