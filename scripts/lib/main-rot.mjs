import { pathToFileURL } from 'node:url';
import { ensureBuilt } from './build.mjs';
import { ensureInstalled } from './install.mjs';
import { inRoot } from './paths.mjs';

/** The tool reads its arguments from where ours are: after the second word of the command line. */
export async function main() {
  await ensureInstalled();
  await ensureBuilt(['server']);
  process.env.NODE_ENV ??= 'production';
  await import(pathToFileURL(inRoot('apps/api/dist/cli/main.js')).href);
}
