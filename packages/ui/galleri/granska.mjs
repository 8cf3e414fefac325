/* Looks at the gallery: pictures in the temporary folder, axe (WCAG 2.2 AA) in both themes. `pnpm galleri` must be running. */
import { mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';

const base = process.env.GALLERI_URL ?? 'http://localhost:5190';
const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const folder = join(tmpdir(), 'galleri');
mkdirSync(folder, { recursive: true });
const executablePath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
const only = process.argv[2];

const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
let faults = 0;
for (const vy of ['komponenter', 'falt', 'diagram', 'skal', 'skal&detalj']) {
  if (only && only !== vy) continue;
  for (const tema of ['ljus', 'mork']) {
    for (const width of [320, 390, 1280, 1920]) {
      const page = await browser.newPage({ viewport: { width, height: 900 } });
      const said = [];
      page.on('console', (message) => message.type() === 'error' && said.push(message.text()));
      page.on('pageerror', (error) => said.push(String(error)));
      await page.goto(`${base}/?vy=${vy}&tema=${tema}${width === 1920 ? '&projektor' : ''}`);
      await page.waitForTimeout(500);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      await page.screenshot({
        path: join(folder, `${vy.replace('&', '-')}-${tema}-${width}.png`),
        fullPage: true,
      });
      await page.addScriptTag({ path: axe });
      const result = await page.evaluate(() =>
        globalThis.axe.run(document, {
          runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
        }),
      );
      const lines = [
        ...said.map((text) => `console: ${text}`),
        ...(wide > 0 ? [`${wide} px wider than the screen`] : []),
        ...result.violations.flatMap((violation) =>
          violation.nodes.map(
            (node) => `${violation.id}: ${node.html.slice(0, 160)} ${node.failureSummary?.slice(0, 200)}`,
          ),
        ),
      ];
      faults += lines.length;
      process.stdout.write(
        `${vy} ${tema} ${width}: ${lines.length === 0 ? 'ok' : `\n  ${[...new Set(lines)].join('\n  ')}`}\n`,
      );
      await page.close();
    }
  }
}
await browser.close();
process.stdout.write(`${faults} faults; pictures in ${folder}\n`);
process.exitCode = faults > 0 ? 1 : 0;
