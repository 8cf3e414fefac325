import { SOKLED } from '@roda-traden/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HAGFORS, type Klient, type Miljo, skapaMiljo } from '../../test/miljo.ts';
import { nyRapport } from './prov.fixture.ts';

let miljo: Miljo;
let jag: Klient;
/** The word that a report has, and its id. */
const rapporter = new Map<string, string>();

/** What is written, what is searched for, and whether they should find one another. */
const PAR: readonly (readonly [skrivet: string, sokt: string])[] = [
  ['traktor', 'traktorn'],
  ['traktorn', 'traktor'],
  ['traktorer', 'traktor'],
  ['traktor', 'traktorer'],
  ['EPA-traktor', 'traktor'],
  ['EPA-traktorer', 'traktorn'],
  ['EPA-traktor', 'epa'],
  ['EPA-traktor', 'EPA-traktorer'],
  ['epatraktorer', 'traktor'],
  ['epatraktorer', 'epa'],
  ['traktorn', 'EPA-traktor'],
  ['EPA-traktor', '-epa'],
  ['mopeder', 'moped'],
  ['mopedåkning', 'moped'],
  ['mopeder', 'mopedåkning'],
  ['mopederna', 'mopedåkning'],
  ['mopedåkning', 'mope'],
  ['a\u030Akning', 'åkning'],
  ['åkare', 'a\u030Akare'],
  ['fönsterkrossning', 'fönster'],
  ['fönstren', 'fönster'],
  ['bostadsinbrott', 'inbrott'],
  ['inbrottet', 'villainbrott'],
  ['klotter', 'klottrat'],
  ['klottret', 'klotter'],
  ['fyrverkerier', 'fyrverkeri'],
  ['nyårsfyrverkeri', 'fyrverkerier'],
  ['skadegörelsen', 'skadegörelse'],
  ['cykelstöld', 'stölder'],
  ['cykelstöld', 'cyklar'],
  ['skoterkörning', 'skoter'],
  ['busshållplatsen', 'busshållplats'],
  ['skolgården', 'skolgård'],
];
const SKILDA: readonly (readonly [skrivet: string, sokt: string])[] = [
  ['från', 'rån'],
  ['busshållplatsen', 'moped'],
  ['skolgården', 'fritidsgården'],
  ['mopeder', 'traktor'],
];

beforeAll(async () => {
  miljo = await skapaMiljo();
  jag = await miljo.som('sakerhetssamordnare', HAGFORS);
  for (const skrivet of new Set([...PAR, ...SKILDA].map(([ord]) => ord)))
    rapporter.set(skrivet, (await nyRapport(jag, { text: `Det här gäller ${skrivet} i kväll.` })).id);
}, 120_000);
afterAll(() => miljo.stang());

async function sokta(text: string): Promise<string[]> {
  const svar = await jag.fraga(
    `query S($filter: RapportFilterInput) { rapporter(filter: $filter, first: 100) { edges { node { id } } } }`,
    { filter: { text } },
  );
  expect(svar.errors, JSON.stringify(svar.errors)).toBeUndefined();
  return svar.data.rapporter.edges.map((edge: { node: { id: string } }) => edge.node.id);
}

describe('ord som hör ihop hittar varandra', () => {
  it.each(PAR)('%s med %s', async (skrivet, sokt) => {
    expect(await sokta(sokt)).toContain(rapporter.get(skrivet));
  });
  it.each(SKILDA)('%s inte med %s', async (skrivet, sokt) => {
    expect(await sokta(sokt)).not.toContain(rapporter.get(skrivet));
  });
});

it('databasen känner de ord som frågan gör', async () => {
  const { rows } = await miljo.agare.query<{ led: string }>('SELECT rot.sokled($1) AS led', [
    SOKLED.join(' '),
  ]);
  expect(new Set(rows[0]?.led.split(' '))).toEqual(new Set(SOKLED));
});
