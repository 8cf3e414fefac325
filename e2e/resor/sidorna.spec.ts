import type { Page } from '@playwright/test';
import { expect, loggaIn, personal, test } from '../stod/index.ts';
import { personalsidor } from '../stod/sidor.ts';

/** Every page in the route table, opened by every role: a whole page, or one that says whom it is for. Never half of one. */

const ROLLER = [
  'sakerhetssamordnare',
  'forebyggande.samordnare',
  'operativ.grupp',
  'styrgrupp',
  'chef.fritid',
  'ks',
  'samverkan.hagfors',
  'systemadministrator',
];
const SKRIVBORD = { width: 1280, height: 800 };
const TELEFON = { width: 390, height: 844 };

/** Something that exists, for each address that names a thing: the one who leads the plan sees them all. */
const EXEMPEL = `{
  rapporter(first: 1) { edges { node { id } } }
  lagesbilder { id }
  atgardsplaner { beslut { id } }
  atgarder { id }
  rodTrad { problem { id } }
  uppfoljningar { id }
  organisationer { id }
  grupper { id }
}`;
const SOM_INTE_FINNS = '01900000-0000-7000-8000-000000000000';

const sidor = await personalsidor();

for (const roll of ROLLER)
  test(`varje sida är hel, eller säger vem den är för: ${roll}`, { tag: '@rok' }, async ({
    page,
    browser,
  }) => {
    const samordnare = await personal(browser, 'forebyggande.samordnare@torsby.demo');
    const exempel = exemplen(await samordnare.fraga<Svar>(EXEMPEL));
    await loggaIn(page, `${roll}@torsby.demo`);
    const avslag: string[] = [];
    page.on('response', async (svar) => {
      if (new URL(svar.url()).pathname !== '/graphql') return;
      const text = await svar.text().catch(() => '');
      if (text.includes('"NEKAD"')) avslag.push(`${page.url()}: ${text}`);
    });
    await page.goto('/mitt-konto');
    const svar = await page.request.post('/graphql', { data: { query: '{ jag { viewerKan } }' } });
    const { jag } = ((await svar.json()) as { data: { jag: { viewerKan: string[] } } }).data;
    for (const { sokvag, kraver } of sidor) {
      const nekas = kraver.some((krav) => !jag.viewerKan.includes(krav));
      for (const adress of adresser(sokvag, exempel))
        await test.step(adress, async () => {
          await ga(page, adress);
          await arHel(page, nekas);
        });
    }
    expect(avslag, 'frågor som sidorna ställde och servern nekade').toEqual([]);
  });

interface Svar {
  rapporter: { edges: { node: { id: string } }[] };
  lagesbilder: { id: string }[];
  atgardsplaner: { beslut: { id: string } | null }[];
  atgarder: { id: string }[];
  rodTrad: { problem: { id: string }[] };
  uppfoljningar: { id: string }[];
  organisationer: { id: string }[];
  grupper: { id: string }[];
}

/** By the address up to the id. */
const exemplen = (svar: Svar): Record<string, string | undefined> => ({
  '/inkorg': svar.rapporter.edges[0]?.node.id,
  '/rapporter': svar.rapporter.edges[0]?.node.id,
  '/lagesbilder': svar.lagesbilder[0]?.id,
  '/atgarder': svar.atgarder[0]?.id,
  '/uppfoljning': svar.uppfoljningar[0]?.id,
  '/rod-trad/problem': svar.rodTrad.problem[0]?.id,
  '/rod-trad/atgard': svar.atgarder[0]?.id,
  '/rod-trad/beslut': svar.atgardsplaner.find((plan) => plan.beslut)?.beslut?.id,
  '/organisation/enheter': svar.organisationer[0]?.id,
  '/organisation/grupper': svar.grupper[0]?.id,
});

function adresser(sokvag: string, exempel: Record<string, string | undefined>): string[] {
  const [fore = '', id] = sokvag.split('/:');
  if (!id) return [sokvag];
  const finns = exempel[fore];
  if (!finns) throw new Error(`${sokvag} saknar exempel: lägg till ett.`);
  return [`${fore}/${finns}`, `${fore}/${SOM_INTE_FINNS}`];
}

/** As a link would, without loading the app anew. By way of an address that no page has: what stands there after is new. */
async function ga(page: Page, adress: string): Promise<void> {
  const SAKNAS = 'Sidan finns inte';
  const h1 = page.getByRole('heading', { level: 1 });
  for (const mal of ['/finns-inte', adress]) {
    await page.evaluate((till) => {
      history.pushState(null, '', till);
      dispatchEvent(new PopStateEvent('popstate'));
    }, mal);
    if (mal === adress) await expect(h1.and(page.getByText(SAKNAS, { exact: true }))).toHaveCount(0);
    else await expect(h1).toHaveText(SAKNAS);
  }
}

/** Exactly one heading and the page's own name, at a desk and in the hand; refused, nothing more than that. */
async function arHel(page: Page, nekas: boolean): Promise<void> {
  const h1 = page.getByRole('heading', { level: 1 });
  for (const storlek of [SKRIVBORD, TELEFON]) {
    await page.setViewportSize(storlek);
    await expect(h1).toHaveCount(1);
    await expect(h1).not.toBeEmpty();
  }
  await page.setViewportSize(SKRIVBORD);
  await expect(page).toHaveTitle(/^.+ – Röda tråden$/);
  await expect(page.getByText('Laddar …')).toHaveCount(0);
  await expect(page.getByRole('alert')).toHaveCount(0);
  const start = page.getByRole('main').getByRole('link', { name: 'Till din startsida' });
  await expect(start).toHaveCount(nekas ? 1 : 0);
  if (!nekas) return;
  await expect(h1).toHaveText(/^Din roll /);
  await expect(page).toHaveTitle(`${await h1.textContent()} – Röda tråden`);
  await expect(page.getByRole('main')).toContainText('Sidan är för ');
  await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);
  await expect(page.getByRole('main').getByRole('link')).toHaveCount(1);
}
