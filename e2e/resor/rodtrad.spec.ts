import type { Browser } from '@playwright/test';
import { RodTrad } from '../pages/RodTrad.ts';
import { axe, expect, loggaIn, personal, test } from '../stod/index.ts';

/** The thread through the decision on the demo's plan. */
async function demonsTrad(browser: Browser): Promise<string> {
  const samordnare = await personal(browser, 'forebyggande.samordnare@torsby.demo');
  const { atgardsplaner } = await samordnare.fraga<{
    atgardsplaner: { nummer: number; beslut: { id: string } | null }[];
  }>('{ atgardsplaner { nummer beslut { id } } }');
  return `/beslut/${atgardsplaner.find((plan) => plan.nummer === 1)?.beslut?.id}`;
}

test('operativ grupp går från beslutet till rapporterna, och tillbaka', async ({ page, browser }) => {
  await loggaIn(page, 'operativ.grupp@torsby.demo');
  const sida = await new RodTrad(page).oppna(await demonsTrad(browser));
  await expect(sida.led('Åtgärdsplan')).toContainText('§ 101');
  await expect(sida.led('Strategisk lägesbild')).toContainText('§ 87');
  await axe(page);

  // Through one problem: its causes, their measures, and its reports.
  const problem = 'Störande trafik i centrum';
  await sida.led('Problem, orsaker och åtgärder').getByRole('link', { name: problem }).first().click();
  await expect(sida.h1).toHaveText(`Tråden genom problemet ${problem}`);
  await expect(page.getByRole('heading', { name: 'Droganvändning bland unga' })).toHaveCount(0);
  const rapporter = sida.led('Rapporter');
  const antal = Number((await rapporter.getByRole('strong').first().textContent())?.match(/\d+/)?.[0]);
  expect(antal).toBeGreaterThan(5);
  await rapporter.getByRole('link', { name: /Visa alla rapporterna/ }).click();
  await expect(page).toHaveURL(/\/rapporter\?.*lagesbild=/);
  await expect(page.getByText(new RegExp(`\\b${antal}\\b`)).first()).toBeVisible();

  await page.goBack();
  await sida.led('Operativa lägesbilder').getByRole('link').first().click();
  await expect(page).toHaveURL(/\/lagesbilder\//);
});

test('kommunstyrelsen ser tråden i antal, och vad som hänger löst', async ({ page, browser }) => {
  await loggaIn(page, 'ks@torsby.demo');
  const sida = await new RodTrad(page).oppna(await demonsTrad(browser));
  await expect(sida.led('Rapporter')).toContainText('Din roll ser antal, inte enskilda rapporter.');
  await expect(sida.led('Operativa lägesbilder').getByRole('link')).toHaveCount(0);
  await expect(sida.losa).toContainText('Problem utan orsak');
  await expect(sida.losa.getByRole('link').first()).toBeVisible();
  await axe(page);
});

test('den som söker en tråd som inte finns får veta det', async ({ page }) => {
  await loggaIn(page, 'styrgrupp@torsby.demo');
  await page.goto('/rod-trad/problem/01900000-0000-7000-8000-000000000000');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tråden finns inte');
  await page.getByRole('link', { name: 'Hela tråden' }).click();
  await new RodTrad(page).arHar();
});
