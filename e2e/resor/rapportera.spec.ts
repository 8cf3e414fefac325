import type { Page } from '@playwright/test';
import { Rapportera } from '../pages/Rapportera.ts';
import { Status } from '../pages/Status.ts';
import { axe, expect, type Personal, personal, test } from '../stod/index.ts';

const SAMORDNARE = 'sakerhetssamordnare@torsby.demo';

/** A word that no other report has, to find this test's by. */
const eget = (): string => `prov${crypto.randomUUID().replaceAll('-', '').replaceAll(/\d/g, 'x')}`;

async function antalMed(vem: Personal, ord: string): Promise<number> {
  const { rapporter } = await vem.fraga<{ rapporter: { totalCount: number } }>(
    'query($filter: RapportFilterInput!) { rapporter(filter: $filter) { totalCount } }',
    { filter: { text: ord } },
  );
  return rapporter.totalCount;
}

/** What goes out as a report, as the browser sends it. */
const arRapport = (kropp: string | null): boolean => kropp?.includes('mutation RapporteraOppet') ?? false;

test('någon rapporterar på svenska, får en kod och ser statusen', { tag: '@rok' }, async ({
  page,
  browser,
}) => {
  const formular = await new Rapportera(page).oppna();
  await expect(page.getByRole('complementary').getByRole('link', { name: 'Ring 112' })).toBeVisible();
  for (const hanvisning of ['tel:112', 'tel:11414'])
    await expect(page.locator(`main a[href="${hanvisning}"]`).first()).toBeVisible();
  await expect(page.getByText('orosanmälan')).toBeVisible();
  await expect(page.getByText('felanmälan')).toBeVisible();
  await axe(page);

  await formular.borja();
  await axe(page);
  await formular.svaraVad();
  await formular.ar('var');
  await expect(page.getByLabel('Sök plats eller område')).toBeVisible();
  await axe(page);
  await formular.svaraVar();
  await formular.ar('nar');
  await formular.val('Jag vet ungefär').check();
  await formular.val('I går').check();
  await formular.val('Kväll 18–24').check();
  await expect(page.getByText(/^Vi uppfattar det som: .+ 18:00–24:00$/)).toBeVisible();
  await axe(page);
  await formular.fortsatt();

  const ord = eget();
  await formular.ar('beratta');
  await page.getByLabel('Vad hände?').fill(`Rutan är krossad. ${ord} Ring 070-123 45 67.`);
  await expect(page.getByText(/Det ser ut som att du har skrivit ett telefonnummer/)).toBeVisible();
  await axe(page);
  await formular.val('Jag såg eller hörde det själv').check();
  await formular.fortsatt();

  await formular.ar('kontrollera');
  const svaren = page.getByRole('region', { name: 'Dina svar' });
  for (const svar of [
    'Något är förstört eller nedklottrat',
    /Torsby centrum, torget/,
    'bakom affären',
    /18:00–24:00/,
  ])
    await expect(svaren.getByText(svar)).toBeVisible();
  await formular.val('Ja, kommunen får kontakta mig').check();
  await page.getByLabel('E-post eller telefon').fill('namn@exempel.se');
  await axe(page);
  await formular.skicka.click();

  const kod = await formular.kod();
  await expect(page.getByText('Rapporten är ingen polisanmälan.')).toBeVisible();
  await axe(page);
  await page.reload();
  expect(await formular.kod()).toBe(kod);

  await formular.lank('Följ rapporten').click();
  await expect(page).toHaveURL(`/status/${kod}`);
  await expect(formular.h1).toHaveText('Status: Inkommen');
  await axe(page);

  const samordnare = await personal(browser, SAMORDNARE);
  const { rapporter } = await samordnare.fraga<{
    rapporter: {
      edges: { node: { referens: string; text: string; platstext: string; villHaSvar: boolean } }[];
    };
  }>(
    `query($filter: RapportFilterInput!) {
      rapporter(filter: $filter) { edges { node { referens text platstext villHaSvar } } }
    }`,
    { filter: { text: ord } },
  );
  expect(rapporter.edges.map(({ node }) => node)).toEqual([
    {
      referens: kod,
      text: `Rutan är krossad. ${ord} Ring [telefon].`,
      platstext: 'bakom affären',
      villHaSvar: true,
    },
  ]);
});

test('the whole form in English, and the switch keeps the answers', async ({ page, browser }) => {
  const formular = await new Rapportera(page).oppna();
  await formular.borja();
  await formular.val('Något är förstört eller nedklottrat').check();
  await formular.lank('English').click();
  formular.sprak = 'en';
  await formular.ar('vad');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(formular.val('Something is damaged or has graffiti')).toBeChecked();
  await page.reload();
  await formular.ar('vad');
  await formular.svaraVad();
  await formular.svaraVar();

  await formular.ar('nar');
  await formular.fortsatt();
  await expect(formular.felsummering).toBeFocused();
  await expect(formular.felsummering).toContainText('Say when it happened, or choose “I don’t know”.');
  await axe(page);
  await formular.svaraNar();
  const ord = eget();
  await formular.svaraBeratta(`The window is broken. ${ord}`);
  await formular.ar('kontrollera');
  await axe(page);
  await formular.skicka.click();
  const kod = await formular.kod();
  await expect(page.getByText('The report is not a police report.')).toBeVisible();

  await formular.lank('Follow the report').click();
  await expect(page).toHaveURL(`/status/${kod}?sprak=en`);
  await expect(formular.h1).toHaveText('Status: Received');
  await axe(page);
  expect(await antalMed(await personal(browser, SAMORDNARE), ord)).toBe(1);
});

test('varje fråga säger vad som saknas, och leder dit', async ({ page }) => {
  const formular = await new Rapportera(page).oppna();
  await formular.borja();
  const felet = async (mening: string) => {
    await formular.fortsatt();
    await expect(formular.felsummering).toBeFocused();
    await expect(page).toHaveTitle(/^Fel: /);
    await axe(page);
    await formular.felsummering.getByRole('link', { name: mening }).click();
  };
  await felet('Välj vad som har hänt.');
  await expect(formular.val('Någon kör störande eller farligt')).toBeFocused();
  await formular.svaraVad();

  await formular.ar('var');
  await expect(page.getByLabel('Sök plats eller område')).toBeVisible();
  await felet('Välj ett område, eller ”Vet inte”.');
  await expect(page.locator('#falt-omrade input').first()).toBeFocused();
  // A long description isn't cut: it says how much is too much.
  await page.getByLabel(/^Beskriv platsen närmare/).fill('x'.repeat(210));
  await expect(page.getByText('10 tecken för mycket')).toBeVisible();
  await formular.val('Vet inte, eller finns inte i listan').check();
  await felet('Beskriv platsen med högst 200 tecken.');
  await formular.svaraVar();

  await formular.ar('nar');
  await formular.val('Jag vet dag och klockslag').check();
  await page.getByLabel('Dag', { exact: true }).fill('2026-01-31');
  await felet('Skriv klockslag.');
  await expect(page.getByLabel('Klockslag', { exact: true })).toBeFocused();
  await formular.val('Jag vet ungefär').check();
  await felet('Välj ungefär vilken dag.');
  await formular.val('En annan dag').check();
  await felet('Välj dag.');
  await expect(page.getByLabel('Vilken dag?')).toBeFocused();
  await formular.svaraNar();

  await formular.ar('beratta');
  await page.getByLabel('Vad hände?').fill('Kort');
  await felet('Skriv lite mer, minst 10 tecken.');
  await expect(page.getByLabel('Vad hände?')).toBeFocused();
  await formular.svaraBeratta('En längre berättelse om vad som hände.');

  await formular.ar('kontrollera');
  await formular.val('Ja, kommunen får kontakta mig').check();
  await formular.skicka.click();
  await expect(formular.felsummering).toBeFocused();
  await axe(page);
  await formular.felsummering.getByRole('link').click();
  await expect(page.getByLabel('E-post eller telefon')).toBeFocused();
});

test('bakåt, omladdning och ändring förlorar inget; Rensa tar bort allt', async ({ page }) => {
  const formular = await new Rapportera(page).oppna();
  await formular.fyllI('Någon har krossat en ruta vid torget.');

  for (const steg of ['beratta', 'nar', 'var', 'vad'] as const) {
    await page.goBack();
    await formular.ar(steg);
  }
  await expect(formular.val('Något är förstört eller nedklottrat')).toBeChecked();
  await page.goForward();
  await page.goForward();
  await page.goForward();
  await formular.ar('beratta');
  await page.reload();
  await expect(page.getByLabel('Vad hände?')).toHaveValue('Någon har krossat en ruta vid torget.');
  await formular.fortsatt();

  await formular.ar('kontrollera');
  await formular.lank('Ändra: Var').click();
  await formular.ar('var');
  await formular.val('Vet inte, eller finns inte i listan').check();
  await formular.fortsatt();
  await formular.ar('kontrollera');
  await expect(page.getByRole('region', { name: 'Dina svar' })).toContainText('Vet inte, Torsby kommun');

  await formular.knapp('Rensa och börja om').click();
  await formular.knapp('Ja, ta bort').click();
  await formular.ar('start');
  await page.goto('/rapportera#kontrollera');
  await formular.ar('vad');
  expect(await page.evaluate(() => sessionStorage.getItem('rot-rapport'))).toBeNull();
});

test('en påbörjad rapport fortsätter där man var, och Tillbaka är frågan före', async ({ page }) => {
  const formular = await new Rapportera(page).oppna();
  await formular.fyllI('Någon har krossat en ruta vid torget.');
  await page.goBack();
  await formular.ar('beratta');
  await page.goto('/rapportera');
  await formular.ar('start');
  await formular.lank('Fortsätt rapporten').click();
  for (const steg of ['beratta', 'nar', 'var', 'vad', 'start'] as const) {
    await formular.ar(steg);
    if (steg !== 'start') await formular.knapp('Tillbaka').click();
  }
  // Back from an answer that is being changed is back to the answers.
  await page.goto('/rapportera#kontrollera');
  await formular.lank('Ändra: När').click();
  await formular.ar('nar');
  await formular.knapp('Tillbaka').click();
  await formular.ar('kontrollera');
});

test('med tangentbordet: förbi sidhuvudet, svara, gå vidare', async ({ page }) => {
  const formular = await new Rapportera(page).oppna();
  await formular.borja();
  await expect(formular.h1).toBeFocused();
  await page.reload();
  await formular.ar('vad');
  await page.keyboard.press('Tab');
  await expect(formular.lank('Hoppa till innehållet')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  await formular.ar('vad');
  await page.keyboard.press('Tab');
  await expect(formular.knapp('Tillbaka')).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  await expect(formular.val('Droger eller langning')).toBeChecked();
  await page.keyboard.press('Enter');
  await formular.ar('var');
  await expect(formular.h1).toBeFocused();
});

test('en annan kommun kan väljas, och har sina egna platser', async ({ page }) => {
  const formular = await new Rapportera(page).oppna('?kommun=1766');
  await expect(page.getByRole('link', { name: /^Sunne kommun/ })).toBeVisible();
  await formular.borja();
  await formular.svaraVad();
  await formular.ar('var');
  await expect(formular.val(/^Sunne centrum/)).toBeVisible();
  await page.getByLabel('Kommun', { exact: true }).selectOption('Hagfors');
  await expect(formular.val(/^Sunnemo/)).toBeVisible();
  await expect(formular.val(/^Sunne centrum/)).toHaveCount(0);
  await expect(page.getByRole('link', { name: /^Hagfors kommun/ })).toBeVisible();
});

test('nätet försvinner: texten finns kvar, och nästa försök går fram', async ({ page, browser, vakt }) => {
  vakt.tillat(/ERR_INTERNET_DISCONNECTED/);
  const formular = await new Rapportera(page).oppna();
  const ord = eget();
  await formular.fyllI(`Någon har krossat en ruta. ${ord}`);
  await page.context().setOffline(true);
  await formular.skicka.click();
  await expect(formular.felsummering).toBeFocused();
  await expect(formular.felsummering).toContainText('Allt du skrivit finns kvar.');
  await expect(page.getByText(ord)).toBeVisible();
  await axe(page);
  await page.context().setOffline(false);
  await formular.knapp('Försök igen').click();
  await formular.kod();
  expect(await antalMed(await personal(browser, SAMORDNARE), ord)).toBe(1);
});

test('svaret försvinner på vägen: ett omskick efter omladdning blir samma rapport', async ({
  page,
  browser,
  vakt,
}) => {
  vakt.tillat(/ERR_CONNECTION_RESET/);
  const formular = await new Rapportera(page).oppna();
  const ord = eget();
  await formular.fyllI(`Någon har krossat en ruta. ${ord}`);
  // The server gets the report and answers; the answer never comes to the phone.
  const framme = page.waitForEvent('requestfailed');
  await page.route('**/graphql', async (route) => {
    if (!arRapport(route.request().postData())) return route.continue();
    await route.fetch();
    await route.abort('connectionreset');
  });
  await formular.skicka.click();
  await framme;
  await expect(formular.felsummering).toBeFocused();
  const samordnare = await personal(browser, SAMORDNARE);
  expect(await antalMed(samordnare, ord)).toBe(1);

  await page.unroute('**/graphql');
  await page.reload();
  await formular.ar('kontrollera');
  await formular.skicka.click();
  await formular.kod();
  expect(await antalMed(samordnare, ord)).toBe(1);
});

test('ett dubbelklick skickar en rapport', async ({ page, browser }) => {
  const formular = await new Rapportera(page).oppna();
  const ord = eget();
  await formular.fyllI(`Någon har krossat en ruta. ${ord}`);
  const skickade: string[] = [];
  page.on('request', (begaran) => {
    if (arRapport(begaran.postData())) skickade.push(begaran.url());
  });
  await formular.skicka.dblclick();
  await formular.kod();
  expect(skickade).toHaveLength(1);
  expect(await antalMed(await personal(browser, SAMORDNARE), ord)).toBe(1);
});

test('en kod som inte stämmer får sitt besked vid fältet', async ({ page }) => {
  const status = await new Status(page).oppna();
  await axe(page);
  for (const [kod, mening] of [
    ['', 'Skriv din kod.'],
    ['abc', 'En kod har tio bokstäver och siffror, till exempel 7K3MX-9QRTV.'],
    ['00000-00000', 'Koden stämmer inte med någon rapport. Kontrollera att den är rätt avskriven.'],
  ] as const) {
    await status.sok(kod);
    await expect(page.getByRole('alert').getByRole('link', { name: mening })).toBeVisible();
    await expect(page.getByRole('alert')).toBeFocused();
    await expect(status.kod).toHaveAccessibleDescription(new RegExp(mening.slice(0, 20)));
    await expect(status.kod).toHaveValue(kod);
  }
  await axe(page);
});

test('samordnaren frågar, den som rapporterade svarar med sin kod', async ({ page, browser }) => {
  const formular = await new Rapportera(page).oppna();
  const ord = eget();
  await formular.fyllI(`Någon har krossat en ruta. ${ord}`);
  await formular.skicka.click();
  const kod = await formular.kod();
  const samordnare = await personal(browser, SAMORDNARE);
  await utfor(samordnare, ord, 'begar_komplettering', { fraga: 'Vilken tid på kvällen var det?' });

  const status = await new Status(page).oppna();
  await status.sok(kod.toLowerCase().replace('-', ' '));
  await expect(status.h1).toHaveText('Status: Väntar på dig');
  await expect(status.h1).toBeFocused();
  await expect(page.getByText('Vilken tid på kvällen var det?')).toBeVisible();
  await axe(page);
  await status.knapp('Skicka svaret').click();
  await expect(page.getByLabel('Ditt svar')).toBeFocused();
  await expect(page.getByLabel('Ditt svar')).toHaveAccessibleDescription(/Skriv svaret på frågan/);
  await page.getByLabel('Ditt svar').fill('Ungefär klockan nio.');
  await status.knapp('Skicka svaret').click();
  await expect(status.h1).toHaveText('Status: Granskas');
  await expect(page.getByText('Tack, svaret är skickat.')).toBeVisible();
  await axe(page);

  await utfor(samordnare, ord, 'hanvisa', { hanvisasTill: '11414' });
  await page.reload();
  await expect(status.h1).toHaveText('Status: Hänvisad');
  await expect(page.getByRole('main').getByRole('link', { name: '114 14' })).toBeVisible();
  await axe(page);
});

test('utan skript går första vyn att läsa', async ({ browser, baseURL }) => {
  const sida: Page = await browser.newPage({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
  await sida.goto('/rapportera');
  await expect(sida.getByRole('heading', { level: 1 })).toHaveText('Rapportera det som gör platsen otrygg');
  await expect(sida.getByRole('link', { name: 'Ring 112' })).toBeVisible();
  await sida.goto('/');
  await expect(sida.getByRole('heading', { level: 1 })).toHaveText('Berätta om det som gör en plats otrygg');
});

/** The coordinator acts on the report that has this word. */
async function utfor(vem: Personal, ord: string, handling: string, uppgifter: object): Promise<void> {
  const { rapporter } = await vem.fraga<{
    rapporter: { edges: { node: { id: string; version: number } }[] };
  }>('query($filter: RapportFilterInput!) { rapporter(filter: $filter) { edges { node { id version } } } }', {
    filter: { text: ord },
  });
  const [rad] = rapporter.edges;
  const { utforHandling } = await vem.fraga<{ utforHandling: { __typename: string } }>(
    `mutation($id: ID!, $version: Int!, $handling: String!, $uppgifter: HandlingInput) {
      utforHandling(id: $id, version: $version, handling: $handling, uppgifter: $uppgifter) { __typename }
    }`,
    { id: rad?.node.id, version: rad?.node.version, handling, uppgifter },
  );
  expect(utforHandling.__typename).toBe('RapportSparad');
}
