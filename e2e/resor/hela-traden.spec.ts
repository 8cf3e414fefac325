import type { Browser, Page } from '@playwright/test';
import { Atgarder } from '../pages/Atgarder.ts';
import { Lagesbild } from '../pages/Lagesbild.ts';
import { Lagesbilder } from '../pages/Lagesbilder.ts';
import { RodTrad } from '../pages/RodTrad.ts';
import { StrategiskLagesbild } from '../pages/StrategiskLagesbild.ts';
import { Uppfoljning } from '../pages/Uppfoljning.ts';
import { axe, expect, loggaIn, type Personal, personal, test } from '../stod/index.ts';
import { dagarSedan, IDAG, START } from '../stod/klocka.ts';
import { nyKommun } from '../stod/nykommun.ts';

/** A kommun that has just begun, of this journey's own: nothing in it but what the journey makes. */
const KOMMUN = '1715';
const RAPPORTER = 30;
const ATGARD = 'Möte med dem som kör i centrum';
const PROBLEM = 'Störande körning i centrum';

/** The public reports, and the säkerhetssamordnare accepts: what the other journeys do by hand, thirty times. */
async function trettioRapporter(samordnare: Personal): Promise<void> {
  for (let nr = 0; nr < RAPPORTER; nr++) {
    const dag = new Date(START.getTime() - (2 + nr * 3) * 86_400_000).toISOString();
    await samordnare.fraga(
      `mutation ($input: RapporteraInput!) { rapportera(input: $input) { ... on RapportMottagen { referens } } }`,
      {
        input: {
          ...{ kommun: KOMMUN, idempotensnyckel: crypto.randomUUID(), vad: 'kor-storande' },
          text: `Bilar som kör fort fram och tillbaka, kväll nummer ${nr + 1}.`,
          ...{ platsprecision: 'okand', hantPrecision: 'ungefar', hantFran: dag, hantTill: dag },
          sakerhet: 'sjalv_sett',
        },
      },
    );
  }
  const { rapporter } = await samordnare.fraga<{
    rapporter: { edges: { node: { id: string; version: number } }[] };
  }>('{ rapporter(filter: { statusar: ["inkommen"] }, first: 100) { edges { node { id version } } } }');
  expect(rapporter.edges).toHaveLength(RAPPORTER);
  for (const { node } of rapporter.edges) {
    const { svar } = await samordnare.fraga<{ svar: { __typename: string } }>(
      `mutation ($id: ID!, $version: Int!) { svar: utforHandling(id: $id, version: $version, handling: "godkann",
         bedomning: { kategori: "storande-korning", allvar: 2 }) { __typename } }`,
      node,
    );
    expect(svar.__typename).toBe('RapportSparad');
  }
}

/** The council that the remiss goes to. */
async function radet(samordnare: Personal): Promise<void> {
  const { organisationer } = await samordnare.fraga<{ organisationer: { id: string }[] }>(
    '{ organisationer { id } }',
  );
  const { skapaGrupp } = await samordnare.fraga<{ skapaGrupp: { grupp: { id: string; version: number } } }>(
    `mutation ($o: ID!) { skapaGrupp(input: { namn: "Rådet", slag: "strategiskt_rad", diariefors: true,
       ordforande: "Kommunstyrelsens ordförande", ordforandeOrganisationId: $o }) { ... on GruppSparad { grupp { id version } } } }`,
    { o: organisationer[0]?.id },
  );
  const { gorTillRad } = await samordnare.fraga<{ gorTillRad: { __typename: string } }>(
    'mutation ($id: ID!, $version: Int!) { gorTillRad(id: $id, version: $version) { __typename } }',
    skapaGrupp.grupp,
  );
  expect(gorTillRad.__typename).toBe('GruppSparad');
}

async function som(browser: Browser, epost: string, bredd = 1280): Promise<Page> {
  const fonster = await browser.newContext({
    viewport: { width: bredd, height: 844 },
    baseURL: process.env.ROT_E2E_URL ?? '',
    reducedMotion: 'reduce',
  });
  const page = await fonster.newPage();
  await loggaIn(page, epost);
  return page;
}

test('från trettio rapporter till kommunstyrelsens uppföljning, och tillbaka till rapporterna', async ({
  browser,
}) => {
  test.setTimeout(360_000);
  const epost = await nyKommun(KOMMUN, [
    'sakerhetssamordnare',
    'forebyggande_samordnare',
    'operativ_grupp',
    'styrgrupp',
    'ansvarig_enhet',
    'ks_kf',
  ]);
  const samordnaren = await som(browser, epost('forebyggande_samordnare'));

  await test.step('rapport: allmänheten rapporterar, säkerhetssamordnaren granskar', async () => {
    await trettioRapporter(await personal(browser, epost('sakerhetssamordnare')));
    await radet(await personal(browser, epost('forebyggande_samordnare')));
  });

  await test.step('operativ lägesbild: säkerhetssamordnaren sammanställer, gruppen analyserar', async () => {
    const page = await som(browser, epost('sakerhetssamordnare'));
    const lista = await new Lagesbilder(page).oppna();
    // The first picture of a kommun begins where it says.
    await lista.knapp('Ny operativ lägesbild').click();
    await lista.skrivDag('Första dag', dagarSedan(150));
    const { dialog } = lista;
    await expect(dialog.getByText(`${RAPPORTER} rapporter`, { exact: true })).toBeVisible();
    await dialog.getByRole('button', { name: 'Skapa och frys talen' }).click();
    const bild = await new Lagesbild(page).arHar();
    await expect(page.getByRole('region', { name: 'Läget i tal' })).toContainText(`${RAPPORTER}`);
    for (const del of ['Det som rapporterats', 'Det vi vet, hör och ser', 'Bedömning', 'Slutsatser'])
      await bild.skriv(del, `${del}: körningen märks mest på helgerna.`);
    await bild.knapp('Rapporter i systemet').click();
    await page.getByRole('dialog').getByRole('button', { name: 'Spara' }).click();
    await bild.ta('Skicka till operativ grupp');
    await bild.harStatus('Till operativ grupp');

    const gruppen = await som(browser, epost('operativ_grupp'));
    await gruppen.goto(`/lagesbilder/${bild.id}`);
    await expect(gruppen.getByRole('region', { name: 'Bedömning', exact: true })).toContainText('helgerna');
    await bild.ta('Markera som analyserad');
    await bild.harStatus('Analyserad');
    await bild.ta('Markera som redovisad i styrgruppen');
    await bild.harStatus('Redovisad i styrgrupp');
  });

  const strategisk = await test.step('strategisk lägesbild: problem, orsak, remiss och beslut', async () => {
    const page = samordnaren;
    const lista = await new Lagesbilder(page).oppna();
    await lista.knapp('Ny strategisk lägesbild').click();
    await expect(lista.dialog.getByText('Räknas', { exact: true })).toBeVisible();
    await lista.dialog.getByRole('checkbox').first().check({ force: true });
    await lista.dialog.getByRole('button', { name: 'Skapa och frys talen' }).click();
    const bild = await new StrategiskLagesbild(page).arHar();
    for (const del of [
      'Brottslighetens omfattning',
      'Brottslighetens konsekvenser',
      'Andra relevanta uppgifter',
      'Analys',
    ])
      await bild.skriv(del, `${del}: så här ser det ut.`);
    await bild.knapp('Rapporter i systemet').click();
    await bild.spara();
    await bild.problem.getByRole('button', { name: 'Lägg till problem' }).click();
    await bild.fyll('Vad problemet är', PROBLEM);
    await bild.dialog.getByRole('combobox', { name: /Kategorier/ }).fill('körning');
    await page.getByRole('option', { name: /Störande körning/ }).click();
    await bild.dialog.getByText('Prioriterat problem').click();
    await expect(bild.dialog.getByRole('checkbox', { name: /Prioriterat problem/ })).toBeChecked();
    await bild.spara();
    await expect(bild.problem).toContainText(`${RAPPORTER} rapporter bakom`);
    await bild.problem.getByRole('button', { name: /Lägg till orsak till/ }).click();
    await bild.fyll('Vad som orsakar problemet', 'Det finns ingen annan samlingsplats');
    await bild.valjUr(/Slag av orsak/, 'Social');
    await bild.valjUr(/Vad den handlar om/, 'Platsen eller föremålet');
    await bild.dialog.getByRole('checkbox', { name: /Antagande/ }).check({ force: true });
    await bild.spara();
    await bild.remiss.getByRole('button', { name: 'Skicka på remiss' }).click();
    await bild.spara('Skicka på remiss');
    await bild.harStatus('På remiss');

    const svararen = await som(browser, epost('styrgrupp'));
    await svararen.goto(`/lagesbilder/${bild.id}#remiss`);
    const last = await new StrategiskLagesbild(svararen).arHar();
    await last.remiss.getByRole('button', { name: 'Lämna svar' }).click();
    await last.dialog.getByRole('radio', { name: 'Tillstyrker' }).check({ force: true });
    await last.spara('Lämna svaret');

    await page.reload();
    await bild.steget('Avsluta remissen och revidera');
    await bild.steget('Lämna till kommunstyrelsen');
    await bild.remiss.getByRole('button', { name: 'Registrera beslutet' }).click();
    await bild.skrivDag('Sammanträdets dag', IDAG);
    await bild.fyll('Paragraf', '31');
    await bild.fyll('Diarienummer', 'KS 2026/31');
    await bild.spara('Registrera beslutet');
    await bild.harStatus('Beslutad');
    return bild.id;
  });

  await test.step('åtgärdsplan: mål, åtgärd mot orsaken, beslut', async () => {
    const page = samordnaren;
    const sida = await new Atgarder(page).oppna();
    await sida.knapp('Ny åtgärdsplan').click();
    await sida.skriv('Planens namn', 'Åtgärdsplan');
    await sida.dag('Gäller från och med', IDAG);
    await sida.dag('Gäller till och med', `${Number(IDAG.slice(0, 4)) + 1}-12-31`);
    await sida.spara();
    await sida.knapp('Nytt effektmål').click();
    await sida.skriv(/Vad mäts/, 'Rapporter om störande körning');
    await sida.skriv(/Utgångsvärde/, '30');
    await sida.skriv(/Målvärde/, '15');
    await sida.dag('Nått senast', `${Number(IDAG.slice(0, 4)) + 1}-12-31`);
    await sida.spara();
    await page.getByRole('button', { name: 'Ny åtgärd', exact: true }).click();
    await sida.skriv(/Vad ska göras/, ATGARD);
    await sida.valj(/^Problem|Problem$/, PROBLEM);
    await sida.dialog.getByRole('checkbox', { name: /samlingsplats/ }).check({ force: true });
    await sida.sokOchValj(/Ansvarig enhet/, 'Kil kommun');
    await sida.valj(/Slag av åtgärd/, 'Social');
    await sida.valj(/^Sikt|Sikt$/, 'Kort sikt');
    await sida.valj(/^Form|Form$/, 'Engångsinsats');
    await sida.valj(/Hur prövad/, 'Beprövad');
    await sida.spara();
    await sida.knapp('Lämna till kommunstyrelsen').click();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Lämna till kommunstyrelsen' }).click();
    await sida.knapp('Registrera beslutet').click();
    await sida.dag('Sammanträdets dag', IDAG);
    await sida.skriv('Paragraf', '32');
    await sida.skriv('Diarienummer', 'KS 2026/32');
    await sida.spara('Registrera beslutet');
    await expect(page.getByText(/§ 32, KS 2026\/32/).first()).toBeVisible();
  });

  await test.step('chefen uppdaterar sin åtgärd på telefonen', async () => {
    const page = await som(browser, epost('ansvarig_enhet'), 390);
    const sida = await new Atgarder(page).oppna();
    await sida.lank(ATGARD).click();
    await page.getByRole('radio', { name: /Risk/ }).check({ force: true });
    await page.getByLabel(/Vad är gjort/).fill('Första mötet är bokat.');
    await sida.knapp('Spara').click();
    await expect(page.getByText('Uppdateringen är sparad')).toBeVisible();
    await axe(page);
  });

  await test.step('uppföljning i kommunstyrelsen', async () => {
    const page = samordnaren;
    const sida = await new Uppfoljning(page).oppna();
    await sida.knapp('Ny uppföljning').click();
    await sida.knapp('Frys läget och börja').click();
    await expect(sida.h1).toHaveText(/^Uppföljning 1 av/);
    await expect(page.getByRole('table', { name: /Åtgärderna förra gången/ })).toContainText(
      'Risk för försening',
    );
    await sida.knapp('Skriv').click();
    await sida.dialog.getByLabel('Förändringar i läget').fill('Inget har ändrats än.');
    await sida.dialog
      .getByRole('textbox', { name: 'Bedömning' })
      .fill('Planen går framåt, med risk för att mötet dröjer.');
    await sida.dialog.getByRole('button', { name: 'Spara' }).click();
    await expect(sida.dialog).toHaveCount(0);
    await sida.knapp('Lämna till kommunstyrelsen').click();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Lämna till kommunstyrelsen' }).click();
    await sida.knapp('Registrera beslutet').click();
    await sida.skrivDag('Sammanträdets dag', IDAG);
    await sida.dialog.getByLabel('Paragraf').fill('33');
    await sida.dialog.getByLabel('Diarienummer').fill('KS 2026/33');
    await sida.dialog.getByRole('button', { name: 'Registrera beslutet' }).click();
    await expect(sida.dialog).toHaveCount(0);
    await expect(page.getByText('§ 33').first()).toBeVisible();
    await axe(page);
  });

  await test.step('röda tråden: från beslutet till de trettio rapporterna', async () => {
    const page = await som(browser, epost('operativ_grupp'));
    await new RodTrad(page).oppna();
    const trad = page.getByRole('list', { name: 'Trådens led' });
    for (const ord of ['Uppföljning 1', '§ 32', ATGARD, 'ingen annan samlingsplats', PROBLEM, '§ 31'])
      await expect(trad).toContainText(ord);
    await expect(trad).toContainText(`${RAPPORTER} rapporter`);
    await axe(page);
    await trad.getByRole('link', { name: 'Visa alla rapporterna' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Rapporter' })).toBeVisible();
    await expect(
      page.getByRole('status').filter({ hasText: new RegExp(`^${RAPPORTER} rapporter`) }),
    ).toBeVisible();

    // KS walks the same thread from its decision, in numbers alone.
    const ks = await som(browser, epost('ks_kf'));
    await ks.goto(`/lagesbilder/${strategisk}`);
    await expect(ks.getByRole('heading', { level: 1 })).toHaveText('Strategisk lägesbild 1');
    await ks.goto('/rod-trad');
    await expect(ks.getByRole('list', { name: 'Trådens led' })).toContainText('enskilda rapporter');
  });
});
