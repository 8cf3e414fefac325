import type { Page } from '@playwright/test';
import { axe, expect, loggaIn, test } from './stod/index.ts';

const SAMORDNARE = 'forebyggande.samordnare@torsby.demo';
const STYRGRUPP = 'styrgrupp@torsby.demo';
const KS = 'ks@torsby.demo';

interface Provsida {
  sokvag: string;
  som: string;
  /** The page's own heading. Where list and part take turns on a narrow page, the part's is an h2. */
  rubrik: RegExp;
  /** The link that leads on from there to the page itself. */
  lank?: RegExp;
}

/** Every page that no journey walks at a phone's width, as it opens. */
const SIDOR: readonly Provsida[] = [
  { sokvag: '/oversikt', som: SAMORDNARE, rubrik: /^Översikt$/ },
  { sokvag: '/oversikt', som: 'operativ.grupp@torsby.demo', rubrik: /^Översikt$/ },
  { sokvag: '/oversikt', som: STYRGRUPP, rubrik: /^Översikt$/ },
  { sokvag: '/oversikt', som: KS, rubrik: /^Översikt$/ },
  { sokvag: '/lagesbilder', som: SAMORDNARE, rubrik: /^Lägesbilder$/ },
  { sokvag: '/lagesbilder', som: STYRGRUPP, lank: /Operativ lägesbild 2/, rubrik: /^Operativ lägesbild 2$/ },
  { sokvag: '/lagesbilder', som: KS, lank: /Strategisk lägesbild 1/, rubrik: /^Strategisk lägesbild 1$/ },
  { sokvag: '/atgarder', som: SAMORDNARE, rubrik: /^Åtgärder$/ },
  { sokvag: '/atgarder/tavla', som: STYRGRUPP, rubrik: /^Åtgärder per ansvarig enhet$/ },
  { sokvag: '/uppfoljning', som: SAMORDNARE, rubrik: /^Uppföljning$/ },
  { sokvag: '/uppfoljning', som: KS, lank: /^Uppföljning 1 /, rubrik: /^Uppföljning 1 / },
  { sokvag: '/rod-trad', som: KS, rubrik: /^Röda tråden/ },
  { sokvag: '/rod-trad', som: 'operativ.grupp@torsby.demo', rubrik: /^Röda tråden/ },
  { sokvag: '/omvarld', som: 'operativ.grupp@torsby.demo', rubrik: /^Omvärld/ },
  { sokvag: '/organisation', som: STYRGRUPP, rubrik: /^Organisation/ },
  { sokvag: '/organisation', som: SAMORDNARE, lank: /^Torsby kommun/, rubrik: /^Torsby kommun/ },
  {
    sokvag: '/organisation/grupper',
    som: SAMORDNARE,
    lank: /^LFR operativ grupp/,
    rubrik: /^LFR operativ grupp$/,
  },
  { sokvag: '/rapporter/importera', som: 'sakerhetssamordnare@torsby.demo', rubrik: /^Läs in/ },
  { sokvag: '/anvandare', som: 'systemadministrator@torsby.demo', rubrik: /^Användare$/ },
  { sokvag: '/mitt-konto', som: 'chef.gata@torsby.demo', rubrik: /^Mitt konto$/ },
];

for (const { sokvag, som, lank, rubrik } of SIDOR)
  test(`${sokvag}${lank ? ` › ${lank.source}` : ''} som ${som} går att läsa på telefon, i ljust och mörkt`, async ({
    page,
  }) => {
    await loggaIn(page, som);
    await page.goto(sokvag);
    if (lank) {
      await page.getByRole('main').getByRole('link', { name: lank }).last().click();
      await expect(page).not.toHaveURL(sokvag);
    }
    await expect(page.getByRole('heading', { name: rubrik }).first()).toBeVisible();
    await expect(page.getByText('Laddar …')).toHaveCount(0);
    await rymsPaBredden(page);
    await axe(page);
  });

/** Reflow, WCAG 1.4.10: what is too wide scrolls in its own frame, never the page. */
async function rymsPaBredden(page: Page): Promise<void> {
  const [bredd, fonster] = await page.evaluate(() => [
    document.documentElement.scrollWidth,
    window.innerWidth,
  ]);
  expect(bredd, 'sidans bredd').toBeLessThanOrEqual(fonster ?? 0);
}
