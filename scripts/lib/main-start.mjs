import module from 'node:module';
import { pathToFileURL } from 'node:url';
import { ensureBuilt } from './build.mjs';
import { ensureInstalled } from './install.mjs';
import { inRoot } from './paths.mjs';

/** The app runs in this very process: its signals, its exit code and its death are the app's own. */
export async function main() {
  await ensureInstalled();
  await ensureBuilt(['server', 'web']);
  process.env.NODE_ENV ??= 'production';
  // Node 22 and later keep the compiled code between starts.
  /** @type {{ enableCompileCache?: () => void }} */ (module).enableCompileCache?.();
  await import(pathToFileURL(inRoot('apps/api/dist/main.js')).href);
}
