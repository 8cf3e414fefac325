import { existsSync } from 'node:fs';
import { Avbrott } from './avbrott.mjs';
import { inRoot, tools } from './paths.mjs';
import { runNode } from './run.mjs';
import { fingerprint, hasStamp, writeStamp } from './stamp.mjs';

/**
 * @typedef {object} Target
 * @property {string} what Swedish, for "Bygger …".
 * @property {string[]} sources
 * @property {string[]} outputs Files that prove that the build is there.
 * @property {string} stamp
 * @property {() => Promise<{ code: number, output: string }>} build
 */

const COMMON = ['package.json', 'pnpm-lock.yaml', 'tsconfig.base.json'];

/** @type {Record<'server' | 'web', Target>} */
const TARGETS = {
  server: {
    what: 'servern',
    sources: [...COMMON, 'packages/domain', 'packages/demo', 'apps/api'],
    outputs: ['packages/domain/dist/index.js', 'packages/demo/dist/index.js', 'apps/api/dist/main.js'],
    stamp: 'apps/api/dist/.rot-stamp',
    build: () => runNode(tools.tsc, ['-b', 'apps/api']),
  },
  web: {
    what: 'webbappen',
    sources: [...COMMON, 'packages/domain', 'packages/ui', 'packages/schema', 'apps/web'],
    outputs: ['apps/web/dist/index.html', 'apps/web/dist/.vite/manifest.json'],
    stamp: 'apps/web/dist/.rot-stamp',
    build: () => runNode(tools.vite, ['build'], { cwd: inRoot('apps/web'), env: { NODE_ENV: undefined } }),
  },
};

/** Builds the targets whose sources changed since their last build, at the same time. @param {('server' | 'web')[]} names */
export async function ensureBuilt(names) {
  await Promise.all(names.map((name) => ensureTarget(TARGETS[name])));
}

/** @param {Target} target */
async function ensureTarget(target) {
  const wanted = fingerprint(target.sources, [process.versions.node.split('.')[0] ?? '']);
  const stamp = inRoot(target.stamp);
  if (hasStamp(stamp, wanted) && target.outputs.every((file) => existsSync(inRoot(file)))) return;
  console.error(`Bygger ${target.what} …`);
  const { code, output } = await target.build();
  if (code !== 0) throw new Avbrott(`${output.trimEnd()}\n\nBygget av ${target.what} misslyckades, se ovan.`);
  writeStamp(stamp, wanted);
}
