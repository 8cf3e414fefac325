import type { Page } from '@playwright/test';
import { Atgarder } from '../pages/Atgarder.ts';
import { kommunMedBild } from '../stod/beslutadBild.ts';
import { beslutadPlan } from '../stod/beslutadPlan.ts';
import { axe, eget, expect, loggaIn, personal, test } from '../stod/index.ts';
import { IDAG } from '../stod/klocka.ts';

const STYRGRUPP = 'styrgrupp@torsby.demo';

/** A kommun of its own: only one plan is in force, and the other journeys read the demo's. */
let epost: (roll: string) => string;
const NASTA_AR = Number(IDAG.slice(0, 4)) + 1;

test.beforeAll(async ({ browser }) => {
  test.setTimeout(180_000);
  epost = await kommunMedBild(browser, '1761');
});

async function lamna(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Lämna till kommunstyrelsen' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Lämna till kommunstyrelsen' }).click();
}

test('samordnaren gör en plan av en beslutad lägesbild och för in kommunstyrelsens beslut', async ({
  page,
  browser,
}) => {
  await loggaIn(page, epost('forebyggande_samordnare'));
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
  await sida.dag('Gäller från och med', `${NASTA_AR}-01-01`);
  await sida.dag('Gäller till och med', `${NASTA_AR + 1}-12-31`);
  await sida.spara();
  await sida.knapp('Nytt effektmål').click();
  await sida.dialog.getByRole('button', { name: 'Spara' }).click();
  await expect(sida.dialog.getByRole('alert')).toContainText('Skriv vad som ska mätas.');
  await sida.skriv(/Vad mäts/, 'Rapporter om störande körning');
  await sida.skriv(/Utgångsvärde/, '40');
  await sida.skriv(/Målvärde/, '25');
  await sida.dag('Nått senast', `${NASTA_AR + 1}-12-31`);
  await sida.spara();

  const [forst, sedan] = [eget('Nattvandring'), eget('Belysning')];
  for (const titel of [forst, sedan]) {
    await page.getByRole('button', { name: 'Ny åtgärd', exact: true }).click();
    await sida.skriv(/Vad ska göras/, titel);
    await sida.sokOchValj(/Ansvarig enhet/, 'kommun');
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

  // Someone else writes in the plan after it was opened here: nothing is handed over, and the page shows what it was.
  const planId = new URL(page.url()).searchParams.get('plan');
  const kollega = await personal(browser, epost('forebyggande_samordnare'));
  await kollega.fraga(
    'mutation ($p: ID!) { skapaEffektmal(planId: $p, input: { matt: "Otrygga i centrum", utgangsvarde: "3", malvarde: "1", datum: "2028-12-31" }) { __typename } }',
    { p: planId },
  );
  // The page is read anew while she is asked: what she hands over is the plan as it was when she chose to.
  const slapp = await hallTillbaka(page, 'Atgardsplan');
  await page.getByRole('link', { name: 'Per ansvarig enhet' }).click();
  // Until then she hasn't left, and what she comes back to isn't read anew.
  await expect(page).toHaveURL(/\/atgarder\/tavla/);
  await page.getByRole('link', { name: 'Planen', exact: true }).click();
  await expect(page).not.toHaveURL(/\/atgarder\/tavla/);
  await page.getByRole('button', { name: 'Lämna till kommunstyrelsen' }).click();
  await slapp();
  await expect(page.getByText('Otrygga i centrum', { exact: true })).toBeVisible();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Lämna till kommunstyrelsen' }).click();
  const meddelande = page.getByRole('alert').filter({ hasText: 'Planen är inte lämnad' });
  await expect(meddelande).toContainText('lagt till effektmålet ”Otrygga i centrum”');
  await expect(page.getByText('Otrygga i centrum', { exact: true })).toBeVisible();
  await expect(meddelande).toBeVisible();
  await axe(page);
  await lamna(page);
  await sida.knapp('Registrera beslutet').click();
  await sida.dag('Sammanträdets dag', IDAG);
  await sida.skriv('Paragraf', '14');
  await sida.skriv('Diarienummer', 'KS 2026/45');
  // A decision from before the one in force can't be had in a day: what the server then says is put in its answer.
  await page.route('**/graphql', async (anrop) => {
    if (anrop.request().postDataJSON()?.operationName !== 'RegistreraPlanbeslut') return anrop.fallback();
    const svar = await anrop.fetch();
    const kropp = await svar.json();
    kropp.data.registreraPlanbeslut.besked = 'Planen gäller inte: plan nr 7 ersatte den.';
    return anrop.fulfill({ response: svar, json: kropp });
  });
  await sida.spara('Registrera beslutet');
  await expect(page.getByRole('alert').filter({ hasText: 'Planen är redan ersatt' })).toContainText(
    'plan nr 7 ersatte den',
  );
  await expect(
    page.getByText(new RegExp(`^Beslutad, gäller från och med 1 januari ${NASTA_AR}`)).first(),
  ).toBeVisible();
  await expect(page.getByText(/§ 14, KS 2026\/45/).first()).toBeVisible();
  await expect(page.getByText('Beslutad', { exact: true }).first()).toBeVisible();
  await expect(page.getByRole('button', { name: 'Ny åtgärd', exact: true })).toBeHidden();
});

test('en ny plan ersätter den som gäller: det som fortsätter tas med, resten har ett skäl', async ({
  page,
  browser,
}) => {
  const [fortsatter, utgar] = [eget('Nattvandring'), eget('Belysning')];
  await beslutadPlan(browser, epost, fortsatter, utgar);
  await loggaIn(page, epost('forebyggande_samordnare'));
  const sida = await new Atgarder(page).oppna();
  await sida.knapp('Ny åtgärdsplan').click();
  const namn = eget('Nästa plan');
  await sida.skriv('Planens namn', namn);
  await sida.spara();
  await expect(page.getByRole('heading', { name: namn, level: 2 })).toBeVisible();
  await expect(page.getByRole('link', { name: /^Beslutet ersätter/ })).toBeVisible();
  await expect(page.getByText(/^\d+ åtgärder som inte är avslutade fortsätter inte/)).toBeVisible();

  await sida.knapp('Ta med från gällande plan').click();
  await expect(sida.dialog.getByRole('checkbox', { name: fortsatter })).toBeChecked();
  // Taken off, it is asked why; put back, it isn't.
  const skal = sida.dialog.getByLabel(`Varför fortsätter inte ”${utgar}”?`);
  await sida.dialog.getByRole('checkbox', { name: utgar }).uncheck({ force: true });
  await expect(skal).toBeVisible();
  await sida.dialog.getByRole('checkbox', { name: utgar }).check({ force: true });
  await expect(skal).toBeHidden();
  await axe(page);
  await sida.spara('Ta med valda');
  await expect(page.getByRole('link', { name: fortsatter, exact: true })).toBeVisible();
  await expect(page.getByText(/åtgärder som inte är avslutade fortsätter inte/)).toBeHidden();

  // They wait for problem and cause, and are aimed in one go.
  await expect(page.getByText(/^\d+ åtgärder väntar på problem och orsak/)).toBeVisible();
  await sida.knapp('Välj problem och orsak').click();
  for (const titel of [fortsatter, utgar])
    await sida.dialog.getByRole('checkbox', { name: titel }).check({ force: true });
  await sida.valj(/^Problem|Problem$/, 'Störande körning');
  await sida.dialog.getByRole('checkbox', { name: /Ingen annan samlingsplats/ }).check({ force: true });
  await axe(page);
  await sida.spara('Knyt valda');
  await expect(page.getByRole('row').filter({ hasText: fortsatter })).toContainText(
    'Ingen annan samlingsplats',
  );

  // What KS has decided isn't dropped in silence.
  await sida.knapp(`Val för ${utgar}`).click();
  await page.getByRole('menuitem', { name: 'Låt utgå' }).click();
  await sida.dialog.getByRole('button', { name: 'Låt utgå', exact: true }).click();
  await expect(sida.dialog.getByRole('alert')).toContainText('Skriv varför.');
  await axe(page);
  await sida.skriv('Varför', 'Lamporna sitter uppe.');
  await sida.spara('Låt utgå');
  await expect(page.getByRole('link', { name: utgar, exact: true })).toBeHidden();
  await expect(page.getByText(`${utgar}. Skäl: Lamporna sitter uppe.`)).toBeVisible();

  // It is offered still, but isn't chosen for her.
  await sida.knapp('Ta med från gällande plan').click();
  await expect(sida.dialog.getByRole('checkbox', { name: utgar })).not.toBeChecked();
  await expect(sida.dialog.getByText('Utgår i utkastet: Lamporna sitter uppe.')).toBeVisible();
  await page.keyboard.press('Escape');

  // A draft that comes to nothing is discarded, with a reason, and the list shows what is in force.
  await sida.knapp('Fler val').click();
  await page.getByRole('menuitem', { name: 'Kassera utkastet' }).click();
  await sida.skriv('Varför', 'Vi väntar med planen.');
  await axe(page);
  await sida.spara('Kassera utkastet');
  await expect(page.getByText('Utkastet är kasserat')).toBeVisible();
  await expect(page.getByRole('link', { name: utgar, exact: true })).toBeVisible();
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

/** Holds back what the page asks for, until it is let go. */
async function hallTillbaka(page: Page, operation: string): Promise<() => Promise<void>> {
  let slapp = (): void => {};
  const slappt = new Promise<void>((klar) => {
    slapp = klar;
  });
  await page.route('**/graphql', async (anrop) => {
    if (anrop.request().postDataJSON()?.operationName === operation) await slappt;
    await anrop.fallback();
  });
  return async () => {
    slapp();
    await page.unrouteAll({ behavior: 'wait' });
  };
}
