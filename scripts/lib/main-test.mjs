import { ensureBrowser } from './browser.mjs';
import { ensureBuilt } from './build.mjs';
import { checkSteps } from './check-steps.mjs';
import { ensureInstalled } from './install.mjs';
import { valjProvdag } from './provdag.mjs';
import { runPlaywright, runVitest } from './runners.mjs';
import { lastLine, runChecks, sum } from './tally.mjs';

/** @typedef {import('./tally.mjs').Tally} Tally */

/** Cheap before dear, so that a mistake shows early; a stage that fails doesn't keep the rest from being known. */
/** @type {{ name: string, run: () => Promise<Tally> }[]} */
const STAGES = [
  { name: 'Kontroller', run: () => runChecks(checkSteps) },
  { name: 'Regler (packages/domain)', run: () => runVitest('packages/domain') },
  { name: 'Demonstrationsdata (packages/demo)', run: () => runVitest('packages/demo') },
  { name: 'Komponenter (packages/ui)', run: () => runVitest('packages/ui') },
  { name: 'Webb (apps/web)', run: () => runVitest('apps/web') },
  { name: 'API på riktig PostgreSQL (apps/api)', run: () => runVitest('apps/api') },
  { name: 'Resor i webbläsaren (e2e)', run: endToEnd },
];

async function endToEnd() {
  await ensureBuilt(['server', 'web']);
  return runPlaywright(await ensureBrowser());
}

export async function main() {
  valjProvdag(process.argv.slice(2));
  await ensureInstalled();
  const rows = [];
  for (const { name, run } of STAGES) {
    console.log(`\n── ${name} ──`);
    const started = performance.now();
    const tally = await run().catch((error) => {
      if (error?.exitCode > 128) throw error; // Ctrl-C stops everything, not one stage.
      console.log(error?.name === 'Avbrott' ? error.message : error);
      return { passed: 0, failed: 1, skipped: 0 };
    });
    rows.push({ name, tally, seconds: (performance.now() - started) / 1000 });
  }
  console.log('\n── Sammanfattning ──');
  for (const { name, tally, seconds } of rows) {
    console.log(`${tally.failed > 0 ? '✗' : '✓'} ${name}: ${lastLine(tally)} (${seconds.toFixed(0)} s)`);
  }
  const total = sum(rows.map((row) => row.tally));
  console.log(lastLine(total));
  if (total.failed > 0 || total.passed === 0) process.exitCode = 1;
}
