import { Organisation } from '../pages/Organisation.ts';
import { axe, eget, expect, loggaIn, personal, test } from '../stod/index.ts';
import { dagarSedan } from '../stod/klocka.ts';
import { meddelandetTackerInget } from '../stod/meddelande.ts';

const SAMORDNARE = 'forebyggande.samordnare@torsby.demo';
const STYRGRUPP = 'styrgrupp@torsby.demo';

test('samordnaren lägger till en enhet', async ({ page }) => {
  await loggaIn(page, SAMORDNARE);
  const sida = await new Organisation(page).oppna();
  await expect(sida.lank('Torsby kommun').first()).toBeVisible();
  await axe(page);

  const enhet = eget('Fältgruppen');
  await sida.knapp('Ny enhet').click();
  await sida.spara();
  await expect(sida.dialog.getByRole('alert')).toContainText('Skriv vad enheten heter.');
  await expect(sida.dialog.getByRole('alert')).toBeFocused();
  await axe(page);
  await sida.skriv('Namn', enhet);
  await sida.valjSlag(/Slag av enhet/, /^Enhet/);
  await sida.sokOchValj(/Ligger under/, 'social', /Socialförvaltningen/);
  await sida.skriv(/Kontakt/, 'falt@torsby.example');
  await sida.spara();
  await sida.sparadOchStangd();
  for (const hojd of [560, 800]) {
    await page.setViewportSize({ width: 1280, height: hojd });
    await meddelandetTackerInget(page);
  }
  await sida.visar(enhet);
  await expect(page.getByRole('heading', { name: enhet, level: 2 })).toBeFocused();
  await expect(page.getByRole('link', { name: 'falt@torsby.example' })).toBeVisible();
  await axe(page);
});

test('samordnaren ger en enhet en plats i en grupp, och avslutar den', async ({ page }) => {
  await loggaIn(page, SAMORDNARE);
  const enhet = 'Biblioteket';
  const sida = await new Organisation(page).oppna();
  await sida.lank('Grupper').click();
  await sida.valj('LFR operativ grupp');
  await expect(page.getByText('Sammanträder minst 4 gånger om året.')).toBeVisible();
  const ledamoter = page.getByRole('region', { name: 'Ledamöter' });
  await sida.knapp('Ny ledamot').click();
  const funktion = eget('Fältsekreterare');
  await sida.skriv('Funktion', funktion);
  await sida.sokOchValj(/Organisation/, enhet, new RegExp(enhet));
  await axe(page);
  await sida.spara();
  await sida.sparadOchStangd();
  const plats = ledamoter.getByRole('listitem').filter({ hasText: funktion });
  await expect(plats).toContainText(enhet);
  await expect(page.getByRole('list', { name: 'Historik' })).toContainText(`lade till platsen ${funktion}`);
  await axe(page);

  // The unit knows of its seat, and the seat that ends is kept among earlier ones.
  await plats.getByRole('link', { name: enhet }).click();
  await sida.visar(enhet);
  await expect(page.getByRole('region', { name: 'Sitter i grupper' })).toContainText(funktion);
  await page.goBack();
  await page.getByRole('button', { name: `Val för ${funktion}` }).click();
  await page.getByRole('menuitem', { name: 'Avsluta' }).click();
  await sida.dialog.getByRole('button', { name: 'Avsluta' }).click();
  await sida.sparadOchStangd();
  await expect(page.getByRole('list', { name: 'Historik' })).toContainText(`avslutade platsen ${funktion}`);
});

test('den som avslutar en enhet får veta att den ansvarar för åtgärder', async ({ page }) => {
  await loggaIn(page, SAMORDNARE);
  const sida = await new Organisation(page).oppna('?sok=Gatuavdelningen');
  await sida.valj('Gatuavdelningen');
  await sida.iMenyn('Avsluta enheten');
  await expect(sida.dialog).toContainText(/ansvarar för (en åtgärd|\d+ åtgärder)/);
});

test('en enhet med enheter under sig avslutas sist, och försvinner ur trädet när dagen gått', async ({
  page,
}) => {
  await loggaIn(page, SAMORDNARE);
  const sida = await new Organisation(page).oppna();
  const over = eget('Över');
  const under = eget('Under');
  await sida.knapp('Ny enhet').click();
  await sida.skriv('Namn', over);
  await sida.valjSlag(/Slag av enhet/, /^Avdelning/);
  await sida.spara();
  await sida.visar(over);
  await sida.iMenyn('Ny enhet under');
  await sida.skriv('Namn', under);
  await sida.valjSlag(/Slag av enhet/, /^Enhet/);
  await sida.spara();
  await sida.visar(under);

  await sida.lank(over).last().click();
  await sida.visar(over);
  await sida.iMenyn('Avsluta enheten');
  await sida.dialog.getByRole('button', { name: 'Avsluta' }).click();
  await expect(sida.dialog.getByRole('alert')).toContainText(`Under enheten finns ${under} kvar.`);
  await page.keyboard.press('Escape');
  await expect(sida.dialog).toBeHidden();

  for (const namn of [under, over]) {
    await sida.tillbaka('Alla enheter');
    await page.getByRole('searchbox', { name: 'Sök enhet' }).fill(namn);
    await sida.valj(namn);
    await sida.iMenyn('Avsluta enheten');
    // Yesterday, typed part by part.
    const dag = dagarSedan(1).split('-');
    for (const [i, del] of ['år', 'månad', 'dag'].entries()) {
      await sida.dialog.getByRole('spinbutton', { name: new RegExp(`^${del}`, 'i') }).click();
      await page.keyboard.type(dag[i] ?? '');
    }
    await sida.dialog.getByRole('button', { name: 'Avsluta' }).click();
    await sida.sparadOchStangd();
    await expect(page.getByText(/^Avslutad \d/)).toBeVisible();
  }
  await sida.oppna(`?sok=${over}`);
  await expect(page.getByText('Inga enheter heter så')).toBeVisible();
  await page.getByText('Visa avslutade').click();
  await expect(sida.lank(over)).toBeVisible();
  await sida.valj(over);
  await expect(page.getByText('Enheten är kvar för historikens skull.')).toBeVisible();
  await axe(page);
});

test('den som kommer efter ser den andras ändring bredvid sin egen', async ({ page, browser }) => {
  await loggaIn(page, SAMORDNARE);
  const sida = await new Organisation(page).oppna();
  const namn = eget('Delad');
  await sida.knapp('Ny enhet').click();
  await sida.skriv('Namn', namn);
  await sida.valjSlag(/Slag av enhet/, /^Enhet/);
  await sida.spara();
  await sida.visar(namn);
  const id = new URL(page.url()).pathname.split('/').at(-1);

  await sida.knapp('Ändra').click();
  await sida.skriv(/Kontakt/, 'min@torsby.example');
  const annan = await personal(browser, SAMORDNARE);
  await annan.fraga(
    'mutation($id: ID!, $input: OrganisationInput!) { andraOrganisation(id: $id, version: 1, input: $input) { __typename } }',
    { id, input: { namn: `${namn} två`, typ: 'enhet', kontakt: 'annans@torsby.example' } },
  );
  await sida.spara();
  const konflikt = sida.dialog.getByRole('alert');
  await expect(konflikt).toContainText('Det har ändrats sedan du öppnade det.');
  await expect(konflikt).toContainText('Nu: annans@torsby.example');
  await expect(konflikt).toContainText('Ditt: min@torsby.example');
  await expect(sida.dialog.getByLabel(/Kontakt/)).toHaveValue('min@torsby.example');
  // What she left alone is as the other has made it: saved over it would be undone.
  await expect(sida.dialog.getByLabel('Namn')).toHaveValue(`${namn} två`);
  await axe(page);
  await konflikt.getByRole('button', { name: 'Använd det som gäller nu' }).click();
  await expect(sida.dialog.getByLabel(/Kontakt/)).toHaveValue('annans@torsby.example');
  await sida.skriv(/Kontakt/, 'bada@torsby.example');
  await sida.spara();
  await sida.sparadOchStangd();
  await expect(page.getByRole('link', { name: 'bada@torsby.example' })).toBeVisible();
});

test('styrgruppen ser organisationen men har inget att ändra med', async ({ page }) => {
  await loggaIn(page, STYRGRUPP);
  const sida = await new Organisation(page).oppna();
  await sida.valj('Torsby kommun');
  await axe(page);
  await sida.tillbaka('Alla enheter');
  await sida.lank('Grupper').click();
  await sida.valj('LFR styrgrupp');
  await expect(page.getByText('Strategiskt råd enligt 10 §').last()).toBeVisible();
  await expect(page.getByText('Leds av kommunen.')).toBeVisible();
  await expect(page.getByRole('region', { name: 'Ledamöter' }).getByRole('listitem')).toHaveCount(11);
  for (const knapp of ['Ny enhet', 'Ny grupp', 'Ny ledamot', 'Ändra', 'Mer'])
    await expect(page.locator('main').getByRole('button', { name: knapp, exact: true })).toHaveCount(0);
  await expect(page.locator('main').getByRole('button', { name: /^Val för/ })).toHaveCount(0);
  await axe(page);
});
