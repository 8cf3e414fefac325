import type { Browser } from '@playwright/test';
import { RodTrad } from '../pages/RodTrad.ts';
import { kommunMedBild } from '../stod/beslutadBild.ts';
import { beslutadPlan } from '../stod/beslutadPlan.ts';
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

  // And up again: from the list, and from a report by the lägesbild that counted it.
  const tillbaka = page.getByRole('link', { name: `Tillbaka till röda tråden: ${problem}` });
  await tillbaka.click();
  await expect(sida.h1).toHaveText(`Tråden genom problemet ${problem}`);
  await rapporter
    .getByRole('link', { name: /^\d+ \S+ 20\d\d$/ })
    .first()
    .click();
  await expect(page).toHaveURL(/\/rapporter\/.*lagesbild=.*trad=/);
  const raknad = page.getByRole('region', { name: 'Räknad i' });
  await expect(raknad.getByRole('link', { name: 'Strategisk lägesbild 1' })).toBeVisible();
  await axe(page);
  await page.getByRole('grid').getByRole('row').nth(1).click();
  await expect(tillbaka).toBeVisible();
  await raknad.getByRole('link', { name: `Följ röda tråden: ${problem}` }).click();
  await expect(sida.h1).toHaveText(`Tråden genom problemet ${problem}`);
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

test('när planen är ersatt går tråden vidare åt båda hållen, med tangenterna', async ({ page, browser }) => {
  test.setTimeout(180_000);
  const epost = await kommunMedBild(browser, '1763');
  await beslutadPlan(browser, epost, 'Det första');
  await beslutadPlan(browser, epost, 'Det andra');
  await loggaIn(page, epost('forebyggande_samordnare'));
  const sida = await new RodTrad(page).oppna();
  await expect(sida.led('Åtgärdsplan')).toContainText('§ 7');
  const kedja = page.getByRole('region', { name: 'Tidigare och senare' });
  await expect(kedja).toContainText('Gäller');
  await axe(page);

  // From the summary down to a knot, without a mouse.
  const korthet = page.getByRole('navigation', { name: 'Tråden i korthet' });
  await korthet.getByRole('link', { name: /^Problem/ }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Problem, orsaker och åtgärder', level: 2 })).toBeFocused();

  await kedja.getByRole('link', { name: /\(nr 1\)$/ }).focus();
  await page.keyboard.press('Enter');
  await expect(sida.h1).toHaveText(/^Tråden genom /);
  await expect(page.getByText('Planen är ersatt.')).toBeVisible();
  await expect(sida.led('Problem, orsaker och åtgärder')).toContainText('Det första');
  await page.getByRole('link', { name: 'Tråden genom planen som gäller' }).click();
  await expect(sida.led('Problem, orsaker och åtgärder')).toContainText('Det andra');

  // What didn't go on: straight to where the draft says what does, and why not.
  const samordnare = await personal(browser, epost('forebyggande_samordnare'));
  const { rodTrad } = await samordnare.fraga<{ rodTrad: { lagesbild: { id: string } } }>(
    '{ rodTrad { lagesbild { id } } }',
  );
  await samordnare.fraga(
    'mutation ($b: ID!) { skapaAtgardsplan(lagesbildId: $b, input: { namn: "Nästa plan" }) { __typename } }',
    { b: rodTrad.lagesbild.id },
  );
  await sida.oppna();
  await sida.losa.getByRole('link', { name: 'Det första' }).click();
  await expect(sida.dialog).toContainText('Det första');
});

test('den som söker en tråd som inte finns får veta det', async ({ page }) => {
  await loggaIn(page, 'styrgrupp@torsby.demo');
  await page.goto('/rod-trad/problem/01900000-0000-7000-8000-000000000000');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tråden finns inte');
  await page.getByRole('link', { name: 'Hela tråden' }).click();
  await new RodTrad(page).arHar();
});
