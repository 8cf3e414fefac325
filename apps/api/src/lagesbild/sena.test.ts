import type { RapportFilter } from '@roda-traden/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nu } from '../../test/klocka.ts';
import { type Klient, type Miljo, SUNNE, skapaMiljo } from '../../test/miljo.ts';
import { BEDOMNING, nyRapport, gor as rapportGor, sparad as sparadRapport } from '../rapport/prov.fixture.ts';
import { lasTal } from './lagesbildstal.ts';
import { dagarSedan, fel, gor, IDAG, nyOperativ, sparad, type Utfall } from './prov.fixture.ts';

/** A report that is accepted when its period is frozen is told of in the next picture, and in none of its figures. */
let miljo: Miljo;
let samordnare: Klient;
beforeAll(async () => {
  miljo = await skapaMiljo();
  samordnare = await miljo.som('sakerhetssamordnare', SUNNE);
});
afterAll(() => miljo.stang());

/** Before the demo's own reports begin, so that only the test's are there. */
const FORE = 1000;
const dagen = (antal: number): string => dagarSedan(FORE + antal);

/** A report of something that happened so many days before that, accepted now. */
async function godkand(dagar: number, kategori = 'storande-korning'): Promise<void> {
  const ny = await nyRapport(samordnare);
  const hant = new Date(nu().getTime() - (FORE + dagar) * 86_400_000).toISOString();
  sparadRapport(
    await rapportGor.handling(samordnare, ny, 'godkann', {
      bedomning: { ...BEDOMNING, kategori, hantFran: hant, hantTill: null, hantPrecision: 'exakt' },
    }),
  );
}
const antal = async (filter: RapportFilter): Promise<number> => {
  const svar = await samordnare.fraga(
    'query($f: RapportFilterInput) { rapporter(filter: $f, first: 1) { totalCount } }',
    { f: filter },
  );
  expect(svar.errors).toBeUndefined();
  return svar.data.rapporter.totalCount;
};
const talen = async ({ id }: Utfall): Promise<Utfall> => (await gor(samordnare, 'tal', { id })).tal;

describe('en rapport som godkänns när perioden är fryst', () => {
  let andra: Utfall;

  it('sägs före nästa lägesbild och räknas i den för sig, rad för rad', async () => {
    await godkand(300);
    const forsta = await nyOperativ(samordnare, { fran: dagen(400), till: dagen(200) });
    expect(await talen(forsta)).toMatchObject({ analys: { antal: 1 }, sena: null });

    await godkand(390);
    await godkand(210);
    await godkand(210, 'belysning');
    await godkand(150);
    // Before the first picture begins: of no picture's days.
    await godkand(500);
    const till = dagen(100);
    expect(await gor(samordnare, 'forslag', { slag: 'operativ', till })).toMatchObject({ antal: 1, sena: 3 });
    andra = await nyOperativ(samordnare, { till });
    const { analys, sena, motForra } = await talen(andra);
    expect(sena).toEqual({
      antal: 3,
      kategorier: [
        { kod: 'storande-korning', antal: 2 },
        { kod: 'belysning', antal: 1 },
      ],
    });
    // Not in the period's own, nor in what it is compared with.
    expect(analys.antal).toBe(1);
    expect(motForra.helhet).toMatchObject({ nu: 1, forr: 1 });

    const bas: RapportFilter = { lagesbild: andra.id, sena: true };
    expect(await antal(bas)).toBe(3);
    for (const { kod, antal: n } of sena.kategorier)
      expect(await antal({ ...bas, kategorier: [kod] })).toBe(n);
    expect(await antal({ lagesbild: andra.id })).toBe(1);
  });

  it('räknas en gång: nästa lägesbild har bara dem som kommit sedan dess', async () => {
    await godkand(310);
    const tredje = await nyOperativ(samordnare, { till: dagen(50) });
    expect((await talen(tredje)).sena).toMatchObject({ antal: 1 });
    // A discarded picture has told of nothing: its late ones come in the next.
    const { version } = await gor(samordnare, 'bild', { id: tredje.id });
    sparad(
      await gor(samordnare, 'flytta', { id: tredje.id, version, handling: 'kassera', skal: 'Fel dag.' }),
    );
    const fjarde = await nyOperativ(samordnare, { till: dagen(50) });
    expect((await talen(fjarde)).sena).toMatchObject({ antal: 1 });
    const femte = await nyOperativ(samordnare, { till: IDAG });
    expect((await talen(femte)).sena).toEqual({ antal: 0, kategorier: [] });
  });

  it('fryses: ingen ändrar raderna, och den andra lägesbildens tal står kvar', async () => {
    const fore = await talen(andra);
    await godkand(220);
    expect(await talen(andra)).toEqual(fore);
    await expect(
      miljo.agare.query('DELETE FROM lagesbild_sen_rapport WHERE lagesbild_id = $1', [andra.id]),
    ).rejects.toThrow(/tal är frysta/);
  });

  it('frågas aldrig efter utan sin lägesbild, och hör inte till den strategiska', async () => {
    const svar = await samordnare.fraga(
      'query($f: RapportFilterInput) { rapporter(filter: $f) { totalCount } }',
      { f: { sena: true } },
    );
    expect(svar.errors?.[0]?.extensions?.kod).toBe('OGILTIG');
    const input = { till: IDAG, operativa: [] };
    const strategisk = sparad(await gor(samordnare, 'strategisk', { input }));
    expect((await talen(strategisk)).sena).toBeNull();
    expect(fel(await gor(samordnare, 'strategisk', { input }))).toEqual(['till:ingen_dag']);
  });
});

describe('frysta tal från förr', () => {
  it('läses som det de var; en okänd form vägras', () => {
    const tal = { v: 1, analys: { antal: 7 }, tackning: {}, motForra: null };
    expect(lasTal(tal)).toEqual({ ...tal, v: 2, sena: null });
    for (const okand of [null, {}, { v: 3 }, 'x']) expect(() => lasTal(okand)).toThrow(/okänd form/);
  });
});
