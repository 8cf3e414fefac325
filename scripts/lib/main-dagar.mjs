import { ensureBrowser } from './browser.mjs';
import { ensureBuilt } from './build.mjs';
import { ensureInstalled } from './install.mjs';
import { runPlaywright, runVitest } from './runners.mjs';
import { lastLine, sum } from './tally.mjs';

/** The first and last of a year, a leap day, both changes of the clock, the eve of a holiday, and a long month's last before a short. */
const DAGAR = [
  '2026-12-01',
  '2026-12-31',
  '2027-01-01',
  '2027-01-31',
  '2027-03-28',
  '2027-06-25',
  '2027-10-31',
  '2028-02-29',
];

export async function main() {
  await ensureInstalled();
  await ensureBuilt(['server', 'web']);
  const browser = await ensureBrowser();
  const valda = process.argv.slice(2).filter((ord) => DAGAR.includes(ord));
  const rows = [];
  for (const dag of valda.length > 0 ? valda : DAGAR) {
    console.log(`\n── ${dag} ──`);
    process.env.PROV_DAG = dag;
    const demo = await runVitest('packages/demo');
    const api = await runVitest('apps/api');
    const resor = await runPlaywright(browser, ['--grep=@rok']);
    rows.push({ dag, demo, api, resor, tally: sum([demo, api, resor]) });
  }
  console.log('\n── Sammanfattning ──');
  for (const { dag, demo, api, resor, tally } of rows)
    console.log(
      `${tally.failed > 0 ? '✗' : '✓'} ${dag}: demo ${lastLine(demo)}; API ${lastLine(api)}; resor ${lastLine(resor)}`,
    );
  const total = sum(rows.map((row) => row.tally));
  console.log(lastLine(total));
  if (total.failed > 0 || total.passed === 0) process.exitCode = 1;
}
