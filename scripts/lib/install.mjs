import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { Avbrott } from './avbrott.mjs';
import { inRoot } from './paths.mjs';
import { run } from './run.mjs';
import { fingerprint, hasStamp, writeStamp } from './stamp.mjs';

/**
 * Some parts of the code generator's prompts ask for a newer Node than it needs itself; it is run and tested on the
 * oldest we promise. Words about that, and about what pnpm offers other tools, tell a newcomer nothing.
 */
const NOTHING_TO_ACT_ON = /Unsupported engine for |^Agent skills awaiting|^Run "pnpm approve"/;

/** Installs the dependencies exactly as the lock file says, unless that was already done. */
export async function ensureInstalled() {
  const wanted = fingerprint(
    ['pnpm-lock.yaml', 'pnpm-workspace.yaml', 'package.json', ...workspaceManifests()],
    // Native parts are chosen by platform: a folder shared with another machine is not installed for this one.
    [process.platform, process.arch],
  );
  // Inside what it speaks of, so that it disappears with it.
  const stamp = inRoot('node_modules/.rot-stamp');
  if (hasStamp(stamp, wanted) && existsSync(inRoot('apps/api/node_modules'))) return;

  console.error('Installerar beroenden …');
  const { code, output } = await run('npx', ['-y', packageManager(), 'install', '--frozen-lockfile'], {
    output: 'show',
    keepBack: NOTHING_TO_ACT_ON,
    // In production mode the tools that build would be left out, and without a terminal pnpm must not ask.
    env: { NODE_ENV: undefined, CI: 'true' },
  });
  if (code !== 0) {
    process.stderr.write(output);
    throw new Avbrott(
      'Beroendena gick inte att installera. Kontrollera att datorn når npm:s paketregister och försök igen.',
    );
  }
  writeStamp(stamp, wanted);
}

/** `pnpm@<version>` as the root package states it: one place for the version. */
function packageManager() {
  const { packageManager: wanted } = JSON.parse(readFileSync(inRoot('package.json'), 'utf8'));
  return String(wanted).split('+')[0] ?? 'pnpm';
}

function workspaceManifests() {
  const folders = ['apps', 'packages'].flatMap((group) =>
    readdirSync(inRoot(group)).map((name) => `${group}/${name}`),
  );
  return [...folders, 'e2e'].map((folder) => `${folder}/package.json`);
}
