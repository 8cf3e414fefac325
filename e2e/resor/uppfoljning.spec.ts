import { Uppfoljning } from '../pages/Uppfoljning.ts';
import { axe, expect, loggaIn, test } from '../stod/index.ts';
import { IDAG } from '../stod/klocka.ts';

const SAMORDNARE = 'forebyggande.samordnare@torsby.demo';
/** Today in Sweden, as the date field's parts are typed. */
const idag = (): string => IDAG.replaceAll('-', '');

test('samordnaren följer upp planen, och kommunstyrelsens beslut registreras', async ({ page, browser }) => {
  await loggaIn(page, SAMORDNARE);
  const sida = await new Uppfoljning(page).oppna();
  await sida.knapp('Ny uppföljning').click();
  await sida.knapp('Frys läget och börja').click();
  await expect(sida.h1).toHaveText(/^Uppföljning \d+ av Åtgärdsplan/);
  const namn = (await sida.h1.textContent()) ?? '';
  await expect(page.getByText('Det här behövs innan den lämnas')).toBeVisible();
  await axe(page);

  await sida.knapp('Skriv').click();
  await sida.dialog.getByLabel('Förändringar i läget').fill('Läget är som förut.');
  await sida.dialog.getByLabel('Bedömning').fill('Planen går som den ska.');
  await axe(page);
  await sida.dialog.getByRole('button', { name: 'Spara' }).click();
  await expect(sida.dialog).toHaveCount(0);
  await expect(page.getByText('Läget är som förut.')).toBeVisible();

  // It is asked about, and nothing has happened until it is answered.
  await sida.knapp('Lämna till kommunstyrelsen').click();
  await axe(page);
  await page.getByRole('alertdialog').getByRole('button', { name: 'Avbryt' }).click();
  await expect(sida.knapp('Skriv')).toBeVisible();
  await sida.knapp('Lämna till kommunstyrelsen').click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Lämna till kommunstyrelsen' }).click();
  await sida.knapp('Registrera beslutet').click();
  await sida.dialog.getByRole('button', { name: 'Registrera beslutet' }).click();
  await expect(sida.dialog.getByRole('alert')).toContainText('Skriv paragrafen');
  await sida.dialog.getByRole('spinbutton').first().click();
  await page.keyboard.type(idag());
  await sida.dialog.getByLabel('Paragraf').fill('140');
  await sida.dialog.getByLabel('Diarienummer').fill('KS 2026/300');
  await sida.dialog.getByRole('button', { name: 'Registrera beslutet' }).click();
  await expect(sida.dialog).toHaveCount(0);
  await expect(page.getByText('§ 140').first()).toBeVisible();
  await expect(page.getByText('Granskad av kommunstyrelsen').first()).toBeVisible();

  // KS sees what it has decided.
  const ks = await browser.newContext({ baseURL: new URL(page.url()).origin });
  const ksSida = await ks.newPage();
  await loggaIn(ksSida, 'ks@torsby.demo');
  const hos = await new Uppfoljning(ksSida).oppna();
  await hos.lista.getByRole('link', { name: namn }).click();
  await expect(hos.h1).toHaveText(namn);
  await expect(hos.knapp('Skriv')).toHaveCount(0);
  await ks.close();
});

test('kommunstyrelsen läser en uppföljning: då, vid uppföljningen, i dag', async ({ page }) => {
  await loggaIn(page, 'ks@torsby.demo');
  const sida = await new Uppfoljning(page).oppna();
  await expect(sida.knapp('Ny uppföljning')).toHaveCount(0);
  // The demo's own is the oldest: other journeys follow their plans up too.
  await sida.lista
    .getByRole('link', { name: /^Uppföljning 1 / })
    .last()
    .click();
  await expect(sida.h1).toHaveText(/^Uppföljning 1 /);
  // On a phone the same as a list.
  const namn = { name: /Åtgärderna förra gången/ };
  const rader = page
    .getByRole('table', namn)
    .locator('tbody')
    .getByRole('row')
    .or(page.getByRole('list', namn).getByRole('listitem'));
  await expect(rader).toHaveCount(18);
  await page.getByRole('button', { name: /Bara ändrade/ }).click();
  await expect(rader).not.toHaveCount(18);
  await axe(page);
});

test('samordnaren loggar en rapport till fullmäktige', async ({ page }) => {
  await loggaIn(page, SAMORDNARE);
  const sida = await new Uppfoljning(page).oppna();
  await axe(page);
  await sida.knapp('Logga en rapport').click();
  const rubrik = `Delårsrapport ${crypto.randomUUID().slice(0, 8)}`;
  await sida.dialog.getByRole('button', { name: 'Logga en rapport' }).click();
  await expect(sida.dialog.getByRole('alert')).toContainText('Skriv vad rapporten handlade om.');
  await sida.dialog.getByRole('spinbutton').first().click();
  await page.keyboard.type(idag());
  await sida.dialog.getByLabel('Vad den handlade om').fill(rubrik);
  await axe(page);
  await sida.dialog.getByRole('button', { name: 'Logga en rapport' }).click();
  await expect(sida.dialog).toHaveCount(0);
  await expect(page.getByText(rubrik)).toBeVisible();

  // A slip of the pen is corrected, and what stood there can be read.
  await sida.knapp(`Rätta ${rubrik}`).click();
  await sida.dialog.getByLabel('Diarienummer').fill('KS 2026/77');
  await axe(page);
  await sida.dialog.getByRole('button', { name: 'Spara rättelsen' }).click();
  await expect(sida.dialog).toHaveCount(0);
  const rad = page.getByRole('listitem').filter({ hasText: rubrik });
  await expect(rad).toContainText('Diarienummer KS 2026/77');
  await rad.getByText('1 rättelse').click();
  await expect(rad).toContainText('rättade raden');
  await axe(page);
});
