import { afterAll, beforeAll, expect, it } from 'vitest';
import { HAGFORS, type Klient, type Miljo, SUNNE, skapaMiljo } from '../../test/miljo.ts';
import { BEDOMNING, gor, nyRapport, type Resultat, sparad } from './prov.fixture.ts';

let miljo: Miljo;
let jag: Klient;
let rapport: Resultat;
beforeAll(async () => {
  miljo = await skapaMiljo();
  jag = await miljo.som('sakerhetssamordnare', HAGFORS);
  rapport = await nyRapport(jag);
  await nyRapport(jag, { text: 'Någon klottrar på skolan om nätterna.' });
});
afterAll(() => miljo.stang());

const sokta = async (k: Klient, filter: object): Promise<string[]> => {
  const svar = await k.fraga(
    `query S($filter: RapportFilterInput) { rapporter(filter: $filter) { totalCount edges { node { id } } } }`,
    { filter },
  );
  expect(svar.errors, JSON.stringify(svar.errors)).toBeUndefined();
  const { edges, totalCount } = svar.data.rapporter;
  expect(totalCount).toBe(edges.length);
  return edges.map((edge: { node: { id: string } }) => edge.node.id);
};

it('den som triagerar hittar en rapport på referensen, hel eller dess början, som den än skrivs', async () => {
  const { referens } = rapport;
  for (const text of [
    referens,
    referens.toLowerCase(),
    ` ${referens.replace('-', '')} `,
    referens.replace('-', ' '),
    referens.slice(0, 5).toLowerCase(),
    referens.slice(0, 4),
    referens.slice(0, 8),
  ])
    expect(await sokta(jag, { text }), text).toEqual([rapport.id]);
  expect(await sokta(jag, { text: referens.slice(0, 3) })).toEqual([]);
  // Within the rest of the filter, like any other word.
  expect(await sokta(jag, { text: referens, statusar: ['godkand'] })).toEqual([]);
});

it('ord hittas som förut', async () => {
  expect(await sokta(jag, { text: 'mopeder' })).toEqual([rapport.id]);
  expect(await sokta(jag, { text: 'mope' })).toEqual([rapport.id]);
  expect(await sokta(jag, { text: 'skolan -mopeder' })).toEqual([]);
});

it('exporten har samma rad', async () => {
  const svar = await jag.hamta(`/export/rapporter.csv?text=${rapport.referens.toLowerCase()}`);
  expect((await svar.text()).trim().split('\n')).toHaveLength(2);
});

it('den som inte ser hela referensen söker inte på den, och ingen annans kommun nås', async () => {
  const godkand = sparad(await gor.handling(jag, rapport, 'godkann', { bedomning: BEDOMNING }));
  const gruppen = await miljo.som('operativ_grupp', HAGFORS);
  expect(await sokta(gruppen, { text: 'mopeder' })).toEqual([godkand.id]);
  for (const text of [godkand.referens, godkand.referens.slice(0, 5)])
    expect(await sokta(gruppen, { text })).toEqual([]);
  const sunne = await miljo.som('sakerhetssamordnare', SUNNE);
  expect(await sokta(sunne, { text: godkand.referens })).toEqual([]);
});
