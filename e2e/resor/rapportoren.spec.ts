import type { Page } from '@playwright/test';
import { Rapportera } from '../pages/Rapportera.ts';
import { Status } from '../pages/Status.ts';
import { axe, egetOrd, expect, type Personal, personal, test } from '../stod/index.ts';

const SAMORDNARE = 'sakerhetssamordnare@torsby.demo';

// Each sends the report it follows.
test.describe.configure({ mode: 'parallel' });

async function skicka(page: Page, text: string): Promise<string> {
  const formular = await new Rapportera(page).oppna();
  await formular.fyllI(text);
  await formular.skicka.click();
  return formular.kod();
}

/** Steps back through all that the tab has behind it, and says what each view showed. */
async function bakatGenomAllt(page: Page): Promise<string[]> {
  const vyer: string[] = [];
  for (let steg = 0; steg < 10 && page.url() !== 'about:blank'; steg++) {
    await page.evaluate(() => void setTimeout(() => history.back()));
    await page.waitForTimeout(400);
    vyer.push(`${page.url()} ${await page.locator('body').textContent()}`);
  }
  expect(vyer.length, 'vyer bakåt i fliken').toBeGreaterThan(4);
  return vyer;
}

test('nästa person vid samma dator når inte koden genom Bakåt', async ({ page }) => {
  const formular = new Rapportera(page);
  const kod = await skicka(page, `Någon har krossat en ruta. ${egetOrd()}`);
  // A slip costs nothing: the question comes first, and No gives the button its focus back.
  await formular.knapp('Skriv en ny rapport').click();
  await expect(formular.knapp('Nej, visa koden')).toBeFocused();
  await axe(page);
  await formular.knapp('Nej, visa koden').click();
  await expect(formular.knapp('Skriv en ny rapport')).toBeFocused();
  expect(await formular.kod()).toBe(kod);

  await formular.knapp('Skriv en ny rapport').click();
  await formular.knapp('Ja, skriv en ny rapport').click();
  await formular.ar('start');
  await formular.borja();
  for (const vy of await bakatGenomAllt(page)) expect(vy).not.toContain(kod);
});

test('koden kan tas bort från en delad dator, från kvittot och från statussidan', async ({ page }) => {
  const formular = new Rapportera(page);
  const kod = await skicka(page, `Någon har krossat en ruta. ${egetOrd()}`);
  await formular.lank('Följ rapporten').click();
  const status = new Status(page);
  await expect(status.h1).toHaveText('Status: Inkommen');
  await status.knapp('Ta bort koden från den här datorn').click();
  await axe(page);
  await status.knapp('Ja, ta bort koden').click();
  await expect(status.h1).toHaveText('Följ din rapport');
  await expect(status.h1).toBeFocused();
  await expect(status.kod).toHaveValue('');
  await expect(page.getByText('Koden är borta från sidan.')).toBeVisible();
  await axe(page);
  for (const vy of await bakatGenomAllt(page)) expect(vy).not.toContain(kod);

  const andra = await skicka(page, `Någon har krossat en ruta till. ${egetOrd()}`);
  await formular.knapp('Ta bort koden från den här datorn').click();
  await formular.knapp('Ja, ta bort koden').click();
  await formular.ar('start');
  await expect(page.getByText('är borta från den här fliken')).toBeVisible();
  expect(await page.evaluate(() => JSON.stringify(sessionStorage))).not.toContain(andra);
  for (const vy of await bakatGenomAllt(page)) expect(vy).not.toContain(andra);
});

test('webbläsaren ombeds inte minnas vem som vill ha svar', async ({ page }) => {
  const formular = await new Rapportera(page).oppna();
  await formular.fyllI('Någon har krossat en ruta vid torget.');
  await formular.val('Ja, kommunen får kontakta mig').check();
  await expect(page.getByLabel('E-post eller telefon')).toHaveAttribute('autocomplete', 'off');
});

test('what is sent in English is followed in English, also on another day and another device', async ({
  page,
  browser,
  baseURL,
}) => {
  await page.goto('/rapportera?sprak=en');
  const formular = new Rapportera(page);
  formular.sprak = 'en';
  await formular.fyllI(`The window is broken. ${egetOrd()}`);
  await formular.skicka.click();
  const kod = await formular.kod();
  const annanstans = async (adress: string): Promise<Page> => {
    const sida = await browser.newPage({ baseURL: baseURL ?? '' });
    await sida.goto(adress);
    return sida;
  };
  const lanken = (await formular.lank('Follow the report').getAttribute('href')) ?? '';
  const ny = await annanstans(lanken);
  await expect(ny.getByRole('heading', { level: 1 })).toHaveText('Status: Received');

  // By the foot's link and the code, the address that can be kept says the language too; and so does the way on from it.
  await formular.lank('Follow your report').click();
  await page.getByLabel('Code', { exact: true }).fill(kod);
  await formular.knapp('Show the report').click();
  await expect(formular.h1).toHaveText('Status: Received');
  const sparad = await annanstans(page.url());
  await expect(sparad.getByRole('heading', { level: 1 })).toHaveText('Status: Received');
  await sparad.getByRole('button', { name: 'Write a new report' }).click();
  await sparad.getByRole('button', { name: 'Yes, write a new report' }).click();
  await expect(sparad.getByRole('heading', { level: 1 })).toHaveText('Report what makes a place feel unsafe');

  // Chosen on the status page itself it stays in the address as well.
  await formular.lank('Svenska').click();
  await expect(formular.h1).toHaveText('Status: Inkommen');
  expect(page.url()).toContain('sprak=sv');
});

test('en kopierad flik med ändrad text blir en egen rapport, inte en tappad', async ({
  page,
  context,
  browser,
}) => {
  const formular = await new Rapportera(page).oppna();
  const [ett, tva] = [egetOrd(), egetOrd()];
  await formular.fyllI(`Någon har krossat en ruta. ${ett}`);
  const lagrat = await page.evaluate(() => ({ ...sessionStorage }));

  const kopia = await context.newPage();
  await kopia.goto('/status');
  await kopia.evaluate((rader) => {
    for (const [nyckel, varde] of Object.entries(rader)) sessionStorage.setItem(nyckel, varde as string);
  }, lagrat);
  await kopia.goto('/rapportera#beratta');
  const andra = new Rapportera(kopia);
  await andra.ar('beratta');
  await kopia.getByLabel('Vad hände?').fill(`En cykel är stulen. ${tva}`);
  await andra.fortsatt();

  await formular.skicka.click();
  const forsta = await formular.kod();
  await andra.skicka.click();
  expect(await andra.kod()).not.toBe(forsta);
  const samordnare = await personal(browser, SAMORDNARE);
  for (const ord of [ett, tva]) expect((await rapporterMed(samordnare, ord)).length).toBe(1);
});

test('ett svar på frågan när rapporten redan är avvisad sägs inte vara sparat, och texten står kvar', async ({
  page,
  browser,
}) => {
  const ord = egetOrd();
  const kod = await skicka(page, `Någon har krossat en ruta. ${ord}`);
  const samordnare = await personal(browser, SAMORDNARE);
  await utfor(samordnare, ord, 'begar_komplettering', { fraga: 'Vilken tid på kvällen var det?' });
  await page.goto(`/status/${kod}`);
  const status = new Status(page);
  const svar = page.getByLabel('Ditt svar');
  await svar.fill('Ungefär klockan nio.');
  await utfor(samordnare, ord, 'avvisa', { skal: 'Prov.' });
  await status.knapp('Skicka svaret').click();
  await expect(svar).toHaveAccessibleDescription(/Svaret är inte sparat/);
  await expect(svar).toHaveValue('Ungefär klockan nio.');
  await expect(page.getByText('Tack, svaret är skickat.')).toHaveCount(0);
  await axe(page);
});

const rapporterMed = async (vem: Personal, ord: string): Promise<{ id: string; version: number }[]> => {
  const { rapporter } = await vem.fraga<{
    rapporter: { edges: { node: { id: string; version: number } }[] };
  }>('query($filter: RapportFilterInput!) { rapporter(filter: $filter) { edges { node { id version } } } }', {
    filter: { text: ord },
  });
  return rapporter.edges.map(({ node }) => node);
};

/** The coordinator acts on the report that has this word. */
async function utfor(vem: Personal, ord: string, handling: string, uppgifter: object): Promise<void> {
  const [rad] = await rapporterMed(vem, ord);
  const { utforHandling } = await vem.fraga<{ utforHandling: { __typename: string } }>(
    `mutation($id: ID!, $version: Int!, $handling: String!, $uppgifter: HandlingInput) {
      utforHandling(id: $id, version: $version, handling: $handling, uppgifter: $uppgifter) { __typename }
    }`,
    { id: rad?.id, version: rad?.version, handling, uppgifter },
  );
  expect(utforHandling.__typename).toBe('RapportSparad');
}
