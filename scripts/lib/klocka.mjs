import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inRoot } from './paths.mjs';

const FOLDERS = ['apps/api/src', 'apps/api/test', 'apps/api/bench', 'apps/web/src', 'packages', 'e2e'];
const NOT_OURS = new Set(['node_modules', 'dist', 'gql', 'test-results', 'playwright-report']);

/** JavaScript's now, and PostgreSQL's. `performance.now()` measures; `rot.nu()` is the transaction's own. */
const BARE =
  /new Date\(\)|Date\.now\(\)|(?<![.\w])now\(\)|\bcurrent_(?:date|timestamp)\b|\bCURRENT_(?:DATE|TIMESTAMP)\b|\b(?:clock|statement|transaction)_timestamp\(\)|Temporal\.Now/;

/** Where the clock may be read, and why. @type {readonly (readonly [file: RegExp, why: string])[]} */
const ALLOWED = [
  [/^apps\/api\/src\/klocka\.ts$/, 'the process reads the system’s clock here'],
  [/^apps\/web\/src\/lib\/klocka\.ts$/, 'the page reads the device’s clock here'],
  [
    /^apps\/api\/src\/db\/migrations\//,
    'a migration that has run is never edited; 170 puts rot.nu() in their place',
  ],
  [/^apps\/api\/src\/db\/embedded\//, 'waits for a process, whatever day it is'],
  [/^apps\/api\/test\/klockan\.test\.ts$/, 'shows this check what it should find'],
  [/^apps\/api\/bench\//, 'fills a database of its own with SQL, to be measured'],
  [/^packages\/ui\/src\/components\/Toast\.tsx$/, 'how long a message has been on the screen'],
];

/** Each line that reads the clock outside the places for it, as a sentence. */
export function bareClocks() {
  return FOLDERS.flatMap((folder) => [...files(folder)]).flatMap((file) => {
    if (ALLOWED.some(([pattern]) => pattern.test(file))) return [];
    return findBare(readFileSync(inRoot(file), 'utf8')).map(
      (line) =>
        `${file}:${line}: läser klockan. Ta tiden ur sammanhanget (kontext.nu, tx.nu, klockan(), nu() i prov).`,
    );
  });
}

/** The lines, from 1, of a source that read the clock; words in a comment don't. @param {string} source */
export function findBare(source) {
  return source
    .split('\n')
    .flatMap((text, i) => (BARE.test(text.replace(/(?:^|\s)(?:\/\/|\/?\*).*$/, '')) ? [i + 1] : []));
}

/** @param {string} folder @returns {Generator<string>} */
function* files(folder) {
  for (const entry of readdirSync(inRoot(folder), { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory() && !NOT_OURS.has(entry.name)) yield* files(path);
    else if (/\.tsx?$/.test(entry.name) && !entry.name.endsWith('.d.ts')) yield path;
  }
}
