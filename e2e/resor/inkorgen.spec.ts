import type { Page } from '@playwright/test';
import { Inkorg } from '../pages/Inkorg.ts';
import { egetOrd, expect, loggaIn, personal, skapaRapport, test } from '../stod/index.ts';

const SAMORDNARE = 'sakerhetssamordnare@torsby.demo';
const KOLLEGA = 'forebyggande.samordnare@torsby.demo';

// Each makes the reports it reads.
test.describe.configure({ mode: 'parallel' });

/** Answers to operations whose name is given wait this long: a slow server, or a weak net. */
async function trog(page: Page, ms: number, operationer: RegExp): Promise<void> {
  await page.route('/graphql', async (route) => {
    if (operationer.test(route.request().postData() ?? '')) await new Promise((klar) => setTimeout(klar, ms));
    await route.continue();
  });
}

for (const sidan of ['/inkorg?vy=oppna', '/rapporter'])
  test(`sökfältet på ${sidan.split('?')[0]} behåller varje bokstav i en människas takt`, async ({ page }) => {
    test.slow();
    await loggaIn(page, SAMORDNARE);
    await trog(page, 500, /rapporter\(|inkorgsantal/);
    await page.goto(sidan);
    const falt = page.getByRole('searchbox', { name: /Sök ord/ });
    for (const takt of [60, 250]) {
      await falt.fill('');
      await falt.pressSequentially('musik torget', { delay: takt });
      await page.waitForTimeout(1_000);
      await expect(falt, `${takt} ms`).toHaveValue('musik torget');
      await expect(page).toHaveURL(/text=musik\+torget/);
    }
    await falt.fill('');
    await falt.pressSequentially('musik ', { delay: 120 });
    await page.waitForTimeout(1_500);
    await falt.pressSequentially('torget', { delay: 120 });
    await page.waitForTimeout(1_000);
    await expect(falt).toHaveValue('musik torget');
    // Changed from outside the field follows.
    await page.goBack();
    await page.goForward();
    await expect(falt).toHaveValue('musik torget');
  });

test('Esc i sökfältet leder till listan, också när sökningen inte gav något', async ({ page, browser }) => {
  const ord = egetOrd();
  await skapaRapport(await personal(browser, KOLLEGA), `En enda, ${ord}.`);
  await loggaIn(page, SAMORDNARE);
  const sida = await new Inkorg(page).oppna();
  const falt = page.getByRole('searchbox', { name: /Sök ord/ });
  await sida.sok(ord, 1);
  await page.keyboard.press('Escape');
  await expect(sida.rad(ord)).toBeFocused();
  await expect(falt).toHaveValue(ord);

  await falt.fill(`${ord}finnsinte`);
  await expect(page.getByText('Sökningen gäller fliken')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(falt).toHaveValue('');
  await expect(sida.rader.first()).toBeFocused();
  await expect(page).not.toHaveURL(/text=/);

  await page.goto(`/rapporter?text=${ord}finnsinte`);
  await expect(falt).toHaveValue(`${ord}finnsinte`);
  await falt.press('Escape');
  await expect(falt).toHaveValue('');
  await expect(page.getByRole('row').first()).toBeVisible();
});

test('ingen åtgärd når en rapport som inte syns än', async ({ page, browser, viewport }) => {
  test.skip((viewport?.width ?? 0) < 1000, 'Tangenterna är för den som har ett tangentbord.');
  const ord = egetOrd();
  const kollega = await personal(browser, KOLLEGA);
  const rapporter: { id: string }[] = [];
  for (const namn of ['Ett', 'Två', 'Tre']) {
    const rapport = await skapaRapport(kollega, `${namn} om ${ord}.`);
    rapporter.push(rapport);
    // Ready to be approved at one press.
    await kollega.fraga(
      `mutation ($id: ID!) { sparaBedomning(id: $id, version: 1, bedomning: { allvar: 2, kategori: "trafikbrott" }) { __typename } }`,
      { id: rapport.id },
    );
  }
  await loggaIn(page, SAMORDNARE);
  const sida = await new Inkorg(page).oppna();
  await sida.sok(ord, 3);
  await trog(page, 1_500, /query Rapport\(/);
  const tangent = page.keyboard;
  await tangent.press('ArrowDown');
  await expect(sida.rad('Tre om')).toBeFocused();
  for (const tryck of ['j', 'j', '1', 'Control+Enter', '4', 'a']) await tangent.press(tryck);
  await expect(sida.kvitto('Rapporten har inte kommit fram än')).toBeVisible();
  await expect(sida.rapport.getByText('Ett om')).toBeVisible();
  await page.waitForTimeout(700);
  await expect(sida.dialog).toHaveCount(0);
  await expect(sida.rader).toHaveCount(3);
  for (const { id } of rapporter) {
    const { rapport } = await kollega.fraga<{ rapport: { status: string } }>(
      'query ($id: ID!) { rapport(id: $id) { status } }',
      { id },
    );
    expect(rapport.status).toBe('inkommen');
  }
  // On the screen it obeys.
  await tangent.press('1');
  await expect(sida.kvitto('Godkänd')).toBeVisible();
  await expect(sida.rader).toHaveCount(2);
});

test('ett dubbelklick godkänner en rapport, inte två, och Ångra tar tillbaka den som kvittot gäller', async ({
  page,
  browser,
  viewport,
}) => {
  test.skip((viewport?.width ?? 0) < 1000, 'På telefon leder varje åtgärd tillbaka till listan.');
  const ord = egetOrd();
  const kollega = await personal(browser, KOLLEGA);
  for (const namn of ['Ett', 'Två', 'Tre']) {
    const { id } = await skapaRapport(kollega, `${namn} om ${ord}.`);
    await kollega.fraga(
      `mutation ($id: ID!) { sparaBedomning(id: $id, version: 1, bedomning: { allvar: 2, kategori: "trafikbrott" }) { __typename } }`,
      { id },
    );
  }
  await loggaIn(page, SAMORDNARE);
  const sida = await new Inkorg(page).oppna();
  await sida.sok(ord, 3);
  await sida.oppnaRad('Tre om');
  // The next is fetched meanwhile, and stands there at once.
  await page.waitForTimeout(1_500);
  await sida.rapport.getByRole('button', { name: 'Godkänn', exact: true }).first().dblclick({ delay: 20 });
  await expect(sida.kvitto('Godkänd')).toBeVisible();
  await expect(sida.rapport.getByText('Två om')).toBeVisible();
  await page.waitForTimeout(700);
  await expect(sida.rader).toHaveCount(2);

  // The receipt speaks of the first, while the second is still on its way.
  await trog(page, 2_500, /UtforHandling/);
  await sida.rapport.getByRole('button', { name: 'Godkänn', exact: true }).first().click();
  await expect(sida.rader).toHaveCount(1);
  await sida.knapp('Ångra').click();
  await expect(sida.kvitto('Ångrat')).toBeVisible();
  await expect(sida.rad('Tre om')).toHaveCount(1);
  await expect(sida.rad('Två om')).toHaveCount(0);
});
