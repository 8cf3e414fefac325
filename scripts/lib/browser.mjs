import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { Avbrott } from './avbrott.mjs';
import { tools } from './paths.mjs';
import { run, runNode } from './run.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];
const MAC = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';

/**
 * A browser for the end-to-end tests. Returns its path, or undefined when Playwright has one of its own: the tests read
 * `CHROMIUM_PATH`.
 */
export async function ensureBrowser() {
  const given = process.env.CHROMIUM_PATH;
  if (given) {
    if (existsSync(given)) return given;
    throw new Avbrott(`CHROMIUM_PATH pekar på ${given}, som inte finns. Rätta den eller ta bort den.`);
  }
  const found = onPath() ?? (existsSync(MAC) ? MAC : undefined);
  if (found !== undefined) return found;
  return (await fromDebian()) ?? fromPlaywright();
}

function onPath() {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name))).find(isExecutable);
}

/** @param {string} file */
function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Debian's own package brings the libraries with it, which Playwright's download doesn't. */
async function fromDebian() {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version') || !existsSync('/usr/bin/apt-get'))
    return undefined;
  console.log('Installerar Chromium med apt-get …');
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const updated = await run('apt-get', ['update', '-q'], { env });
  const installed = await run('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium'], {
    env,
  });
  if (installed.code !== 0) console.log(`${updated.output}${installed.output}`);
  return onPath();
}

async function fromPlaywright() {
  console.log('Hämtar Chromium med Playwright …');
  const { code, output } = await runNode(tools.playwright, ['install', 'chromium']);
  if (code === 0) return undefined;
  throw new Avbrott(
    `${output.trimEnd()}\n\nIngen webbläsare gick att hämta. Installera Chromium eller Chrome, eller ange dess plats i CHROMIUM_PATH.`,
  );
}
