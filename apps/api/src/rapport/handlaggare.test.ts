import { afterAll, beforeAll, expect, it } from 'vitest';
import { HAGFORS, type Klient, type Miljo, SUNNE, skapaMiljo } from '../../test/miljo.ts';
import { gor, nyRapport, sparad } from './prov.fixture.ts';

let miljo: Miljo;
let jag: Klient;
let slutar: Klient;
beforeAll(async () => {
  miljo = await skapaMiljo();
  jag = await miljo.som('sakerhetssamordnare', HAGFORS);
  slutar = await miljo.som('sakerhetssamordnare', HAGFORS, 'slutar');
});
afterAll(() => miljo.stang());

const LISTOR = '{ handlaggare { id } tidigareHandlaggare { id namn } }';
const listor = async (k: Klient): Promise<{ valbara: string[]; tidigare: string[] }> => {
  const { data } = await k.fraga(LISTOR);
  const idn = (rader: { id: string }[]) => rader.map(({ id }) => id);
  return { valbara: idn(data.handlaggare), tidigare: idn(data.tidigareHandlaggare) };
};
const satt = (kolumner: string, klient: Klient) =>
  miljo.agare.query(`UPDATE anvandare SET ${kolumner} WHERE id = $1`, [klient.anvandareId]);

it('den som slutat, eller bytt roll, behåller sitt namn där hen står, och kan sökas fram', async () => {
  const bedomning = { handlaggare: slutar.anvandareId };
  const rapport = sparad(await gor.bedomning(jag, await nyRapport(jag), bedomning));
  expect(await listor(jag)).toMatchObject({ tidigare: [] });

  for (const slut of ['aktiv = false', "aktiv = true, roll = 'styrgrupp'"]) {
    await satt(slut, slutar);
    const { valbara, tidigare } = await listor(jag);
    expect(valbara).not.toContain(slutar.anvandareId);
    expect(tidigare).toEqual([slutar.anvandareId]);
  }
  await satt('aktiv = false', slutar);
  const { data } = await jag.fraga(
    `query ($id: ID!, $filter: RapportFilterInput) {
       rapport(id: $id) { handlaggare { namn } historik { handling andringar { falt efter } } }
       rapporter(filter: $filter) { totalCount } }`,
    { id: rapport.id, filter: { handlaggare: slutar.anvandareId } },
  );
  const namn = (await miljo.agare.query('SELECT namn FROM anvandare WHERE id = $1', [slutar.anvandareId]))
    .rows[0].namn;
  expect(data.rapport.handlaggare).toEqual({ namn });
  expect(data.rapport.historik.flatMap((h: { andringar: unknown[] }) => h.andringar)).toContainEqual({
    falt: 'Handläggare',
    efter: namn,
  });
  expect(data.rapporter.totalCount).toBe(1);

  // What else is saved leaves her there; no report is given to her anew.
  const kvar = sparad(await gor.bedomning(jag, rapport, { ...bedomning, allvar: 2 }));
  expect(kvar.handlaggare).toEqual({ id: slutar.anvandareId });
  const annan = await gor.bedomning(jag, await nyRapport(jag), bedomning);
  expect(annan.__typename).toBe('Valideringsfel');
});

it('också den som skrev, beslutade eller uppdaterade står kvar med namn när inloggningen stängts', async () => {
  const skriver = await miljo.som('forebyggande_samordnare', HAGFORS, 'skriver');
  const rapport = await nyRapport(skriver);
  await gor.anteckning(skriver, rapport.id, 'Ringde upp.');
  await satt('aktiv = false', skriver);
  const { historik } = await gor.hamta(jag, rapport.id);
  const namn = (await miljo.agare.query('SELECT namn FROM anvandare WHERE id = $1', [skriver.anvandareId]))
    .rows[0].namn;
  expect(new Set(historik.map((rad: { av: string }) => rad.av))).toEqual(new Set([namn]));
});

it('listan är för den som granskar, i sin egen kommun', async () => {
  expect((await miljo.anonym.fraga('{ tidigareHandlaggare { id } }')).errors?.[0]?.extensions?.kod).toBe(
    'EJ_INLOGGAD',
  );
  for (const roll of ['operativ_grupp', 'ansvarig_enhet', 'systemadministrator'] as const) {
    const { errors } = await (await miljo.som(roll, HAGFORS)).fraga('{ tidigareHandlaggare { id } }');
    expect(errors?.[0]?.extensions?.kod, roll).toBe('NEKAD');
  }
  expect((await listor(await miljo.som('sakerhetssamordnare', SUNNE))).tidigare).toEqual([]);
});
