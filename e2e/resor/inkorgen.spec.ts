import type { Locator, Page } from '@playwright/test';
import { Inkorg } from '../pages/Inkorg.ts';
import { axe, egetOrd, expect, loggaIn, personal, skapaRapport, test } from '../stod/index.ts';

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

/** Two presses as a hand gives them: the second doesn't wait for the page to have answered the first. */
async function dubbelklicka(page: Page, knapp: Locator): Promise<void> {
  await knapp.hover();
  const { mouse } = page;
  const andra = { clickCount: 2 };
  await Promise.all([mouse.down(), mouse.up(), mouse.down(andra), mouse.up(andra)]);
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
  await dubbelklicka(page, sida.rapport.getByRole('button', { name: 'Godkänn', exact: true }).first());
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

for (const [vem, sidan] of [
  ['chef.fritid@torsby.demo', 'Mina åtgärder'],
  ['operativ.grupp@torsby.demo', 'Översikt'],
] as const)
  test(`${vem} hittar Registrera rapport i menyn, och en dag som inte finns blir ingen annan`, async ({
    page,
    browser,
  }) => {
    const ord = egetOrd();
    await loggaIn(page, vem);
    const sida = new Inkorg(page);
    await page.goto('/start');
    await expect(sida.h1).toContainText(sidan);
    const meny = page.getByRole('navigation', { name: 'Huvudmeny' });
    await meny.getByRole('link', { name: 'Registrera rapport' }).click();
    await expect(sida.h1).toHaveText('Registrera rapport');
    await expect(meny.locator('[aria-current="page"]')).toHaveText(['Registrera rapport']);

    await page.getByText('Möte', { exact: true }).click();
    await page.getByRole('button', { name: /Vad har hänt/ }).click();
    await page.getByRole('option', { name: 'Någon kör störande eller farligt' }).click();
    const text = page.getByLabel('Berätta', { exact: true });
    await text.fill(`Det som kom upp på mötet, ${ord}.`);
    await sida.sokIFalt(page.getByRole('combobox', { name: 'Var?' }), 'busstation', /Torsby busstation/);
    await page.getByText('Har hört det av flera').click();
    await page.getByText('Exakt', { exact: true }).click();
    const delar = page.getByRole('group', { name: 'Från', exact: true }).getByRole('spinbutton');
    await delar.first().click();
    await page.keyboard.type('20260231');
    await text.click();
    await expect(delar).toHaveText(['2026', '02', '31']);
    await expect(page.getByText('Dagen 2026-02-31 finns inte. Välj en annan.')).toBeVisible();
    await axe(page);
    await sida.knapp('Spara rapporten').click();
    await expect(page.getByRole('alert')).toContainText('Skriv en dag som finns');
    await expect(delar).toHaveText(['2026', '02', '31']);
    await delar.last().click();
    await page.keyboard.type('28');
    await sida.knapp('Spara rapporten').click();
    await expect(page.getByText(/Rapportörens kod/).first()).toBeVisible();
    await expect(sida.h1).toContainText(sidan);

    const samordnare = await personal(browser, KOLLEGA);
    const { rapporter } = await samordnare.fraga<{ rapporter: { edges: { node: { hantFran: string } }[] } }>(
      'query ($filter: RapportFilterInput) { rapporter(filter: $filter) { edges { node { hantFran } } } }',
      { filter: { text: ord } },
    );
    expect(rapporter.edges.map(({ node }) => node.hantFran.slice(0, 10))).toEqual(['2026-02-27']);
  });

test('en handläggare som slutat har sitt namn kvar på rapporten, och i filtret', async ({
  page,
  browser,
}) => {
  const ord = egetOrd();
  const namn = `Vikarie ${ord.slice(4, 10)}`;
  const admin = await personal(browser, 'systemadministrator@torsby.demo');
  const { skapaAnvandare } = await admin.fraga<{
    skapaAnvandare: { konto: { id: string; version: number } };
  }>(
    `mutation ($input: AnvandareInput!) { skapaAnvandare(input: $input) { ... on AnvandareMedLosenord { konto { id version } } } }`,
    { input: { namn, epost: `${ord}@torsby.demo`, roll: 'sakerhetssamordnare' } },
  );
  const { id: vikarie, version } = skapaAnvandare.konto;
  const kollega = await personal(browser, KOLLEGA);
  const { id } = await skapaRapport(kollega, `En rapport hos vikarien, ${ord}.`);
  await kollega.fraga(
    `mutation ($id: ID!, $vem: ID!) { sparaBedomning(id: $id, version: 1, bedomning: { handlaggare: $vem }) { __typename } }`,
    { id, vem: vikarie },
  );
  await admin.fraga(
    `mutation ($id: ID!, $version: Int!) { avaktiveraAnvandare(id: $id, version: $version) { __typename } }`,
    {
      id: vikarie,
      version,
    },
  );

  await loggaIn(page, SAMORDNARE);
  const sida = await new Inkorg(page).oppna();
  await sida.sok(ord, 1);
  await sida.oppnaRad(ord);
  await expect(sida.rapport.getByRole('button', { name: /Handläggare/ })).toContainText(
    `${namn} (tidigare handläggare)`,
  );
  await axe(page);
  await sida.handling('Tilldela');
  await expect(sida.dialog.getByText(`Rapporten ligger hos ${namn} (tidigare handläggare).`)).toBeVisible();
  await expect(sida.dialog.getByRole('radio', { name: /\(du\)/ })).toBeChecked();
  await axe(page);
  await page.keyboard.press('Escape');

  await page.goto('/rapporter');
  await sida.knapp('Filter').click();
  await sida.dialog.getByRole('button', { name: /Handläggare/ }).click();
  await page.getByRole('option', { name: `${namn} (tidigare handläggare)` }).click();
  await sida.dialog.getByRole('button', { name: 'Visa', exact: true }).click();
  await expect(page.getByText(`Handläggare: ${namn} (tidigare handläggare)`)).toBeVisible();
  await expect(page.getByRole('row')).toHaveCount(1);
  await axe(page);
});
