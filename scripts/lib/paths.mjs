import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The checkout's root, with no slash at the end. */
export const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');

/** @param {...string} parts */
export function inRoot(...parts) {
  return join(root, ...parts);
}

/** Tools are run as `node <file>`: no shell, no start-up of npx or pnpm, and the same on every platform. */
export const tools = {
  biome: inRoot('node_modules/@biomejs/biome/bin/biome'),
  depcruise: inRoot('node_modules/dependency-cruiser/bin/dependency-cruise.mjs'),
  knip: inRoot('node_modules/knip/bin/knip.js'),
  playwright: inRoot('node_modules/@playwright/test/cli.js'),
  tsc: inRoot('node_modules/typescript/bin/tsc'),
  tsx: inRoot('node_modules/tsx/dist/cli.mjs'),
  vite: inRoot('apps/web/node_modules/vite/bin/vite.js'),
  vitest: inRoot('node_modules/vitest/vitest.mjs'),
  codegen: inRoot('apps/web/node_modules/@graphql-codegen/cli/esm/bin.js'),
};
