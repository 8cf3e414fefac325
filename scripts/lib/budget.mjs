import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/**
 * What each page may weigh on the wire, in kB (1000 bytes) of gzip. `entry` is the source that Vite names in its
 * manifest; the sum is that file with everything it imports at once, without what it loads later. `beyond` subtracts
 * what the visitor already has.
 * @typedef {{ page: string, entry: string, js: number, css?: number, beyond?: string }} Budget
 */

/** @type {Budget[]} */
const BUDGETS = [
  { page: 'Det publika formuläret', entry: 'rapportera.html', js: 95, css: 8 },
  { page: 'Den publika sidan', entry: 'publik.html', js: 20 },
  { page: 'Personalens skal', entry: 'index.html', js: 220 },
  { page: 'Inkorgen', entry: 'src/rapport/Inkorg.tsx', js: 60, beyond: 'index.html' },
  { page: 'Analysen', entry: 'src/statistik/statistik.sidor.ts', js: 140, beyond: 'index.html' },
];

/**
 * @typedef {{ file: string, imports?: string[], css?: string[] }} Chunk
 * @typedef {Record<string, Chunk>} Manifest
 * @typedef {{ page: string, js: number, css: number, budget: Budget }} Weight
 */

/** @param {string} dist */
export function weighPages(dist) {
  /** @type {Manifest} */
  const manifest = JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8'));
  const size = (/** @type {string} */ file) =>
    gzipSync(readFileSync(join(dist, file)), { level: 9 }).length / 1000;
  return BUDGETS.flatMap((budget) => {
    if (manifest[budget.entry] === undefined) return [];
    const has = budget.beyond === undefined ? new Set() : filesOf(manifest, budget.beyond);
    const files = [...filesOf(manifest, budget.entry)].filter((file) => !has.has(file));
    const sum = (/** @type {string} */ suffix) =>
      files.filter((file) => file.endsWith(suffix)).reduce((total, file) => total + size(file), 0);
    return [{ page: budget.page, js: sum('.js'), css: sum('.css'), budget }];
  });
}

/**
 * Sentences for the pages that weigh too much, and for those that can't be found: a renamed entry must not silence its
 * budget.
 * @param {string} dist
 */
export function bundleProblems(dist) {
  const weights = weighPages(dist);
  const missing = BUDGETS.filter((budget) => !weights.some((weight) => weight.budget === budget)).map(
    (budget) => `${budget.page}: ${budget.entry} finns inte i bygget. Rätta namnet i scripts/lib/budget.mjs.`,
  );
  const heavy = weights.flatMap(({ page, js, css, budget }) => [
    ...(js > budget.js ? [`${page}: ${js.toFixed(1)} kB JavaScript, får vara ${budget.js}.`] : []),
    ...(budget.css !== undefined && css > budget.css
      ? [`${page}: ${css.toFixed(1)} kB CSS, får vara ${budget.css}.`]
      : []),
  ]);
  return [...missing, ...heavy];
}

/**
 * @param {Manifest} manifest
 * @param {string} entry
 * @param {Set<string>} [found]
 */
function filesOf(manifest, entry, found = new Set()) {
  const chunk = manifest[entry];
  if (chunk === undefined || found.has(chunk.file)) return found;
  found.add(chunk.file);
  for (const file of chunk.css ?? []) found.add(file);
  for (const name of chunk.imports ?? []) filesOf(manifest, name, found);
  return found;
}
