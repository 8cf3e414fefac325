import { Omvarld } from '../pages/Omvarld.ts';
import { axe, expect, loggaIn, test } from '../stod/index.ts';

const OPERATIV = 'operativ.grupp@torsby.demo';

/** The number a link or a row ends with. */
const talet = (text: string | null): number => Number(/(\d+)\D*$/.exec(text ?? '')?.[1]);

test('operativ grupp läser polisens notiser: varje tal öppnar sin lista', async ({ page }) => {
  await loggaIn(page, OPERATIV);
  const sida = await new Omvarld(page).oppna();
  await expect(
    page.getByText(
      'Det här är polisens egna nyhetsnotiser, ett urval, inte brottsstatistik. De räknas aldrig som rapporter.',
    ),
  ).toBeVisible();
  await expect(sida.figur('Notiser om Torsby per månad').getByText(/^\d+ notiser om Torsby/)).toBeVisible();
  await axe(page);

  const typ = sida.figur('Typer').getByRole('link', { name: /^Rattfylleri/ });
  const antal = talet(await typ.textContent());
  await typ.click();
  await expect(page).toHaveURL(/typ=Rattfylleri/);
  await sida.visar(antal);
  await expect(sida.notiser.getByRole('heading', { level: 2 })).toBeFocused();
  for (const notis of await sida.notiser.getByRole('article').all())
    await expect(notis).toContainText('Rattfylleri');

  // A month within the type: the table's number is the list's.
  const diagram = sida.figur('Notiser om Torsby per månad');
  await diagram.getByRole('tab', { name: 'Tabell' }).click();
  const manad = diagram.getByRole('table').getByRole('link').last();
  const manadens = talet(await manad.textContent());
  await manad.click();
  await expect(page).toHaveURL(/manad=\d{4}-\d{2}.*typ=Rattfylleri/);
  await sida.visar(manadens);
  await axe(page);

  // The address is the whole choice.
  await page.reload();
  await sida.visar(manadens);
  await page.getByRole('button', { name: /^Ta bort Månad: / }).click();
  await sida.visar(antal);
  await page.goBack();
  await sida.visar(manadens);
});

test('grannkommunen, en annan period, och det som gäller hela länet för sig', async ({ page }) => {
  await loggaIn(page, OPERATIV);
  const sida = await new Omvarld(page).oppna();
  await sida
    .figur('Kommuner i Värmlands län')
    .getByRole('link', { name: /^Sunne/ })
    .click();
  await expect(sida.figur('Notiser om Sunne per månad')).toBeVisible();

  await page.getByRole('button', { name: /Period$/ }).click();
  await page.getByRole('option', { name: '2025' }).click();
  await expect(page).toHaveURL(/fran=2025-01-01&till=2025-12-31/);
  await expect(
    sida
      .figur('Notiser om Sunne per månad')
      .getByText(/1 januari–31 december 2025/)
      .first(),
  ).toBeVisible();

  const natter = sida.figur('Sammanfattningar av nätter och kvällar');
  await expect(natter.getByRole('article')).toHaveCount(5);
  await natter.getByRole('button', { name: 'Visa fler notiser' }).click();
  await expect(natter.getByRole('article')).toHaveCount(10);
  for (const notis of await natter.getByRole('article').all())
    await expect(notis).toContainText('Sammanfattning');
  await expect(sida.figur('Hela länet').getByRole('article').first()).toBeVisible();

  const lank = sida.notiser.getByRole('link', { name: /på polisen\.se/ }).first();
  await expect(lank).toHaveAttribute('href', /^https:\/\/polisen\.se\//);
});

test('en period utan notiser säger det, och leder tillbaka', async ({ page }) => {
  await loggaIn(page, OPERATIV);
  const sida = await new Omvarld(page).oppna('?fran=2019-01-01&till=2019-12-31');
  await expect(page.getByText('Inga notiser är inlästa för den perioden')).toBeVisible();
  await axe(page);
  await sida.lank('De senaste 12 månaderna').click();
  await expect(sida.figur('Notiser om Torsby per månad')).toBeVisible();
});

test('den som inte får läsa omvärlden får veta det', async ({ page }) => {
  await loggaIn(page, 'systemadministrator@torsby.demo');
  await page.goto('/omvarld');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Din roll läser inte omvärlden');
});
