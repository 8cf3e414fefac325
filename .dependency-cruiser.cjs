/**
 * Who may know of whom (docs: "Rummen"). A room is a folder named after a concept; it's entered through its index.ts, and
 * knows only of rooms before it in this list. Rooms on the same row may know of each other.
 */
const ROOMS = [
  ['konto', 'logg'],
  ['organisation'],
  ['kategori', 'omrade', 'mote'],
  ['rapport', 'formular'],
  ['publikt', 'omvarld', 'statistik'],
  ['beslut'],
  ['lagesbild'],
  ['atgardsplan'],
  ['uppfoljning'],
  ['rodtrad'],
  ['oversikt'],
];

const PLACES = '(?:apps/api|apps/web|packages/domain)/src';
/** Tests walk in where they like: they set up what a room needs. */
const TEST = '\\.(?:test|fixture)\\.tsx?$';

const allRooms = ROOMS.flat().join('|');

const leftwards = ROOMS.slice(0, -1).map((row, position) => ({
  name: `rum-bara-at-vanster: ${row.join(', ')}`,
  comment: 'Ett rum får bara känna till rum före det i ordningen. Flytta regeln hit eller anropet dit.',
  severity: 'error',
  from: { path: `^${PLACES}/(?:${row.join('|')})/`, pathNot: TEST },
  to: {
    path: `^${PLACES}/(?:${ROOMS.slice(position + 1)
      .flat()
      .join('|')})/`,
  },
}));

// dependency-cruiser asks swc to read every file as plain TypeScript, where JSX is a syntax error. This file is read in
// the same process before the first parse, so it can say which files hold JSX.
const swc = require('@swc/core');
const parseFileSync = swc.parseFileSync;
swc.parseFileSync = (file, options) => parseFileSync(file, { ...options, tsx: file.endsWith('.tsx') });

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...leftwards,
    {
      name: 'rum-genom-dorren',
      comment: 'Ett annat rum nås bara genom dess index.ts.',
      severity: 'error',
      from: { path: `^(${PLACES})/(${allRooms})/`, pathNot: TEST },
      to: { path: `^$1/(?:${allRooms})/`, pathNot: ['^$1/$2/', '/index\\.ts$'] },
    },
    {
      name: 'webb-och-api-isar',
      comment: 'Webben talar med API:t genom GraphQL, aldrig genom kod.',
      severity: 'error',
      from: { path: '^apps/(api|web)/' },
      to: { path: '^apps/', pathNot: '^apps/$1/' },
    },
    {
      name: 'paket-kanner-inga-appar',
      severity: 'error',
      from: { path: '^packages/' },
      to: { path: '^(?:apps|e2e|scripts)/' },
    },
    {
      name: 'ui-kanner-inte-domanen',
      comment: 'Komponenterna får sina ord och tal utifrån.',
      severity: 'error',
      from: { path: '^packages/ui/' },
      to: { path: ['^packages/(?!ui/)', 'node_modules/(?:graphql|@apollo)/'] },
    },
    {
      name: 'domanen-ar-ren',
      comment: 'Reglerna går att köra var som helst: inga appar, ingen databas, ingen skärm, inget nät.',
      severity: 'error',
      from: { path: '^packages/domain/src/', pathNot: TEST },
      to: {
        path: ['^packages/(?!domain/)', 'node_modules/(?:typeorm|pg|graphql|type-graphql|react|express)/'],
      },
    },
    {
      name: 'domanen-utan-node',
      comment: 'Domänen körs också i webbläsaren.',
      severity: 'error',
      from: { path: '^packages/domain/src/', pathNot: TEST },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'resolver-utan-databas',
      comment: 'En resolver frågar tjänsten; bara tjänsten talar med databasen.',
      severity: 'error',
      from: { path: '\\.resolver\\.ts$' },
      to: { path: ['node_modules/(?:typeorm|pg)/', '^apps/api/src/db/'] },
    },
    {
      name: 'api-tester-utan-webb',
      comment: 'Resorna går genom webbläsaren.',
      severity: 'error',
      from: { path: '^e2e/' },
      to: { path: '^apps/' },
    },
    {
      name: 'gar-att-hitta',
      comment: 'Det som inte hittas kan ingen annan regel pröva.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: ['node_modules', '/dist/'] },
    exclude: { path: ['/dist/', '/src/gql/', '^packages/schema/'] },
    // TypeScript 7 has no JavaScript API to parse with.
    parser: 'swc',
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['rot-source', 'import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.css'],
    },
  },
};
