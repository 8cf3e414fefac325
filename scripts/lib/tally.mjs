/**
 * How a stage of the tests went.
 * @typedef {{ passed: number, failed: number, skipped: number }} Tally
 */

/** @param {Tally[]} tallies @returns {Tally} */
export function sum(tallies) {
  return tallies.reduce(
    (total, { passed, failed, skipped }) => ({
      passed: total.passed + passed,
      failed: total.failed + failed,
      skipped: total.skipped + skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  );
}

/** The line that other programs read: always last, always alone. @param {Tally} tally */
export function lastLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/** @param {import('./check-steps.mjs').CheckStep[]} steps @returns {Promise<Tally>} */
export async function runChecks(steps) {
  const tally = { passed: 0, failed: 0, skipped: 0 };
  for (const step of steps) {
    const started = performance.now();
    const problems = await step.run().catch((error) => {
      if (error?.exitCode > 128) throw error; // Ctrl-C stops everything, not one step.
      return String(error?.message ?? error);
    });
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    console.log(`${problems === undefined ? '✓' : '✗'} ${step.name} (${seconds} s)`);
    if (problems !== undefined) console.log(problems);
    tally[problems === undefined ? 'passed' : 'failed'] += 1;
  }
  return tally;
}
