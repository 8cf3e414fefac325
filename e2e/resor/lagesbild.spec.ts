import { Lagesbild } from '../pages/Lagesbild.ts';
import { Lagesbilder } from '../pages/Lagesbilder.ts';
import { axe, expect, loggaIn, personal, test } from '../stod/index.ts';
import { dagarSedan } from '../stod/klocka.ts';

/** Sunne has no pictures of its own in the demo, and no other journey makes any there. */
const SAMORDNARE = 'sakerhetssamordnare@sunne.demo';
const GRUPPEN = 'operativ.grupp@sunne.demo';

const antalI = (text: string): number =>
  Number(/[\d\s]+/.exec(text)?.[0].replaceAll(/\s/g, '') ?? Number.NaN);

test('samordnaren gör en operativ lägesbild, en annan skriver samtidigt, och gruppen läser den', async ({
  page,
  browser,
}) => {
  test.slow();
  const kollega = await personal(browser, SAMORDNARE);
  await kollega.fraga(
    'mutation($input: OperativLagesbildInput!) { skapaOperativLagesbild(input: $input) { __typename } }',
    { input: { fran: dagarSedan(600), till: dagarSedan(300) } },
  );

  await loggaIn(page, SAMORDNARE);
  const lista = await new Lagesbilder(page).oppna();
  await expect(lista.grupp('Operativa')).toContainText('Nästa operativa lägesbild börjar');
  await axe(page);

  // A draft made by mistake is given up, and its days are free for the next.
  await kollega.fraga(
    'mutation($input: OperativLagesbildInput!) { skapaOperativLagesbild(input: $input) { __typename } }',
    { input: { till: dagarSedan(290) } },
  );
  await page.reload();
  const misstag = await lista.valj('Operativ lägesbild 2');
  await misstag.ta('Kassera utkastet');
  await misstag.dialog.getByLabel('Varför?').fill('Fel sista dag.');
  await axe(page);
  await misstag.dialog.getByRole('button', { name: 'Kassera utkastet' }).click();
  await lista.arHar();
  await expect(page.getByText('Operativ lägesbild 2 är kasserad.')).toBeVisible();
  await expect(lista.grupp('Operativa').getByRole('link', { name: 'Operativ lägesbild 2' })).toBeHidden();
  await page.getByText('Kasserade utkast (1)').click();
  await expect(page.getByRole('link', { name: 'Operativ lägesbild 2' })).toBeVisible();
  await axe(page);

  const dialog = await lista.nyOperativ();
  await expect(dialog).toContainText('Börjar dagen efter lägesbild 1');
  await axe(page);
  await dialog.getByRole('button', { name: 'Skapa och frys talen' }).click();
  const bild = await new Lagesbild(page).arHar();
  await expect(bild.h1).toHaveText('Operativ lägesbild 3');
  await bild.harStatus('Utkast');

  // What is missing leads to where it is put right.
  await bild.steg.getByRole('link', { name: 'Det vi vet, hör och ser är tom.' }).click();
  await expect(bild.del('Det vi vet, hör och ser')).toBeFocused();
  await bild.skriv('Det vi vet, hör och ser', 'Fritidsgården ser färre besök på fredagar.');
  await expect(bild.steg.getByRole('link', { name: 'Det vi vet, hör och ser är tom.' })).toBeHidden();
  await bild.skriv('Det som rapporterats', 'Ring 070-123 45 67 om belysningen.');
  await expect(bild.del('Det som rapporterats')).toContainText('det här maskades: telefonnummer');
  await expect(bild.ruta('Det som rapporterats')).toHaveValue('Ring [telefon] om belysningen.');

  // Someone else writes in the same part: both texts are shown, and neither is lost.
  await bild.ruta('Bedömning').fill('Det handlar om belysningen.');
  await kollega.fraga(
    'mutation($id: ID!, $text: String!) { sparaLagesbildsdel(id: $id, kod: "bedomning", version: 0, text: $text) { __typename } }',
    { id: bild.id, text: 'Det handlar om mopederna.' },
  );
  await bild.ruta('Bedömning').blur();
  const bedomning = bild.del('Bedömning');
  await expect(bedomning.getByRole('alert')).toContainText('Inget är sparat nu');
  await expect(bedomning).toContainText('Det handlar om mopederna.');
  await expect(bild.ruta('Bedömning')).toHaveValue('Det handlar om belysningen.');
  await axe(page);
  await bedomning.getByRole('button', { name: 'Lägg min text efter den andras' }).click();
  await expect(bild.ruta('Bedömning')).toHaveValue(
    'Det handlar om mopederna.\n\nDet handlar om belysningen.',
  );
  await expect(bedomning.getByRole('status').first()).toHaveText(/^Sparad/);

  // What isn't saved outlives a reload, is marked, and can be thrown; thrown by mistake it comes back.
  const slutsatser = bild.del('Slutsatser');
  await bild.ruta('Slutsatser').fill('Mer ljus vid skolan.');
  await page.reload();
  await expect(bild.ruta('Slutsatser')).toHaveValue('Mer ljus vid skolan.');
  await expect(slutsatser.getByRole('status').first()).toHaveText(/^Inte sparad\. Skriven i dag /);
  await axe(page);
  await slutsatser.getByRole('button', { name: 'Släng' }).click();
  await expect(bild.ruta('Slutsatser')).toHaveValue('');
  await page.getByRole('button', { name: 'Ångra' }).click();
  await expect(bild.ruta('Slutsatser')).toHaveValue('Mer ljus vid skolan.');
  await slutsatser.getByRole('button', { name: 'Släng' }).click();
  // It is the writer's own: the next who logs in here isn't shown it, and takes nothing from her.
  await bild.ruta('Slutsatser').fill('Ej klart.');
  const kvar = () => page.evaluate(() => Object.keys(localStorage).filter((k) => k.startsWith('rot.utkast')));
  expect(await kvar()).toHaveLength(1);
  await page.context().clearCookies();
  await loggaIn(page, GRUPPEN);
  await page.reload();
  await expect(page.getByRole('navigation', { name: 'Huvudmeny' })).toBeVisible();
  await expect(page.getByText('Ej klart.')).toBeHidden();
  expect(await kvar()).toHaveLength(1);
  await page.context().clearCookies();
  await loggaIn(page, SAMORDNARE);
  await page.goto(`/lagesbilder/${bild.id}`);
  await expect(bild.ruta('Slutsatser')).toHaveValue('Ej klart.');
  await slutsatser.getByRole('button', { name: 'Släng' }).click();
  await expect(bild.ruta('Slutsatser')).toHaveValue('');

  await bild.knapp('Rapporter i systemet').click();
  await page.getByRole('dialog').getByRole('button', { name: 'Spara' }).click();
  await expect(page.getByRole('region', { name: 'Källor' })).toContainText('Har använts');

  // What is sent on is what has been read: her colleague's words come first, and are there to be read.
  await kollega.fraga(
    'mutation($id: ID!, $text: String!) { sparaLagesbildsdel(id: $id, kod: "slutsatser", version: 0, text: $text) { __typename } }',
    { id: bild.id, text: 'Belysningen ses över.' },
  );
  await bild.ta('Skicka till operativ grupp');
  await expect(bild.steg.getByRole('alert')).toContainText(
    /Du har själv skrivit i ”Slutsatser” kl\. .* Inget är gjort\./,
  );
  await expect(bild.ruta('Slutsatser')).toHaveValue('Belysningen ses över.');
  await bild.harStatus('Utkast');
  // Her own last words go with it, also when she goes straight from them to the step.
  await bild.ruta('Sammanfattning').fill('Belysningen är det nya.');
  await bild.ta('Skicka till operativ grupp');
  await bild.harStatus('Till operativ grupp');
  const { id } = bild;

  // The group reads, and opens exactly the reports that were counted.
  await page.context().clearCookies();
  await loggaIn(page, GRUPPEN);
  await page.goto(`/lagesbilder/${id}`);
  await bild.arHar();
  await expect(bild.del('Det vi vet, hör och ser')).toContainText('färre besök');
  await expect(page.getByRole('textbox')).toHaveCount(0);
  await axe(page);
  const tal = page.getByRole('region', { name: 'Läget i tal' }).getByRole('link').first();
  const antal = antalI((await tal.textContent()) ?? '');
  expect(antal).toBeGreaterThan(0);
  await tal.click();
  await expect(page.getByRole('heading', { level: 1, name: 'Rapporter' })).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: new RegExp(`^${antal} rapport`) })).toBeVisible();
});

test('en beslutad lägesbild läses av kommunstyrelsen, utan länkar till rapporter', async ({ page }) => {
  await loggaIn(page, 'ks@torsby.demo');
  const lista = await new Lagesbilder(page).oppna();
  await expect(lista.grupp('Operativa')).toContainText('Ingen operativ lägesbild än');
  await axe(page);
  const bild = await lista.valj('Strategisk lägesbild 1');
  await expect(bild.del('Analys')).not.toContainText('Ingen text än');
  await expect(page.getByText(/^fryst \d{1,2} [a-z]+ \d{4}$/).first()).toBeVisible();
  await expect(page.locator('a[href^="/rapporter"]')).toHaveCount(0);
  await axe(page);
});

test('styrgruppen läser en redovisad lägesbild, med samma tal som tabell', async ({ page }) => {
  await loggaIn(page, 'styrgrupp@torsby.demo');
  const lista = await new Lagesbilder(page).oppna();
  await lista.valj('Operativ lägesbild 2');
  const kategorier = page.getByRole('region', { name: 'Kategorier' });
  await kategorier.getByRole('tab', { name: 'Tabell' }).click();
  await expect(kategorier.getByRole('columnheader', { name: /Lägesbild 1|Då/ })).toBeVisible();
  await axe(page);
});
