import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inRoot } from './paths.mjs';

const FOLDERS = ['apps/api/src', 'apps/api/test', 'apps/api/bench', 'apps/web/src', 'packages', 'e2e'];
const NOT_OURS = new Set(['node_modules', 'dist', 'gql', 'test-results', 'playwright-report']);

/** JavaScript's now, and PostgreSQL's. `performance.now()` measures; `rot.nu()` is the transaction's own. */
const BARE =
  /new Date\(\)|new Date[;,)]|Date\.now\b|(?<![.\w])now\(\)|\b(?:current_(?:date|time|timestamp)|localtime(?:stamp)?)\b|\b(?:clock|statement|transaction)_timestamp\(\)|'now'::|Temporal\.Now/i;

/** An id of version 7 without a time takes the machine's: in the API it is `nyttId(nu)`, or history would lose its order. */
const BARE_ID = /\buuidv7\(\)/;
const IDS_FROM_THE_CLOCK = /^apps\/api\/src\/(?!.*\.(?:test|fixture)\.ts$)/;

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
    const source = readFileSync(inRoot(file), 'utf8');
    return [
      ...findBare(source).map(
        (line) =>
          `${file}:${line}: läser klockan. Ta tiden ur sammanhanget (kontext.nu, tx.nu, klockan(), nu() i prov).`,
      ),
      ...(IDS_FROM_THE_CLOCK.test(file) ? findBare(source, BARE_ID) : []).map(
        (line) =>
          `${file}:${line}: ett id efter maskinens klocka. Gör det med nyttId(kontext.nu) eller nyttId(tx.nu).`,
      ),
    ];
  });
}

/** The lines, from 1, of a source that read the clock; words in a comment don't. @param {string} source @param {RegExp} [pattern] */
export function findBare(source, pattern = BARE) {
  return source
    .split('\n')
    .flatMap((text, i) => (pattern.test(text.replace(/(?:^|\s)(?:\/\/|\/?\*).*$/, '')) ? [i + 1] : []));
}

/** @param {string} folder @returns {Generator<string>} */
function* files(folder) {
  for (const entry of readdirSync(inRoot(folder), { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory() && !NOT_OURS.has(entry.name)) yield* files(path);
    else if (/\.tsx?$/.test(entry.name) && !entry.name.endsWith('.d.ts')) yield path;
  }
}
