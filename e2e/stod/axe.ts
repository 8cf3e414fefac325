import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import type { AxeResults, ElementContext, RunOnly, RunOptions } from 'axe-core';

const KALLA = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** WCAG 2.2 A and AA with what they build on: what the law on accessible public service asks. */
const TAGGAR = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

declare global {
  interface Window {
    axe?: { run(context: ElementContext, options: RunOptions): Promise<AxeResults> };
  }
}

/**
 * The rules among them that look at colours. The themes are the same page in two sets of colours (`tokens.css` sets
 * custom properties and nothing else), so no other rule can answer differently in the dark.
 */
const FARGREGLER = ['color-contrast', 'link-in-text-block'];

/** No violation on the page as it stands, in light and in dark; leaves it in light. */
export async function axe(page: Page): Promise<void> {
  await utanBrott(page, 'dark', { type: 'rule', values: FARGREGLER });
  await utanBrott(page, 'light', { type: 'tag', values: TAGGAR });
}

async function utanBrott(page: Page, tema: 'dark' | 'light', regler: RunOnly): Promise<void> {
  await page.emulateMedia({ colorScheme: tema });
  await stilla(page);
  if (!(await page.evaluate(() => window.axe !== undefined))) await page.evaluate(KALLA);
  const fynd = await page.evaluate(async (runOnly) => {
    // react-aria's announcer names the pressed button by its id, also after the button has gone with its dialog: for
    // some seconds an empty, invisible element points at nothing.
    const svar = await window.axe?.run(
      { exclude: [['[data-live-announcer]']] },
      { runOnly, resultTypes: ['violations'] },
    );
    if (!svar) throw new Error('axe kom inte med på sidan');
    return svar.violations.flatMap((brott) =>
      brott.nodes.map(
        (nod) => `${brott.id}: ${nod.target.join(' ')}\n${nod.failureSummary ?? ''}\n${nod.html}`,
      ),
    );
  }, regler);
  expect(fynd, `Tillgänglighet på ${page.url()} i ${tema === 'dark' ? 'mörkt' : 'ljust'} läge`).toEqual([]);
}

/**
 * Waits until nothing moves. Under reduced motion every change of colour is a transition of one frame, and an inherited
 * colour takes one for each level: measured at once, text and ground would be of different themes.
 */
async function stilla(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const bild = () => new Promise(requestAnimationFrame);
    await bild();
    while (document.getAnimations().some((rorelse) => rorelse.playState === 'running')) await bild();
    await bild();
  });
}
