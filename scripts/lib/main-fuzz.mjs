import { ensureBuilt } from './build.mjs';
import { ensureInstalled } from './install.mjs';
import { inRoot, tools } from './paths.mjs';
import { runNode } from './run.mjs';

const ANROP = '9000';

export async function main() {
  await ensureInstalled();
  await ensureBuilt(['server']);
  const fro = process.argv[2];
  const { code } = await runNode(tools.vitest, ['run', 'test/fuzz.test.ts'], {
    cwd: inRoot('apps/api'),
    output: 'show',
    env: { NODE_ENV: undefined, FUZZ_ANROP: ANROP, ...(fro && { FUZZ_FRO: fro }) },
  });
  if (code !== 0) process.exitCode = 1;
}
