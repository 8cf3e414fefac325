import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { inRoot } from './paths.mjs';

const SKIPPED = new Set(['node_modules', 'dist', 'coverage']);
const TEST = /\.test\.[cm]?[jt]sx?$/;

/**
 * A fingerprint of the contents of files and folders (relative to the root). Contents and not times, because git and
 * copying give files new times. Tests don't count: they are not in what is built.
 * @param {readonly string[]} paths
 * @param {readonly string[]} [also] Other things that make a result differ, such as the Node version.
 */
export function fingerprint(paths, also = []) {
  const hash = createHash('sha256');
  for (const text of also) hash.update(`${text}\0`);
  for (const path of paths) addTo(hash, path);
  return hash.digest('hex');
}

/**
 * @param {import('node:crypto').Hash} hash
 * @param {string} path
 */
function addTo(hash, path) {
  const stat = statSync(inRoot(path), { throwIfNoEntry: false });
  if (stat === undefined) return;
  if (stat.isDirectory()) {
    for (const name of readdirSync(inRoot(path)).sort()) {
      if (!SKIPPED.has(name)) addTo(hash, join(path, name));
    }
  } else if (!TEST.test(path)) {
    hash
      .update(`${path}\0`)
      .update(readFileSync(inRoot(path)))
      .update('\0');
  }
}

/**
 * @param {string} file
 * @param {string} value
 */
export function hasStamp(file, value) {
  try {
    return readFileSync(file, 'utf8') === value;
  } catch {
    return false;
  }
}

/**
 * Written last of all, so that work which was broken off is done again.
 * @param {string} file
 * @param {string} value
 */
export function writeStamp(file, value) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, value);
}
