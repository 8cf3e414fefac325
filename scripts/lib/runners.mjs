import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inRoot, tools } from './paths.mjs';
import { runNode } from './run.mjs';

/** @typedef {import('./tally.mjs').Tally} Tally */

/** One failure that no runner counted: it broke off, or found no tests where there are files with tests. */
const BROKEN = { passed: 0, failed: 1, skipped: 0 };

/**
 * @param {string} folder The package whose tests to run.
 * @returns {Promise<Tally>}
 */
export async function runVitest(folder) {
  if (!hasTests(inRoot(folder), /\.test\.tsx?$/)) return { passed: 0, failed: 0, skipped: 0 };
  return withReport(async (report) => {
    const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
    const { code } = await runNode(tools.vitest, args, {
      cwd: inRoot(folder),
      output: 'show',
      env: { NODE_ENV: undefined },
    });
    const result = readReport(report);
    if (result === undefined) return BROKEN;
    return honest(code, {
      passed: result.numPassedTests,
      // A file that can't be loaded has no tests to fail.
      failed: result.numFailedTests + filesWithoutTests(result),
      skipped: result.numPendingTests + result.numTodoTests,
    });
  });
}

/**
 * @param {string | undefined} chromium
 * @param {string[]} [urval] More for the command line: which journeys.
 * @returns {Promise<Tally>}
 */
export async function runPlaywright(chromium, urval = []) {
  if (!hasTests(inRoot('e2e'), /\.(spec|test)\.ts$/)) return { passed: 0, failed: 0, skipped: 0 };
  return withReport(async (report) => {
    const { code } = await runNode(tools.playwright, ['test', '--reporter=list,json', ...urval], {
      cwd: inRoot('e2e'),
      output: 'show',
      env: {
        PLAYWRIGHT_JSON_OUTPUT_FILE: report,
        CHROMIUM_PATH: chromium,
        NODE_ENV: undefined,
      },
    });
    const result = readReport(report);
    if (result === undefined) return BROKEN;
    const { expected, unexpected, flaky, skipped } = result.stats;
    return honest(code, { passed: expected + flaky, failed: unexpected, skipped });
  });
}

/**
 * What the numbers leave out: a runner that failed although no test did, and a stage that ran nothing at all.
 * @param {number} code
 * @param {Tally} tally
 */
function honest(code, tally) {
  const ranNothing = tally.passed + tally.failed === 0;
  if (ranNothing) console.log('Inga tester kördes fast det finns testfiler. Det räknas som ett fel.');
  return tally.failed === 0 && (code !== 0 || ranNothing) ? { ...tally, failed: 1 } : tally;
}

/** @param {{ testResults: { status: string, assertionResults: unknown[] }[] }} result */
function filesWithoutTests(result) {
  return result.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0)
    .length;
}

/** @param {(report: string) => Promise<Tally>} work */
async function withReport(work) {
  const folder = mkdtempSync(join(tmpdir(), 'rot-test-'));
  try {
    return await work(join(folder, 'report.json'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @param {string} report */
function readReport(report) {
  return existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : undefined;
}

/**
 * @param {string} folder
 * @param {RegExp} pattern
 * @returns {boolean}
 */
function hasTests(folder, pattern) {
  return readdirSync(folder, { withFileTypes: true }).some((entry) => {
    if (entry.name === 'node_modules' || entry.name === 'dist') return false;
    return entry.isDirectory() ? hasTests(join(folder, entry.name), pattern) : pattern.test(entry.name);
  });
}
