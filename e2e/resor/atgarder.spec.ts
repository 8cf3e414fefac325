import { Atgarder } from '../pages/Atgarder.ts';
import { axe, expect, loggaIn, test } from '../stod/index.ts';

const SAMORDNARE = 'forebyggande.samordnare@torsby.demo';
const STYRGRUPP = 'styrgrupp@torsby.demo';

/** A name that no other run of the test gives. */
const eget = (vad: string): string => `${vad} ${crypto.randomUUID().slice(0, 8)}`;

test('samordnaren gör en plan av en beslutad lägesbild och för in kommunstyrelsens beslut', async ({
  page,
}) => {
  await loggaIn(page, SAMORDNARE);
  const sida = await new Atgarder(page).oppna();
  await sida.knapp('Ny åtgärdsplan').click();
  await axe(page);
  const namn = eget('Åtgärdsplan');
  await sida.skriv('Planens namn', namn);
  await sida.spara();
  await expect(page.getByRole('heading', { name: namn, level: 2 })).toBeVisible();
  await expect(page.getByText('Utkast', { exact: true }).first()).toBeVisible();

  // What is missing stands on the page, and is where the button leads.
  await sida.knapp('Lämna till kommunstyrelsen').click();
  await expect(page.getByRole('heading', { name: /^3 saker saknas/ })).toBeFocused();
  await axe(page);

  await sida.knapp('Ändra uppgifter').click();
  await sida.dag('Gäller från och med', '2027-01-01');
  await sida.dag('Gäller till och med', '2028-12-31');
  await sida.spara();
  await sida.knapp('Nytt effektmål').click();
  await sida.dialog.getByRole('button', { name: 'Spara' }).click();
  await expect(sida.dialog.getByRole('alert')).toContainText('Skriv vad som ska mätas.');
  await sida.skriv(/Vad mäts/, 'Rapporter om störande körning');
  await sida.skriv(/Utgångsvärde/, '40');
  await sida.skriv(/Målvärde/, '25');
  await sida.dag('Nått senast', '2028-12-31');
  await sida.spara();

  const [forst, sedan] = [eget('Nattvandring'), eget('Belysning')];
  for (const titel of [forst, sedan]) {
    await page.getByRole('button', { name: 'Ny åtgärd', exact: true }).click();
    await sida.skriv(/Vad ska göras/, titel);
    await sida.sokOchValj(/Ansvarig enhet/, 'Skolan');
    await sida.valj(/Slag av åtgärd/, 'Social');
    await sida.valj(/^Sikt|Sikt$/, 'Kort sikt');
    await sida.valj(/^Form|Form$/, 'Engångsinsats');
    await sida.valj(/Hur prövad/, 'Beprövad');
    if (titel === forst) await axe(page);
    await sida.spara();
    await expect(page.getByRole('link', { name: titel, exact: true })).toBeVisible();
  }
  await sida.knapp(`Flytta upp ${sedan}`).click();
  const rader = page.getByRole('link', { name: new RegExp(`^(${forst}|${sedan})$`) });
  await expect(rader).toHaveText([sedan, forst]);
  await axe(page);

  await sida.knapp('Lämna till kommunstyrelsen').click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Lämna till kommunstyrelsen' }).click();
  await sida.knapp('Registrera beslutet').click();
  await sida.dag('Sammanträdets dag', idag());
  await sida.skriv('Paragraf', '14');
  await sida.skriv('Diarienummer', 'KS 2026/45');
  await sida.spara('Registrera beslutet');
  await expect(page.getByText(/§ 14, KS 2026\/45/).first()).toBeVisible();
  await expect(page.getByText('Beslutad', { exact: true }).first()).toBeVisible();
  await expect(page.getByRole('button', { name: 'Ny åtgärd', exact: true })).toBeHidden();
});

test('tavlan visar åtgärderna per enhet, och varje tal öppnar lika många', async ({ page }) => {
  await loggaIn(page, STYRGRUPP);
  await page.goto('/atgarder/tavla');
  const h1 = page.getByRole('heading', { level: 1 });
  await expect(h1).toHaveText('Åtgärder per ansvarig enhet');
  const tabell = page.getByRole('table', { name: 'Åtgärder per ansvarig enhet' });
  const tal = tabell
    .getByRole('row', { name: /^Fritidsavdelningen/ })
    .getByRole('link')
    .first();
  const antal = Number(await tal.textContent());
  expect(antal).toBeGreaterThan(0);
  await axe(page);
  for (const flik of await page.getByRole('tab', { name: 'Tabell' }).all()) await flik.click();
  await axe(page);
  await tal.click();
  await expect(page.getByText(`${antal} åtgärder.`)).toBeVisible();
  await expect(page.getByRole('button', { name: /Fritidsavdelningen/ })).toBeVisible();
  await axe(page);
  await page.getByRole('link', { name: 'Visa alla' }).click();
  await expect(page.getByRole('button', { name: /Fritidsavdelningen/ })).toBeHidden();
});

const idag = (): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' }).format(new Date());
