import { Inkorg } from '../pages/Inkorg.ts';
import { axe, egetOrd, expect, loggaIn, personal, skapaRapport, test } from '../stod/index.ts';

const SAMORDNARE = 'sakerhetssamordnare@torsby.demo';
const KOLLEGA = 'forebyggande.samordnare@torsby.demo';
const GRUPP = 'operativ.grupp@torsby.demo';

/** Outside the areas whose numbers the journeys through the analysis count meanwhile. */
const PLATS = { omrade: 'torsby-handelsomrade', platsprecision: 'plats' };

// Each makes the reports it reads: the longest of the files needn't be walked from end to end by one worker.
test.describe.configure({ mode: 'parallel' });

test('samordnaren läser, bedömer och godkänner en rapport, och ångrar sig', async ({ page, browser }) => {
  const ord = egetOrd();
  const kollega = await personal(browser, KOLLEGA);
  const { id, referens } = await skapaRapport(kollega, `Mopeder på gångvägen, ${ord}. Ring 070-123 45 67.`);
  await loggaIn(page, SAMORDNARE);
  const sida = await new Inkorg(page).oppna();
  await expect(sida.rader.first()).toBeVisible();
  await axe(page);

  await sida.sok(ord, 1);
  // The reporter reads it out over the phone: its first half is enough.
  await sida.sok(referens.slice(0, 5).toLowerCase(), 1);
  await sida.oppnaRad(ord);
  await expect(sida.rapport.getByText(referens)).toBeVisible();
  await expect(sida.rapport.getByText('[telefon]')).toBeVisible();
  await axe(page);

  await sida.rapport.getByRole('button', { name: 'Visa original' }).click();
  await expect(sida.rapport.getByText('070-123 45 67')).toBeVisible();
  await axe(page);

  // What is missing is said at its field, which takes focus.
  await sida.handling('Godkänn');
  await expect(sida.rapport.getByText('Bedöm allvaret, 1 till 4')).toBeVisible();
  await expect(sida.rapport.getByRole('radio', { name: '1 Liten' })).toBeFocused();
  await axe(page);
  await sida.valjKategori('Trafikbrott');
  await sida.valjAllvar('3 Allvarlig');
  await sida.handling('Godkänn');
  await expect(sida.kvitto('Godkänd')).toBeVisible();
  await expect(sida.rad(ord)).toHaveCount(0);

  await sida.knapp('Ångra').click();
  await expect(sida.kvitto('Ångrat')).toBeVisible();
  await expect(sida.rapport.getByText('Ny', { exact: true }).first()).toBeVisible();
  // The action is taken back, not what she had chosen before it.
  await expect(sida.rapport.getByRole('radio', { name: '3 Allvarlig' })).toBeChecked();
  await expect(sida.rapport.getByText('Osparade ändringar')).toBeVisible();
  await sida.valjAllvar('2 Måttlig');
  await sida.handling('Godkänn');
  await expect(sida.kvitto('Godkänd')).toBeVisible();

  // The history tells it all, in words, in the list that the number on a chart opens.
  await page.goto(`/rapporter/${id}`);
  await expect(sida.historik).toContainText('läste originalet');
  await expect(sida.historik).toContainText('ångrade sin ändring');
  await expect(sida.historik).toContainText('Trafikbrott');
  await expect(sida.historik).toContainText('2 måttlig');
  await axe(page);
});

test('två om samma sak jämförs sida vid sida, och den ena blir dubblett av den andra', async ({
  page,
  browser,
  hasTouch,
}) => {
  const ord = egetOrd();
  const kollega = await personal(browser, KOLLEGA);
  // A place of each run's own: others' reports there would be like these too.
  const plats = { ...PLATS, omrade: hasTouch ? 'torsby-bibliotek' : 'torsby-badplats', vad: 'eld' };
  const forst = await skapaRapport(kollega, `Den första av två, ${ord}.`, plats);
  const sedan = await skapaRapport(kollega, `Den andra av två, ${ord}.`, plats);
  await loggaIn(page, SAMORDNARE);
  const sida = await new Inkorg(page).oppna();
  await sida.sok(ord, 2);
  await expect(sida.rad('Den andra').getByText('Möjlig dubblett')).toBeVisible();
  await sida.oppnaRad('Den andra');
  await sida.rapport.getByRole('button', { name: 'Jämför' }).click();
  await expect(sida.dialog.getByText(`Den första av två, ${ord}.`)).toBeVisible();
  await axe(page);
  await sida.dialog
    .getByRole('button', { name: new RegExp(`Dubblett av den här, ${forst.referens}`) })
    .click();
  await expect(sida.kvitto('Markerad som dubblett')).toBeVisible();
  await expect(sida.dialog).toBeHidden();

  await page.goto(`/rapporter/${sedan.id}`);
  await sida.rapport.getByRole('link', { name: forst.referens }).click();
  await expect(sida.rapport.getByText('En rapport är dubblett av den här.')).toBeVisible();
  await expect(sida.rapport.getByRole('link', { name: sedan.referens })).toBeVisible();
});

test('hänvisa, begär komplettering och avvisa kräver sitt svar', async ({ page, browser }) => {
  const ord = egetOrd();
  const kollega = await personal(browser, KOLLEGA);
  for (const namn of ['Ett', 'Två', 'Tre']) await skapaRapport(kollega, `${namn} om ${ord} och lite till.`);
  await loggaIn(page, SAMORDNARE);
  const sida = await new Inkorg(page).oppna();
  await sida.sok(ord, 3);

  await sida.oppnaRad('Tre om');
  await sida.handling('Hänvisa');
  await sida.dialog.getByRole('button', { name: 'Hänvisa' }).click();
  await expect(sida.dialog.getByText('Välj vart rapporten hänvisas.')).toBeVisible();
  await axe(page);
  await sida.dialog.getByText('Felanmälan', { exact: true }).click();
  await sida.dialog.getByRole('button', { name: 'Hänvisa' }).click();
  await expect(sida.kvitto('Hänvisad')).toBeVisible();

  // The next report has come in its place, without a step back to the list.
  await expect(sida.rapport.getByText('Två om')).toBeVisible();
  await sida.handling('Begär komplettering');
  await sida.dialog.getByRole('button', { name: 'Begär komplettering' }).click();
  await expect(sida.dialog.getByText('Skriv vad som behöver kompletteras.')).toBeVisible();
  await sida.dialog.getByLabel('Vad behöver kompletteras?').fill('Vilken tid på dagen var det?');
  await axe(page);
  await sida.dialog.getByRole('button', { name: 'Begär komplettering' }).click();
  await expect(sida.kvitto('Väntar på komplettering')).toBeVisible();

  await expect(sida.rapport.getByText('Ett om')).toBeVisible();
  await sida.handling('Avvisa');
  await sida.dialog.getByLabel('Skäl').fill('Hör till en annan verksamhet.');
  await sida.dialog.getByRole('button', { name: 'Avvisa' }).click();
  await expect(sida.kvitto('Avvisad')).toBeVisible();
  await sida.tillListan();
  await expect(page.getByText(`Inga träffar på ”${ord}”`)).toBeVisible();
  await axe(page);

  await page.getByRole('button', { name: /^Väntar/ }).click();
  await sida.oppnaRad('Två om');
  await expect(sida.rapport.getByText('Vilken tid på dagen var det?').first()).toBeVisible();
});

test('med bara tangentbordet: hitta, bedöma, godkänna, ångra, anteckna, tilldela', async ({
  page,
  browser,
  viewport,
}) => {
  test.skip((viewport?.width ?? 0) < 1000, 'Tangenterna är för den som har ett tangentbord.');
  const ord = egetOrd();
  const kollega = await personal(browser, KOLLEGA);
  for (const namn of ['Ett', 'Två', 'Tre']) await skapaRapport(kollega, `${namn} om ${ord} och lite till.`);
  await loggaIn(page, SAMORDNARE);
  const sida = await new Inkorg(page).oppna();
  const tangent = page.keyboard;
  await expect(sida.rader.first()).toBeVisible();

  await tangent.press('/');
  await tangent.type(ord);
  await expect(sida.rader).toHaveCount(3);
  await tangent.press('Enter');
  await expect(sida.rad('Tre om')).toBeFocused();
  await tangent.press('j');
  await expect(sida.rad('Två om')).toBeFocused();
  await tangent.press('k');
  await expect(sida.rad('Tre om')).toBeFocused();
  await expect(sida.rapport.getByText('Tre om')).toBeVisible();

  // Accept: what is missing takes focus, is filled in there, and sent from there. The category was suggested.
  await tangent.press('1');
  const allvar = sida.rapport.getByRole('radio', { name: '1 Liten' });
  await expect(allvar).toBeFocused();
  // In that field the numbers choose: none of them acts on the report.
  await tangent.press('4');
  await expect(sida.rapport.getByRole('radio', { name: '4 Mycket allvarlig' })).toBeFocused();
  await expect(sida.rapport.getByRole('radio', { name: '4 Mycket allvarlig' })).toBeChecked();
  await expect(sida.dialog).toHaveCount(0);
  await tangent.press('2');
  await expect(sida.rapport.getByRole('radio', { name: '2 Måttlig' })).toBeChecked();
  // It leaves the list before it is saved; regretted at once, it comes back when it has been.
  await page.route('/graphql', async (route) => {
    if (route.request().postData()?.includes('UtforHandling')) await new Promise((r) => setTimeout(r, 800));
    await route.continue();
  });
  await tangent.press('Control+Enter');
  await expect(sida.rad('Två om')).toBeFocused();
  await expect(sida.rader).toHaveCount(2);
  await tangent.press('z');
  await expect(sida.rader).toHaveCount(3);
  await page.unroute('/graphql');
  await expect(sida.rad('Tre om')).toBeFocused();

  await tangent.press('c');
  await expect(page.getByLabel('Ny anteckning')).toBeFocused();
  await tangent.type('Ringde, inget svar. 1 2 3 j k');
  await tangent.press('Control+Enter');
  await expect(sida.historik).toContainText('antecknade: Ringde, inget svar. 1 2 3 j k');
  await tangent.press('Escape');
  await expect(sida.rad('Tre om')).toBeFocused();

  await tangent.press('a');
  await expect(sida.dialog.getByRole('radio', { name: /\(du\)/ })).toBeFocused();
  await tangent.press('Enter');
  await expect(sida.rad('Tre om').getByText('Tilldelad dig')).toBeVisible();
  await expect(sida.dialog).toBeHidden();

  await tangent.press('4');
  await expect(sida.dialog.getByLabel('Skäl')).toBeFocused();
  await tangent.type('Prov.');
  await tangent.press('Tab');
  await tangent.press('Enter');
  await expect(sida.rad('Två om')).toBeFocused();
  await expect(sida.rader).toHaveCount(2);

  // Several at once: each is judged by itself.
  await tangent.press('x');
  await tangent.press('Shift+ArrowDown');
  await expect(page.getByText('2 valda')).toBeVisible();
  await tangent.press('2');
  await expect(sida.kvitto('Den handlingen görs på en rapport i taget')).toBeVisible();
  await tangent.press('1');
  await expect(sida.dialog.getByRole('button', { name: 'Godkänn' })).toBeFocused();
  await axe(page);
  await tangent.press('Enter');
  await expect(sida.dialog.getByText('Ingen av dem är ändrad:')).toBeVisible();
  await axe(page);
  await tangent.press('Enter');
  await expect(sida.dialog).toBeHidden();

  // The keys can be turned off, and stay so.
  await tangent.press('?');
  await expect(sida.dialog.getByRole('heading', { name: 'Kortkommandon' })).toBeVisible();
  await axe(page);
  await sida.dialog.getByText('Kortkommandon med en tangent').click();
  await tangent.press('Escape');
  await page.reload();
  await expect(sida.rader).toHaveCount(2);
  await sida.oppnaRad('Två om');
  await tangent.press('3');
  await expect(sida.dialog).toBeHidden();
  await tangent.press('ArrowDown');
  await expect(sida.rad('Ett om')).toBeFocused();
});

test('den som hinner efter ser vad som ändrats, och förlorar inget av sitt', async ({ page, browser }) => {
  const ord = egetOrd();
  const kollega = await personal(browser, KOLLEGA);
  const { id } = await skapaRapport(kollega, `En rapport för två, ${ord}.`);
  await loggaIn(page, SAMORDNARE);
  const sida = await new Inkorg(page).oppna();
  await sida.sok(ord, 1);
  await sida.oppnaRad(ord);
  await sida.valjAllvar('2 Måttlig');
  await kollega.fraga(
    `mutation ($id: ID!) { sparaBedomning(id: $id, version: 1, bedomning: { allvar: 4, andts: ["alkohol"] }) { __typename } }`,
    { id },
  );
  await sida.rapport.getByRole('button', { name: 'Spara bedömning' }).click();
  const konflikt = sida.rapport.getByRole('alert');
  await expect(konflikt).toContainText('Förebyggande samordnare har ändrat rapporten');
  await expect(konflikt.getByRole('row', { name: /Allvar/ })).toContainText('Mycket allvarlig');
  await expect(konflikt.getByRole('row', { name: /Allvar/ })).toContainText('Måttlig');
  await axe(page);
  await konflikt.getByRole('button', { name: 'Behåll mina val' }).click();
  await expect(sida.rapport.getByRole('radio', { name: '2 Måttlig' })).toBeChecked();
  await expect(sida.rapport.getByRole('checkbox', { name: 'Alkohol' })).toBeChecked();
  await sida.handling('Godkänn');
  await expect(sida.kvitto('Godkänd')).toBeVisible();
});

test('flera på en gång: ett svar, varje rapport för sig, och tillbaka i ett steg', async ({
  page,
  browser,
}) => {
  const ord = egetOrd();
  const kollega = await personal(browser, KOLLEGA);
  for (const namn of ['Ett', 'Två', 'Tre']) await skapaRapport(kollega, `${namn} om ${ord} och lite till.`);
  await loggaIn(page, SAMORDNARE);
  const sida = await new Inkorg(page).oppna();
  await sida.sok(ord, 3);
  for (const namn of ['Ett om', 'Tre om']) await sida.rad(namn).getByRole('checkbox').check();
  await expect(page.getByText('2 valda')).toBeVisible();
  await axe(page);
  const massrad = page.getByRole('region', { name: 'Valda rapporter' });
  await massrad.getByRole('button', { name: 'Avvisa' }).click();
  await sida.dialog.getByRole('button', { name: 'Avvisa' }).click();
  await expect(sida.dialog.getByText('Skriv ett skäl.')).toBeVisible();
  await sida.dialog.getByLabel('Skäl').fill('Prov, hör inte hit.');
  await axe(page);
  await sida.dialog.getByRole('button', { name: 'Avvisa' }).click();
  await expect(sida.dialog.getByText('Klart: alla 2.')).toBeVisible();
  await sida.dialog.getByRole('button', { name: 'Stäng' }).last().click();
  await expect(sida.rader).toHaveCount(1);
  await expect(sida.rad('Två om')).toBeVisible();
  await sida.knapp('Ångra').click();
  await expect(sida.kvitto('Ångrat för 2 rapporter')).toBeVisible();
});

test('ett påbörjat utkast finns kvar när man tittat på en annan rapport', async ({ page, browser }) => {
  const ord = egetOrd();
  const kollega = await personal(browser, KOLLEGA);
  for (const namn of ['Ett', 'Två']) await skapaRapport(kollega, `${namn} om ${ord} och lite till.`);
  await loggaIn(page, SAMORDNARE);
  const sida = await new Inkorg(page).oppna();
  await sida.sok(ord, 2);
  await sida.oppnaRad('Ett om');
  await sida.valjAllvar('4 Mycket allvarlig');
  await sida.rapport.getByLabel('Ny anteckning').fill('Halvskriven');
  await sida.tillListan();
  await expect(sida.rad('Ett om').getByText('Osparat')).toBeVisible();
  await sida.oppnaRad('Två om');
  await expect(sida.rapport.getByRole('radio', { name: '4 Mycket allvarlig' })).not.toBeChecked();
  await sida.tillListan();
  await sida.oppnaRad('Ett om');
  await expect(sida.rapport.getByRole('radio', { name: '4 Mycket allvarlig' })).toBeChecked();
  await expect(sida.rapport.getByLabel('Ny anteckning')).toHaveValue('Halvskriven');
});

test('samordnaren registrerar själv det som kom på telefon', async ({ page }) => {
  const ord = egetOrd();
  await loggaIn(page, SAMORDNARE);
  const sida = await new Inkorg(page).oppna();
  await page.getByRole('main').getByRole('link', { name: 'Registrera rapport' }).click();
  await expect(sida.h1).toHaveText('Registrera rapport');
  await sida.knapp('Spara rapporten').click();
  const fel = page.getByRole('alert');
  await expect(fel).toBeFocused();
  await expect(fel.getByRole('link')).toHaveCount(6);
  await axe(page);

  await page.getByText('Telefon', { exact: true }).click();
  await page.getByRole('button', { name: /Vad har hänt/ }).click();
  await page.getByRole('option', { name: 'Någon kör störande eller farligt' }).click();
  await page
    .getByLabel('Berätta', { exact: true })
    .fill(`Den som ringde berättar om ${ord}, och kan nås på 070-123 45 67.`);
  await sida.sokIFalt(page.getByRole('combobox', { name: 'Var?' }), 'busstation', /Torsby busstation/);
  await page
    .getByRole('radiogroup', { name: 'När hände det?' })
    .getByText('Vet inte', { exact: true })
    .click();
  await page.getByText('Har hört det av flera').click();

  // What is typed isn't lost by a wrong press.
  await sida.lank('Avbryt').click();
  await expect(page.getByRole('alertdialog', { name: 'Lämna utan att spara?' })).toBeVisible();
  await axe(page);
  await sida.knapp('Stanna kvar').click();
  await sida.knapp('Spara rapporten').click();

  await expect(sida.rubriken).toHaveText('Någon kör störande eller farligt');
  await expect(sida.rapport.getByText('[telefon]')).toBeVisible();
  await expect(sida.rapport.getByText('Telefon', { exact: true })).toBeVisible();
  await expect(sida.historik).toContainText('Säkerhetssamordnare förde in rapporten, via telefon');
});

test('operativa gruppen läser rapporterna i ett filter, utan att kunna ändra dem', async ({
  page,
  browser,
}) => {
  const ord = egetOrd();
  const kollega = await personal(browser, KOLLEGA);
  const { id } = await skapaRapport(kollega, `Ring 070-123 45 67 om ${ord}.`, PLATS);
  await skapaRapport(kollega, `Den här är inte granskad, ${ord}.`, PLATS);
  await kollega.fraga(
    `mutation ($id: ID!) { utforHandling(id: $id, version: 1, handling: "godkann", bedomning: { allvar: 1 }) { __typename } }`,
    { id },
  );
  await loggaIn(page, GRUPP);
  await page.goto(`/rapporter?text=${ord}&kanaler=telefon,mejl&statusar=godkand,avslutad`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Rapporter');
  const rader = page.getByRole('grid', { name: 'Rapporter i filtret' }).getByRole('row');
  await expect(page.getByText('1 rapport', { exact: true })).toBeVisible();
  await expect(rader).toHaveCount(1);
  await axe(page);
  await page.getByRole('button', { name: 'Ta bort Kanal: Telefon' }).click();
  await expect(page.getByText('Inga rapporter i filtret')).toBeVisible();
  expect(new URL(page.url()).searchParams.get('kanaler')).toBe('mejl');
  await page.goBack();
  await page.goto(`/rapporter?text=${ord}`);
  await rader.first().getByRole('link').click();
  const rapport = page.getByRole('region', { name: 'Vald rapport' });
  await expect(rapport.getByText('[telefon]')).toBeVisible();
  await expect(rapport.getByRole('button')).toHaveCount(0);
  await axe(page);

  const nedladdning = page.waitForEvent('download');
  if (await page.getByRole('link', { name: 'Till listan' }).isVisible())
    await page.getByRole('link', { name: 'Till listan' }).click();
  await page.getByRole('link', { name: 'Exportera CSV' }).click();
  expect((await nedladdning).suggestedFilename()).toMatch(/^rapporter-\d{4}-\d\d-\d\d\.csv$/);
});

test('den som inte läser rapporter får veta det, och vägen till sin egen sida', async ({ page }) => {
  await loggaIn(page, 'styrgrupp@torsby.demo');
  for (const [adress, rubrik] of [
    ['/rapporter', 'Din roll läser inte enskilda rapporter'],
    ['/inkorg', 'Din roll granskar inte rapporter'],
    ['/inkorg/ny', 'Din roll för inte in rapporter'],
  ] as const) {
    await page.goto(adress);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(rubrik);
    await expect(page.getByRole('button', { name: 'Försök igen' })).toHaveCount(0);
  }
  await axe(page);
  await page.getByRole('link', { name: 'Till din startsida' }).click();
  await expect(page).not.toHaveURL(/inkorg/);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});
