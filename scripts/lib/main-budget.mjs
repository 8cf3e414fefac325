import { bundleProblems, weighPages } from './budget.mjs';
import { ensureBuilt } from './build.mjs';
import { ensureInstalled } from './install.mjs';
import { inRoot } from './paths.mjs';

export async function main() {
  await ensureInstalled();
  await ensureBuilt(['web']);
  const dist = inRoot('apps/web/dist');
  for (const { page, js, css, budget } of weighPages(dist)) {
    const kb = (/** @type {number} */ size) => size.toFixed(1).padStart(6);
    const style = budget.css === undefined ? '' : ` (${budget.css})`;
    console.log(`${page.padEnd(24)} JS ${kb(js)} kB (${budget.js})   CSS ${kb(css)} kB${style}`);
  }
  const problems = bundleProblems(dist);
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) process.exitCode = 1;
}
