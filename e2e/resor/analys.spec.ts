import { Analys, type Talllank } from '../pages/Analys.ts';
import { axe, expect, loggaIn, type Personal, personal, test } from '../stod/index.ts';

const GRUPPEN = 'operativ.grupp@torsby.demo';
const FIGURER = [
  'Rapporter per månad',
  'Vad har ändrats?',
  'Kategorier månad för månad',
  'När på veckan?',
  'Platser',
  'Kanaler',
  'Rapportörer',
];

/** The address of a list as the API's filter, read on its own so that it can tell a wrong address from a wrong list. */
function filterUr(href: string): Record<string, unknown> {
  const filter: Record<string, unknown> = {};
  for (const [namn, varde] of new URL(href, 'http://rot').searchParams) {
    if (namn === 'fran' || namn === 'till') filter[namn] = varde;
    else if (namn === 'kandTid' || namn === 'kandRapportor') filter[namn] = varde === 'ja';
    else if (namn === 'veckotimmar' || namn === 'allvar') filter[namn] = varde.split(',').map(Number);
    else filter[namn] = varde.split(',');
  }
  return filter;
}

/** How many reports the list of a link has, asked of the API many at a time. */
async function antalBakom(vem: Personal, lankar: readonly Talllank[]): Promise<number[]> {
  const ut: number[] = [];
  for (let i = 0; i < lankar.length; i += 20) {
    const bunt = lankar.slice(i, i + 20);
    const filter = bunt.map(({ href }) => filterUr(href));
    const variabler = Object.fromEntries(filter.map((f, n) => [`f${n}`, f]));
    const svar = await vem.fraga<Record<string, { totalCount: number }>>(
      `query(${bunt.map((_, n) => `$f${n}: RapportFilterInput`).join(', ')}) {
        ${bunt.map((_, n) => `r${n}: rapporter(filter: $f${n}, first: 1) { totalCount }`).join('\n')} }`,
      variabler,
    );
    ut.push(...bunt.map((_, n) => svar[`r${n}`]?.totalCount ?? -1));
  }
  return ut;
}

test.beforeEach(async ({ page }) => {
  await loggaIn(page, GRUPPEN);
});

test('operativa gruppen läser analysen, öppnar ett tal och får just de rapporterna', async ({ page }) => {
  const analys = await new Analys(page).oppna();
  await expect(analys.laget).toHaveText(
    /^\d+ rapporter på 12\d dagar mot \d+ på 12\d dagar i fjol: (tydlig ökning|tydlig minskning|inom normal variation|för få för att bedöma|för tidigt att bedöma, \d+ väntar på granskning)\.$/,
  );
  await expect(page.getByText(/kända? rapportörer?/).first()).toBeVisible();
  for (const rubrik of FIGURER) {
    const figur = analys.figur(rubrik);
    for (const rad of ['Källa', 'Period', 'Täckning'])
      await expect(figur.getByRole('term').filter({ hasText: rad })).toBeVisible();
  }
  await axe(page);

  // A number in a table, by keyboard alone: from the tab to the table, and into it.
  const manader = analys.figur('Rapporter per månad');
  await manader.getByRole('tab', { name: 'Diagram' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(manader.getByRole('table')).toBeVisible();
  const [lank] = await analys.talllankar(manader);
  if (!lank) throw new Error('Tabellen har inget tal att öppna');
  await manader.getByRole('link', { name: lank.text }).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(lank.href);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Rapporter');
  await expect(page.getByText(`${lank.antal} rapport`, { exact: false }).first()).toBeVisible();
  await page.goBack();
  await analys.raknat();

  // An hour of the week: the number that is weighed, and as many reports as its name says.
  const veckan = await analys.visa('När på veckan?', 'Tabell');
  const timmar = await analys.talllankar(veckan);
  const timme = timmar.find(({ text }) => /\d, ?\d|viktat/.test(text));
  if (!timme) throw new Error('Ingen timme att öppna');
  expect(timme.text).toMatch(/^\S+dag \d\d–\d\d: [\d,<]+ viktat, \d+ rapport(er)? berör timmen$/);
  await veckan.getByRole('link', { name: timme.text }).click();
  await expect(page).toHaveURL(timme.href);
  await expect(page.getByText(`${timme.antal} rapport`, { exact: false }).first()).toBeVisible();
});

test('varje tal på sidan öppnar så många rapporter som det säger', async ({ page, browser }) => {
  const analys = await new Analys(page).oppna('?period=12m&niva=art&omraden=1737R003,1737R004');
  const iDiagrammen = await analys.talllankar();
  for (const rubrik of FIGURER)
    await analys.visa(rubrik === 'Kategorier månad för månad' ? 'Arter månad för månad' : rubrik, 'Tabell');
  const alla = [...iDiagrammen, ...(await analys.talllankar())];
  expect(alla.length).toBeGreaterThan(150);
  const vem = await personal(browser, GRUPPEN);
  const hittade = await antalBakom(vem, alla);
  expect(alla.map(({ text, href }, n) => `${text} ${href}: ${hittade[n]}`)).toEqual(
    alla.map(({ text, href, antal }) => `${text} ${href}: ${antal}`),
  );
});

test('filter, period och jämförelse står i adressen och går att ta tillbaka', async ({ page }) => {
  const analys = await new Analys(page).oppna();
  const forst = await analys.laget.textContent();
  await analys.valjFilter('Kategori', 'Störande körning');
  await expect(page).toHaveURL(/[?&]kategorier=storande-korning/);
  await expect(analys.laget).not.toHaveText(forst ?? '');
  await axe(page);
  await analys.valjPeriod('Senaste 12 månaderna');
  await expect(page).toHaveURL(/period=12m/);
  await expect(analys.laget).toHaveText(/på 36\d dagar/);
  await page.reload();
  await expect(analys.laget).toHaveText(/på 36\d dagar/);
  await expect(analys.knapp('Ta bort Kategori: Störande körning')).toBeVisible();

  // Every row a filter, and the way back.
  await analys.knapp('Ta bort Kategori: Störande körning').click();
  await expect(page).not.toHaveURL(/kategorier=/);
  await analys.figur('Vad har ändrats?').getByRole('link', { name: 'Narkotika', exact: true }).click();
  await expect(page).toHaveURL(/kategorier=narkotika/);
  await page.goBack();
  await expect(page).not.toHaveURL(/kategorier=/);

  await page.locator('label').filter({ hasText: 'Alla rapporter' }).click();
  await expect(page).toHaveURL(/statusar=godkand%2Cavslutad%2Cdubblett/);
  await analys.raknat();
  const figur = analys.figur('Vad har ändrats?');
  await figur.getByText('Visa p-värden och intervall').click();
  await expect(figur.getByRole('columnheader', { name: 'p, justerat' })).toBeVisible();
  await figur.getByRole('tab', { name: 'Perioden före' }).click();
  await expect(page).toHaveURL(/mot=foregaende/);
});

test('egna datum skrivs i ett svep, och gäller först när de är hela', async ({ page }) => {
  const analys = await new Analys(page).oppna();
  await analys.valjPeriod('Egna datum');
  await expect(page).toHaveURL(/fran=/);
  const adresser: string[] = [];
  page.on('framenavigated', (ram) => adresser.push(ram.url()));
  const skriv = async (falt: string, dag: string): Promise<void> => {
    await page.getByRole('group', { name: falt }).getByRole('spinbutton').first().focus();
    await page.keyboard.type(dag.replaceAll('-', ''));
  };

  await skriv('Från och med', '2025-12-01');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/fran=2025-12-01/);
  await skriv('Till och med', '2026-02-10');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(page).toHaveURL(/fran=2025-12-01&till=2026-02-10/);
  await expect(analys.laget).toHaveText(/på 72 dagar/);
  const dagar = new Set(adresser.flatMap((adress) => new URL(adress).searchParams.getAll('fran')));
  expect([...dagar]).toEqual(['2025-12-01']);

  // A slip of the finger is said at the field, and changes nothing.
  await skriv('Från och med', '0202-12-01');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Kontrollera årtalet: det ska vara mellan 1900 och 2100.')).toBeVisible();
  await skriv('Från och med', '2026-03-01');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Periodens sista dag ligger före den första.')).toBeVisible();
  await expect(page).toHaveURL(/fran=2025-12-01&till=2026-02-10/);
  await skriv('Från och med', '2026-02-01');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/fran=2026-02-01&till=2026-02-10/);
  await expect(page.getByText('Periodens sista dag ligger före den första.')).toBeHidden();

  // Picked in the calendar it holds at once.
  await page.getByRole('button', { name: 'Kalender Till och med' }).click();
  await page.getByRole('button', { name: /måndag 9 februari 2026/ }).click();
  await expect(page).toHaveURL(/fran=2026-02-01&till=2026-02-09/);
});

test('mötesläget visar en bild i taget, bläddras med pilarna och lämnas med Esc', async ({ page }) => {
  const analys = await new Analys(page).oppna('?period=12m');
  await analys.knapp('Mötesläge').click();
  const ram = page.getByRole('dialog', { name: 'Läget' });
  await expect(ram).toBeVisible();
  await axe(page);
  for (const [plats, namn] of ['Rapporter per månad', 'Månad för månad', 'Vad har ändrats?'].entries()) {
    await page.keyboard.press('ArrowRight');
    await expect(page.getByRole('dialog', { name: namn })).toBeVisible();
    await expect(page.getByText(`${plats + 2} av 7`)).toBeVisible();
  }
  await axe(page);
  await expect(page).toHaveURL(/vy=mote&bild=jamforelse/);
  // Metodens namn är för den som sitter vid sitt eget bord.
  await expect(page.getByRole('dialog').getByText(/Benjamini|p-värden/)).toBeHidden();
  await page.keyboard.press('ArrowLeft');
  await expect(page.getByRole('dialog', { name: 'Månad för månad' })).toBeVisible();
  await page.getByRole('dialog').getByRole('button', { name: 'Nästa' }).click();
  await expect(page.getByRole('dialog', { name: 'Vad har ändrats?' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page).not.toHaveURL(/vy=/);
  await expect(analys.knapp('Mötesläge')).toBeFocused();
});

test('mötesläget säger när bilden går utanför skärmen, och leder dit', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 400 });
  await page.goto('/analys?period=12m&vy=mote&bild=platser');
  const mer = page.getByRole('dialog').getByRole('button', { name: 'Mer nedanför' });
  const sist = page.getByRole('dialog').getByRole('term').filter({ hasText: 'Täckning' });
  await expect(sist).not.toBeInViewport();
  await mer.click();
  // Tangenterna är bildens igen.
  await page.keyboard.press('End');
  await expect(sist).toBeInViewport();
  await expect(mer).toBeHidden();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByText('7 av 7')).toBeVisible();
});

test('på papper finns inga kontroller, och detaljerna är utfällda', async ({ page }) => {
  const analys = await new Analys(page).oppna('?period=12m&kategorier=narkotika');
  const metod = page.getByText('Exakt binomialtest', { exact: false }).first();
  await expect(metod).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(metod).toBeVisible();
  await expect(page.getByText('Händelser, dubbletter räknas en gång · Kategori: Narkotika')).toBeVisible();
  for (const roll of ['button', 'radio', 'switch', 'tab', 'combobox'] as const)
    for (const kontroll of await page.getByRole(roll).all()) await expect(kontroll).toBeHidden();
  await expect(analys.laget).toBeVisible();
});

test('styrgruppen ser samma bild utan vägar till enskilda rapporter', async ({ page, context }) => {
  // Places that no other journey reports from: theirs are accepted meanwhile.
  const omraden = '?omraden=1737R003,1737R004';
  const analys = await new Analys(page).oppna(omraden);
  const gruppens = await analys.laget.textContent();
  await context.clearCookies();
  await loggaIn(page, 'styrgrupp@torsby.demo');
  await analys.oppna(omraden);
  await expect(analys.laget).toHaveText(gruppens ?? '');
  await expect(page.locator('a[href^="/rapporter"]')).toHaveCount(0);
  await expect(page.locator('a[href^="/export"]')).toHaveCount(0);
  await axe(page);
});

test('ett fel sägs i ord och går att försöka igen', async ({ page, vakt }) => {
  vakt.tillat(/graphql/);
  let fel = true;
  await page.route('**/graphql', async (rutt) => {
    if (fel && rutt.request().postData()?.includes('query Analyssida')) await rutt.abort('connectionfailed');
    else await rutt.continue();
  });
  await page.goto('/analys');
  await expect(page.getByText('Diagrammen kunde inte hämtas.')).toBeVisible();
  fel = false;
  const analys = new Analys(page);
  await analys.knapp('Försök igen').click();
  await analys.raknat();
  await expect(analys.laget).toBeVisible();
});

test('sidan hoppar inte när siffrorna och diagrammen kommer', async ({ page }) => {
  await page.addInitScript(() => {
    const hopp: number[] = [];
    Object.assign(window, { hopp });
    new PerformanceObserver((lista) => {
      for (const post of lista.getEntries()) if ('value' in post) hopp.push(Number(post.value));
    }).observe({ type: 'layout-shift', buffered: true });
  });
  const analys = await new Analys(page).oppna();
  await expect(analys.figur('Rapporter per månad').locator('svg text').first()).toBeAttached();
  const hopp = await page.evaluate(() => (window as unknown as { hopp: number[] }).hopp);
  // What is called good: a tenth of the view moved a view's height, in all.
  expect(hopp.reduce((summa, varde) => summa + varde, 0)).toBeLessThan(0.1);
});
