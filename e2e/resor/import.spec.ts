import { readFileSync } from 'node:fs';
import { Importera } from '../pages/Importera.ts';
import { axe, expect, loggaIn, personal, test } from '../stod/index.ts';

const SAMORDNARE = 'sakerhetssamordnare@torsby.demo';
const RUBRIK = 'extern_id;inkommen;hant_fran;kategori;allvar;omrade;text;sakerhet;Kommentar';

test('samordnaren läser in gamla rapporter: provar, ser felen, rättar, läser in en gång', async ({
  page,
  browser,
}) => {
  const nr = crypto.randomUUID().slice(0, 8);
  const bra = `${nr}-1;2019-03-14 08:20;2019-03-13 21:00;Skadegörelse eller klotter;2;Torsby centrala;Rutan är krossad. Ring 070-123 45 67.;Själv sett;x`;
  const utanAllvar = `${nr}-2;14 april 2019;;;;;Bilar kör fort genom byn.;Rykte;`;
  const fel = `${nr}-3;i våras;;Stölder;7;Storstad;En cykel är stulen.;kanske;`;
  const rattad = `${nr}-3;2019-05-02;;Stöld eller inbrott;2;Torsby norra;En cykel är stulen.;Hört av flera;`;

  await loggaIn(page, SAMORDNARE);
  await page.goto('/rapporter');
  await page.getByRole('link', { name: 'Läs in rapporter' }).click();
  const sida = await new Importera(page).arHar();
  await axe(page);

  await sida.valj('gamla.csv', [RUBRIK, bra, utanAllvar, fel].join('\r\n'));
  await expect(page.getByRole('heading', { name: 'Så blir det med gamla.csv' })).toBeFocused();
  await sida.har('Rader i filen', 3);
  await sida.har('Nya rapporter', 2);
  await sida.har('varav räknas direkt', 1);
  await sida.har('varav till inkorgen', 1);
  await sida.har('Rader med fel', 1);
  await expect(sida.fel.getByRole('row')).toHaveCount(6);
  await expect(sida.fel).toContainText('”i våras” går inte att läsa som en dag.');
  await expect(page.getByText('Kolumner som inte används: Kommentar')).toBeVisible();
  await axe(page);

  // Nothing has been written by trying.
  const chef = await personal(browser, SAMORDNARE);
  const antal = async (): Promise<number> => {
    const { rapporter } = await chef.fraga<{ rapporter: { totalCount: number } }>(
      'query($filter: RapportFilterInput!) { rapporter(filter: $filter) { totalCount } }',
      { filter: { kanaler: ['import'], till: '2019-12-31' } },
    );
    return rapporter.totalCount;
  };
  const fore = await antal();
  await sida.knapp('Läs in 2 rapporter').click();
  await expect(page.getByRole('heading', { name: '2 rapporter är inlästa' })).toBeFocused();
  expect(await antal()).toBe(fore + 2);
  await axe(page);

  // The mended file holds the old rows too.
  await sida.knapp('Läs in en fil till').click();
  await sida.valj('rättad.csv', [RUBRIK, bra, utanAllvar, rattad].join('\r\n'));
  await sida.har('Nya rapporter', 1);
  await sida.har('Redan inlästa', 2);
  await sida.knapp('Läs in 1 rapport').click();
  await expect(page.getByRole('heading', { name: '1 rapport är inläst' })).toBeVisible();
  expect(await antal()).toBe(fore + 3);
  await sida.lank('Visa importerade rapporter').click();
  await expect(page).toHaveURL(/\/rapporter\?kanaler=import/);
});

test('exempelfilen och mallen går att läsa in, och en fil i fel teckenkodning förklaras', async ({
  page,
  vakt,
}) => {
  // The server's refusal of the last file.
  vakt.tillat(/400.*\/import\/rapporter/);
  await loggaIn(page, SAMORDNARE);
  const sida = await new Importera(page).oppna();

  const mall = page.waitForEvent('download');
  await sida.knapp('Hämta en mall').click();
  const fil = await mall;
  expect(fil.suggestedFilename()).toBe('rapporter-mall.csv');
  await sida.valj('mall.csv', readFileSync(await fil.path()));
  await sida.har('Nya rapporter', 1);
  await sida.har('Rader med fel', 0);

  await sida.knapp('Välj en annan fil').click();
  const exempel = readFileSync(new URL('../../docs/exempel/rapporter.csv', import.meta.url));
  await sida.valj('rapporter.csv', exempel);
  await sida.har('Rader med fel', 0);
  await sida.har('Rader i filen', 8);

  await sida.knapp('Välj en annan fil').click();
  await sida.valj(
    'latin1.csv',
    Buffer.from(`${RUBRIK}\r\n1;2019-01-01;;;;;Någon åkte för fort.;Rykte;`, 'latin1'),
  );
  await expect(page.getByRole('alert')).toContainText('Filen är inte sparad i teckenkodningen UTF-8');
  await axe(page);
});

test('den som inte bedömer rapporter får inte läsa in några', async ({ page }) => {
  await loggaIn(page, 'operativ.grupp@torsby.demo');
  await page.goto('/rapporter/importera');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Din roll läser inte in rapporter ur filer',
  );
  await expect(page.getByRole('button', { name: 'Välj fil' })).toHaveCount(0);
});
