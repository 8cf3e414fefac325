import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { ensureBuilt } from './build.mjs';
import { ensureInstalled } from './install.mjs';
import { inRoot } from './paths.mjs';

/** The result is the last line on stdout, so everything else goes to stderr. */
export async function main() {
  await ensureInstalled();
  // The start is measured too, and shouldn't have to build.
  await ensureBuilt(['server', 'web']);
  const bench = spawn(process.execPath, ['--import', 'tsx', '--conditions=rot-source', 'bench/main.ts'], {
    cwd: inRoot('apps/api'),
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const [kod] = await once(bench, 'close');
  process.exitCode = kod ?? 1;
}
