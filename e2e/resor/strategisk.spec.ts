import { Lagesbilder } from '../pages/Lagesbilder.ts';
import { StrategiskLagesbild } from '../pages/StrategiskLagesbild.ts';
import { axe, expect, loggaIn, personal, test } from '../stod/index.ts';
import { IDAG } from '../stod/klocka.ts';

const SAMORDNARE = 'forebyggande.samordnare@torsby.demo';
const STYRGRUPP = 'styrgrupp@torsby.demo';
const BOSTADER = 'bostader@torsby.demo';
const KS = 'ks@torsby.demo';

const DELAR = [
  'Brottslighetens omfattning',
  'Brottslighetens konsekvenser',
  'Andra relevanta uppgifter',
  'Analys',
];

test('en strategisk lägesbild går från utkast över remissen till kommunstyrelsens beslut', async ({
  page,
  browser,
}) => {
  test.slow();

  // The coordinator makes it, and is told what is missing until nothing is.
  await loggaIn(page, SAMORDNARE);
  const lista = await new Lagesbilder(page).oppna();
  await lista.knapp('Ny strategisk lägesbild').click();
  await expect(lista.dialog.getByText('Räknas', { exact: true })).toBeVisible();
  // Those of the demo are part of what KS has decided already: marked, and not chosen from the start.
  const operativ = lista.dialog.getByRole('checkbox', { name: 'Operativ lägesbild 2' });
  await expect(operativ).not.toBeChecked();
  await expect(lista.dialog.getByText(/ingår i beslutad strategisk lägesbild 1$/).first()).toBeVisible();
  await axe(page);
  await operativ.press('Space');
  await expect(operativ).toBeChecked();
  await lista.dialog.getByRole('button', { name: 'Skapa och frys talen' }).click();
  const bild = await new StrategiskLagesbild(page).arHar();
  await bild.harStatus('Utkast');
  const { id } = bild;
  await expect(bild.remiss.getByRole('button', { name: 'Skicka på remiss' })).toBeDisabled();
  for (const del of DELAR) await bild.skriv(del, `${del}: så här ser det ut.`);
  await bild.knapp('Rapporter i systemet').click();
  await bild.spara();

  await bild.problem.getByRole('button', { name: 'Lägg till problem' }).click();
  await bild.dialog.getByRole('button', { name: 'Spara' }).click();
  await expect(bild.dialog.getByRole('alert')).toContainText('Skriv vad problemet är.');
  await axe(page);
  await bild.fyll('Vad problemet är', 'Störande körning vid torget');
  await bild.fyll(/^När/, 'Fredagar och lördagar');
  await bild.sokOchValj(/Kategorier/, 'körning', /Störande körning/);
  await bild.valjUr(/Hur vanligt/, 'Högt');
  await bild.kryssa(/Prioriterat problem/);
  await bild.spara();
  await expect(bild.problem.getByRole('heading', { name: 'Störande körning vid torget' })).toBeVisible();
  await expect(bild.problem.getByText(/rapport(er)? bakom/)).toBeVisible();
  const utanOrsak = bild.steg.getByRole('link', {
    name: 'Problemet ”Störande körning vid torget” saknar orsak.',
  });
  await utanOrsak.click();
  await bild.problem.getByRole('button', { name: /Lägg till orsak till/ }).click();
  await bild.fyll('Vad som orsakar problemet', 'Parkeringen är tom och upplyst på kvällarna');
  await bild.valjUr(/Slag av orsak/, 'Situationell');
  await bild.valjUr(/Vad den handlar om/, 'Platsen eller föremålet');
  await bild.dialog.getByRole('button', { name: 'Spara' }).click();
  await expect(bild.dialog.getByRole('alert')).toContainText('Skriv vad som talar för orsaken');
  await bild.kryssa(/Antagande/);
  await bild.spara();
  await expect(bild.problem.getByText('Antagande', { exact: true })).toBeVisible();
  await expect(utanOrsak).toBeHidden();
  await axe(page);

  // Out on remiss: from now on no one writes in it.
  await bild.remiss.getByRole('button', { name: 'Skicka på remiss' }).click();
  await expect(bild.dialog).toContainText('LFR styrgrupp');
  await axe(page);
  await bild.spara('Skicka på remiss');
  await bild.harStatus('På remiss');
  await expect(bild.remiss).toBeVisible();
  await expect(page.locator('#remiss')).toBeFocused();
  await expect(bild.problem.getByRole('button')).toHaveCount(0);
  await expect(bild.remiss.getByRole('button', { name: 'Avsluta remissen och revidera' })).toBeDisabled();

  // The styrgrupp answers, one of them on a phone.
  const telefon = await browser.newContext({
    viewport: { width: 390, height: 844 },
    baseURL: process.env.ROT_E2E_URL ?? '',
    reducedMotion: 'reduce',
  });
  const svararen = await telefon.newPage();
  await loggaIn(svararen, STYRGRUPP);
  await svararen.goto(`/lagesbilder/${id}#remiss`);
  const last = await new StrategiskLagesbild(svararen).arHar();
  await last.remiss.getByRole('button', { name: 'Lämna svar' }).click();
  await last.dialog.getByRole('radio', { name: 'Vill ha ändring' }).press('Space');
  await last.dialog.getByRole('button', { name: 'Lämna svaret' }).click();
  await expect(last.dialog.getByRole('alert')).toContainText('Skriv vad du vill ändra.');
  await axe(svararen);
  await last.fyll(/Synpunkter/, 'Lägg till skolvägen.');
  await last.spara('Lämna svaret');
  await expect(last.remiss.getByRole('button', { name: 'Ändra svaret' })).toBeVisible();
  await axe(svararen);
  const bostader = await personal(browser, BOSTADER);
  const { lagesbild } = await bostader.fraga<{ lagesbild: { remisser: { id: string }[] } }>(
    'query ($id: ID!) { lagesbild(id: $id) { ... on StrategiskLagesbild { remisser { id } } } }',
    { id },
  );
  await bostader.fraga(
    'mutation ($id: ID!) { lamnaRemissvar(remissId: $id, stallning: "tillstyrker") { __typename } }',
    { id: lagesbild.remisser[0]?.id },
  );

  // The coordinator answers what came in, and hands it over.
  await page.reload();
  await bild.steget('Avsluta remissen och revidera');
  await bild.harStatus('Reviderad');
  await expect(bild.remiss.getByRole('button', { name: 'Lämna till kommunstyrelsen' })).toBeDisabled();
  await bild.steg.getByRole('link', { name: /vill ha ändring och saknar bemötande/ }).click();
  await bild.remiss
    .getByRole('listitem')
    .filter({ hasText: 'Lägg till skolvägen.' })
    .getByRole('button', { name: /Bemöt svaret/ })
    .click();
  await bild.fyll('Vad svaret ledde till', 'Tillagt i analysen.');
  await bild.spara();
  await bild.steget('Lämna till kommunstyrelsen');
  await bild.harStatus('Till kommunstyrelsen');

  // The decision as it stands in the minutes; without them it isn't one.
  await bild.remiss.getByRole('button', { name: 'Registrera beslutet' }).click();
  await bild.dialog.getByRole('button', { name: 'Registrera beslutet' }).click();
  await expect(bild.dialog.getByRole('alert')).toContainText('Skriv paragrafen');
  await axe(page);
  await bild.skrivDag('Sammanträdets dag', IDAG);
  await bild.fyll('Paragraf', '§ 151');
  await bild.fyll('Diarienummer', 'KS 2026/301');
  await bild.spara('Registrera beslutet');
  await bild.harStatus('Beslutad');
  await expect(bild.remiss).toContainText('§ 151');
  await axe(page);

  // What was written wrong is put right, and what stood there is still to be seen.
  await bild.remiss.getByRole('button', { name: 'Rätta paragraf eller diarienummer' }).click();
  await bild.fyll('Diarienummer', 'trehundratre');
  await bild.dialog.getByRole('button', { name: 'Spara rättelsen' }).click();
  await expect(bild.dialog.getByRole('alert')).toContainText('Ett diarienummer har ett år och ett löpnummer');
  await axe(page);
  await bild.fyll('Diarienummer', 'KS 2026/303');
  await bild.dialog.getByRole('button', { name: 'Spara rättelsen' }).click();
  await expect(bild.remiss).toContainText('Diarienummer KS 2026/303');
  await bild.remiss.getByText('1 rättelse').click();
  await expect(bild.remiss.getByRole('list', { name: '1 rättelse' })).toContainText('KS 2026/301');
  await axe(page);

  // KS reads it, with the answers and what became of them. The one before is replaced.
  await page.context().clearCookies();
  await loggaIn(page, KS);
  await page.goto(`/lagesbilder/${id}`);
  await bild.arHar();
  await expect(bild.remiss).toContainText('Diarienummer KS 2026/303');
  await expect(bild.remiss).toContainText('Tillagt i analysen.');
  await expect(bild.remiss.getByRole('button')).toHaveCount(0);
  await page.goto('/lagesbilder');
  const forra = lista.grupp('Strategiska').getByRole('listitem').filter({ hasText: 'Ersatt' });
  await expect(forra.first()).toBeVisible();
});
