import type { Browser, Page } from '@playwright/test';
import { Atgarder } from '../pages/Atgarder.ts';
import { axe, expect, loggaIn, personal, test } from '../stod/index.ts';

const SAMORDNARE = 'forebyggande.samordnare@torsby.demo';
const CHEF = 'chef.skola@torsby.demo';

/** A name that no other run of the test gives. */
const eget = (vad: string): string => `${vad} ${crypto.randomUUID().slice(0, 8)}`;

/** A decided plan with one measure for the school, made by its API: what comes before the journey. */
async function beslutadAtgard(browser: Browser, titel: string): Promise<string> {
  const samordnare = await personal(browser, SAMORDNARE);
  const { lagesbilder, organisationer } = await samordnare.fraga<{
    lagesbilder: { id: string; status: string }[];
    organisationer: { id: string; namn: string }[];
  }>('{ lagesbilder(slag: "strategisk") { id status } organisationer { id namn } }');
  const bild = lagesbilder.find((b) => b.status === 'beslutad')?.id;
  const skolan = organisationer.find((o) => o.namn === 'Skolan')?.id;
  type Svar = { svar: { plan: { id: string; version: number; lamnad: string } } };
  const { svar: skapad } = await samordnare.fraga<Svar>(
    `mutation($b: ID!, $n: String!) { svar: skapaAtgardsplan(lagesbildId: $b, input: { namn: $n, giltigFran: "2026-01-01", giltigTill: "2027-12-31" }) {
       ... on AtgardsplanSparad { plan { id version } } } }`,
    { b: bild, n: eget('Plan') },
  );
  const plan = skapad.plan.id;
  await samordnare.fraga(
    `mutation($p: ID!, $t: String!, $o: ID!) {
       skapaEffektmal(planId: $p, input: { matt: "Rapporter", utgangsvarde: "40", malvarde: "20", datum: "2027-12-31" }) { __typename }
       skapaAtgard(planId: $p, input: { titel: $t, typ: "social", sikt: "kort", form: "engangs", evidensgrad: "oprovad", ansvarigOrganisationId: $o }) { __typename } }`,
    { p: plan, t: titel, o: skolan },
  );
  const { svar: lamnad } = await samordnare.fraga<Svar>(
    'mutation($p: ID!) { svar: lamnaPlanTillKs(id: $p, version: 1) { ... on AtgardsplanSparad { plan { id version lamnad } } } }',
    { p: plan },
  );
  await samordnare.fraga(
    `mutation($p: ID!, $v: Int!, $d: String!) { registreraPlanbeslut(id: $p, version: $v, beslut: { organ: "ks", datum: $d, paragraf: "7", diarienummer: "KS 2026/7" }) { __typename } }`,
    { p: plan, v: lamnad.plan.version, d: lamnad.plan.lamnad },
  );
  return plan;
}

/** Tabs on until this has the focus: how far a keyboard has to go is part of what is proved. */
async function tabbaTill(page: Page, har: () => Promise<boolean>, hogst: number): Promise<void> {
  for (let i = 0; i < hogst; i++) {
    if (await har()) return;
    await page.keyboard.press('Tab');
  }
  expect(await har(), 'fokus kom aldrig fram').toBe(true);
}

test('chefen uppdaterar sin åtgärd med bara tangentbord, i fyra steg, och kan ångra', async ({
  page,
  browser,
}) => {
  const titel = eget('Föräldramöten om ANDTS');
  await beslutadAtgard(browser, titel);
  await loggaIn(page, CHEF);
  await page.goto('/start');
  const sida = await new Atgarder(page).arHar();
  await expect(sida.h1).toHaveText('Mina åtgärder');
  await axe(page);

  // 1: open it. 2: choose. 3: the line. 4: save.
  const lank = sida.lank(titel);
  await lank.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: titel, level: 1 })).toBeFocused();
  const enligtPlan = page.getByRole('radio', { name: /Enligt plan/ });
  await tabbaTill(page, () => enligtPlan.evaluate((el) => el === document.activeElement), 5);
  await page.keyboard.press('Space');
  await expect(enligtPlan).toBeChecked();
  const rad = page.getByLabel(/Vad är gjort/);
  await tabbaTill(page, () => rad.evaluate((el) => el === document.activeElement), 4);
  await page.keyboard.type('Första mötet är hållet.');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Uppdateringen är sparad')).toBeVisible();
  const uppdateringar = page.getByRole('list', { name: 'Uppdateringar' });
  await expect(uppdateringar).toContainText('Pågår. Genomförande: Enligt plan.');
  await expect(uppdateringar).toContainText('Första mötet är hållet.');
  await axe(page);

  const angra = page.getByRole('button', { name: 'Ångra', exact: true });
  await angra.focus();
  await page.keyboard.press('Enter');
  await expect(uppdateringar).toContainText('ångrade sin uppdatering');
  await expect(page.getByText('Beslutad', { exact: true }).first()).toBeVisible();
});

test('att avbryta en beslutad åtgärd kräver ett skäl, och inget skrivet går förlorat', async ({
  page,
  browser,
}) => {
  const titel = eget('Trygghetsvandring');
  await beslutadAtgard(browser, titel);
  await loggaIn(page, CHEF);
  const sida = await new Atgarder(page).oppna();
  await sida.lank(titel).click();
  await expect(sida.h1).toHaveText(titel);
  await page.getByLabel(/Vad är gjort/).fill('Rutten är vald.');
  await page.getByText('Pausa, avbryt eller skriv mer').click();
  await page.getByRole('button', { name: /Åtgärdens läge/ }).click();
  await page.getByRole('option', { name: 'Avbryt' }).click();
  await sida.knapp('Spara').click();
  await expect(page.getByRole('alert')).toContainText('Skriv varför.');
  await axe(page);
  await expect(page.getByLabel(/Vad är gjort/)).toHaveValue('Rutten är vald.');
  await page.getByLabel('Varför').fill('Vägen är avstängd.');
  await sida.knapp('Spara').click();
  await expect(page.getByRole('list', { name: 'Uppdateringar' })).toContainText('Skäl: Vägen är avstängd.');
  await expect(page.getByRole('radio', { name: /Enligt plan/ })).toBeHidden();
});
