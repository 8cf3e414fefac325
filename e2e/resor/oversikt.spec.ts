import { Oversikt } from '../pages/Oversikt.ts';
import { axe, expect, loggaIn, test } from '../stod/index.ts';

const SAMORDNARE = 'forebyggande.samordnare@torsby.demo';

/** Where each role's day begins. */
const STARTER: readonly [som: string, sokvag: RegExp, rubrik: string][] = [
  [SAMORDNARE, /\/oversikt$/, 'Översikt'],
  ['sakerhetssamordnare@torsby.demo', /\/inkorg/, 'Inkorg'],
  ['operativ.grupp@torsby.demo', /\/oversikt$/, 'Översikt'],
  ['styrgrupp@torsby.demo', /\/oversikt$/, 'Översikt'],
  ['chef.fritid@torsby.demo', /\/atgarder$/, 'Mina åtgärder'],
  ['ks@torsby.demo', /\/oversikt$/, 'Översikt'],
  ['systemadministrator@torsby.demo', /\/anvandare$/, 'Användare'],
];

for (const [som, sokvag, rubrik] of STARTER)
  test(`${som} börjar på ${rubrik}`, async ({ page }) => {
    await loggaIn(page, som);
    await page.goto('/start');
    await expect(page).toHaveURL(sokvag);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(rubrik);
    if (rubrik === 'Översikt') {
      await expect(page.getByRole('region', { name: 'Läget och planen' })).toBeVisible();
      await axe(page);
    }
  });

test('samordnaren ser klockorna, och varje tal öppnar sina rader', async ({ page }) => {
  await loggaIn(page, SAMORDNARE);
  const sida = await new Oversikt(page).oppna();
  const klockor = sida.del('Lagens och riktlinjens klockor');
  for (const klocka of [
    'Nästa operativa lägesbild',
    'Lägesbilden uppdateras',
    'Uppföljning i kommunstyrelsen',
  ])
    await expect(klockor.getByRole('heading', { name: klocka })).toBeVisible();

  const tal = sida
    .del('Läget och planen')
    .getByRole('link', { name: /^(Beslutad|Pågår) \d+$/ })
    .first();
  const antal = Number((await tal.textContent())?.match(/\d+/)?.[0]);
  expect(antal).toBeGreaterThan(0);
  await tal.click();
  await expect(page.getByRole('button', { name: /^Ta bort / }).first()).toBeVisible();
  await expect(page.getByRole('status')).toContainText(`${antal} åtgärd`);

  await sida.oppna();
  const nya = sida.del('Inkorgen').getByRole('link', { name: /nya? rapport/ });
  await nya.click();
  await expect(page).toHaveURL(/\/inkorg/);
});

test('samordnaren ändrar riktlinjens tider, och klockan går om', async ({ page }) => {
  await loggaIn(page, SAMORDNARE);
  const sida = await new Oversikt(page).oppna();
  const klockor = sida.del('Lagens och riktlinjens klockor');
  await klockor.getByText('Riktlinjens tider').click();
  await sida.knapp('Ändra').click();
  const dialog = page.getByRole('dialog');
  const tal = dialog.getByRole('textbox', { name: 'Operativa lägesbilder om året' });
  await axe(page);
  await tal.fill('2');
  await tal.blur();
  await dialog.getByRole('button', { name: 'Spara' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(klockor.getByText('Riktlinjen: 2 om året')).toBeVisible();

  await sida.knapp('Ändra').click();
  await tal.fill('3');
  await tal.blur();
  await dialog.getByRole('button', { name: 'Spara' }).click();
  await expect(klockor.getByText('Riktlinjen: 3 om året')).toBeVisible();
});
