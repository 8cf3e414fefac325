import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundleProblems } from './budget.mjs';
import { ensureBuilt } from './build.mjs';
import { bareClocks } from './klocka.mjs';
import { inRoot, tools } from './paths.mjs';
import { runNode } from './run.mjs';

/**
 * A check answers with nothing when all is well, else with what a person needs to read.
 * @typedef {{ name: string, run: () => Promise<string | undefined> }} CheckStep
 */

/** @type {CheckStep[]} */
export const checkSteps = [
  { name: 'Form och lint (Biome)', run: () => tool(tools.biome, ['check', '--colors=off']) },
  { name: 'Typer (TypeScript)', run: types },
  { name: 'Rummens gränser (dependency-cruiser)', run: boundaries },
  { name: 'En klocka', run: klockan },
  { name: 'Oanvänt (knip)', run: () => tool(tools.knip, ['--no-progress']) },
  { name: 'GraphQL-schemat är det som koden ger', run: schema },
  { name: 'Webbens GraphQL-typer följer schemat', run: codegen },
  { name: 'Sidornas storlek', run: budget },
];

/**
 * @param {string} script
 * @param {string[]} args
 * @param {import('./run.mjs').RunOptions} [options]
 */
async function tool(script, args, options) {
  const { code, output } = await runNode(script, args, options);
  return code === 0 ? undefined : output.trimEnd() || `Avslutades med kod ${code}.`;
}

/** The packages that are built refer to each other; the rest, and the tests left out of a build, are checked alone. */
async function types() {
  const built = await tool(tools.tsc, ['-b', 'packages/domain', 'packages/demo', 'apps/api']);
  if (built !== undefined) return built;
  const alone = ['packages/ui', 'apps/web', 'e2e', 'scripts'].map((folder) => `${folder}/tsconfig.json`);
  alone.push('scripts/tsconfig.tester.json', 'apps/api/tsconfig.prov.json');
  for (const project of alone) {
    if (!existsSync(inRoot(project))) continue;
    const problems = await tool(tools.tsc, ['-p', project, '--noEmit']);
    if (problems !== undefined) return problems;
  }
  return undefined;
}

function boundaries() {
  const folders = ['apps', 'packages', 'e2e', 'scripts'];
  return tool(tools.depcruise, ['--config', '.dependency-cruiser.cjs', '--output-type', 'err', ...folders]);
}

/** The API's own schema script writes to a file beside, which must equal the committed one. */
async function schema() {
  const committed = inRoot('packages/schema/schema.graphql');
  const folder = mkdtempSync(join(tmpdir(), 'rot-schema-'));
  try {
    const fresh = join(folder, 'schema.graphql');
    const failure = await tool(tools.tsx, ['--conditions=rot-source', 'src/schema-fil.ts', fresh], {
      cwd: inRoot('apps/api'),
    });
    if (failure !== undefined) return failure;
    if (existsSync(committed) && readFileSync(committed, 'utf8') === readFileSync(fresh, 'utf8'))
      return undefined;
    return 'packages/schema/schema.graphql är inte den som koden ger. Kör pnpm --filter @roda-traden/api schema.';
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function codegen() {
  const web = inRoot('apps/web');
  if (!readdirSync(web).includes('codegen.ts')) return undefined;
  const problems = await tool(tools.codegen, ['--check', '--config', 'codegen.ts'], { cwd: web });
  return problems && `${problems}\nKör pnpm --filter @roda-traden/web codegen.`;
}

async function klockan() {
  const problems = bareClocks();
  return problems.length === 0 ? undefined : problems.join('\n');
}

async function budget() {
  await ensureBuilt(['web']);
  const problems = bundleProblems(inRoot('apps/web/dist'));
  return problems.length === 0 ? undefined : problems.join('\n');
}
