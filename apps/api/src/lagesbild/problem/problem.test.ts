import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Klient, type Miljo, SUNNE, skapaMiljo, TORSBY } from '../../../test/miljo.ts';
import { fel, gor, nekadKod, nyBild, sand } from '../prov.strategisk.fixture.ts';

let miljo: Miljo;
let samordnare: Klient;
let sakerhet: Klient;
beforeAll(async () => {
  miljo = await skapaMiljo();
  samordnare = await miljo.som('forebyggande_samordnare');
  sakerhet = await miljo.som('sakerhetssamordnare');
});
afterAll(() => miljo.stang());

const ORSAK = { beskrivning: 'Ingen annan mötesplats', slag: 'social', sida: 'plats', antagande: true };

async function nyttProblem(lagesbildId: string, mer: Record<string, unknown> = {}, klient = samordnare) {
  const svar = await gor(klient, 'skapaProblem', {
    lagesbildId,
    input: { namn: 'Störande körning', ...mer },
  });
  expect(svar.__typename, JSON.stringify(svar)).toBe('ProblemSparat');
  return svar.problem;
}

describe('ett problem', () => {
  it('säger vad, var, när och vem, vägs på sju grunder, och skrivs till historiken', async () => {
    const bild = await nyBild(miljo);
    const problem = await nyttProblem(bild, {
      plats: 'Torget och parkeringen',
      nar: 'Fredagar efter 20',
      berorda: 'Boende och gående',
      bedomning: 'Säkert att det ökat.',
      prioriterat: true,
      prioritering: [{ grund: 'vanlighet', varde: 3 }],
    });
    expect(problem).toMatchObject({
      plats: 'Torget och parkeringen',
      nar: 'Fredagar efter 20',
      prioriteringssumma: null,
      version: 1,
      viewerKan: { andra: true },
    });
    expect(problem.prioritering).toHaveLength(7);
    expect(problem.prioritering[0]).toEqual({ grund: 'vanlighet', varde: 3 });

    const grunder = problem.prioritering.map((p: { grund: string }) => ({ grund: p.grund, varde: 2 }));
    const svar = await gor(sakerhet, 'andraProblem', {
      id: problem.id,
      version: 1,
      input: { namn: 'Störande körning', plats: 'Torget', prioriterat: true, prioritering: grunder },
    });
    expect(svar.problem).toMatchObject({ version: 2, prioriteringssumma: 14, nar: null });
    const [sist, forst] = svar.problem.historik;
    expect(forst.handling).toBe('skapade_problem');
    expect(sist.handling).toBe('andrade_problem');
    expect(sist.andringar).toContainEqual({ falt: 'plats', fore: 'Torget och parkeringen', efter: 'Torget' });
  });

  it('har ett namn, vägs bara med det som finns, och pekar bara på registret', async () => {
    const bild = await nyBild(miljo);
    const svar = await gor(samordnare, 'skapaProblem', {
      lagesbildId: bild,
      input: {
        namn: ' ',
        prioritering: [{ grund: 'vanlighet', varde: 4 }],
        kategorikoder: ['finns-inte'],
        omradeskoder: ['finns-inte'],
      },
    });
    expect(fel(svar)).toEqual([
      'namn:saknas',
      'prioritering:okant',
      'kategorikoder:okand',
      'omradeskoder:okant',
    ]);
  });

  it('maskar det som kan peka ut någon', async () => {
    const svar = await gor(samordnare, 'skapaProblem', {
      lagesbildId: await nyBild(miljo),
      input: { namn: 'Störande körning', beskrivning: 'Ring 070-174 06 05 om det.' },
    });
    expect(svar.problem.beskrivning).toBe('Ring [telefon] om det.');
    expect(svar.maskat).toEqual(['Telefonnummer']);
  });

  it('ändras inte över någon annans ändring', async () => {
    const problem = await nyttProblem(await nyBild(miljo));
    const andra = (klient: Klient, namn: string) =>
      gor(klient, 'andraProblem', { id: problem.id, version: 1, input: { namn } });
    expect((await andra(samordnare, 'Första')).__typename).toBe('ProblemSparat');
    const svar = await andra(sakerhet, 'Andra');
    expect(svar).toMatchObject({ __typename: 'ProblemKonflikt', problem: { namn: 'Första', version: 2 } });
  });

  it('flyttas bland dem som är lika prioriterade, och de prioriterade står först', async () => {
    const bild = await nyBild(miljo);
    const a = await nyttProblem(bild, { namn: 'Första' });
    const b = await nyttProblem(bild, { namn: 'Andra' });
    await nyttProblem(bild, { namn: 'Viktigast', prioriterat: true });
    const namnen = (svar: { lagesbild: { problem: { namn: string }[] } }) =>
      svar.lagesbild.problem.map((p) => p.namn);
    const upp = await gor(samordnare, 'flyttaProblem', { id: b.id, version: 1, riktning: 'upp' });
    expect(namnen(upp)).toEqual(['Viktigast', 'Andra', 'Första']);
    expect(upp.problem.version).toBe(2);
    // Not past the prioritised one: the order says what matters most.
    const igen = await gor(samordnare, 'flyttaProblem', { id: b.id, version: 2, riktning: 'upp' });
    expect(namnen(igen)).toEqual(['Viktigast', 'Andra', 'Första']);
    const ned = await gor(samordnare, 'flyttaProblem', { id: a.id, version: 1, riktning: 'upp' });
    expect(namnen(ned)).toEqual(['Viktigast', 'Första', 'Andra']);
    expect(
      (await gor(samordnare, 'flyttaProblem', { id: b.id, version: 1, riktning: 'ned' })).__typename,
    ).toBe('ProblemKonflikt');
    expect(fel(await gor(samordnare, 'flyttaProblem', { id: b.id, version: 2, riktning: 'ut' }))).toEqual([
      'riktning:okand',
    ]);
  });

  it('tas bort med sina orsaker', async () => {
    const bild = await nyBild(miljo);
    const problem = await nyttProblem(bild);
    await gor(samordnare, 'skapaOrsak', { problemId: problem.id, input: ORSAK });
    expect((await gor(samordnare, 'taBortProblem', { id: problem.id, version: 7 })).__typename).toBe(
      'ProblemKonflikt',
    );
    const svar = await gor(samordnare, 'taBortProblem', { id: problem.id, version: 1 });
    expect(svar).toEqual({
      __typename: 'ProblemBorttaget',
      id: problem.id,
      lagesbild: { id: bild, problem: [] },
    });
    expect(nekadKod(await sand(samordnare, 'taBortProblem', { id: problem.id, version: 1 }))).toBe(
      'FINNS_INTE',
    );
  });
});

describe('antalet rapporter bakom ett problem', () => {
  it('räknar lägesbildens frysta rader i problemets kategorier, och i områden med allt under dem', async () => {
    const bild = await nyBild(miljo);
    const kommun = await miljo.kommunId(TORSBY);
    const kat = async (kod: string) =>
      (await miljo.agare.query('SELECT id FROM kategori WHERE kommun_id = $1 AND kod = $2', [kommun, kod]))
        .rows[0].id as string;
    const { rows: kategorier } = await miljo.agare.query<{ kod: string }>(
      'SELECT kod FROM kategori WHERE kommun_id = $1 ORDER BY ordning LIMIT 2',
      [kommun],
    );
    const [k1, k2] = kategorier.map((rad) => rad.kod) as [string, string];
    const { rows: omraden } = await miljo.agare.query<{ id: string; kod: string; overst: string }>(
      `SELECT b.id, b.kod, f.kod AS overst FROM omrade b JOIN omrade f ON f.kommun_id = b.kommun_id AND f.id = b.foralder_id
        WHERE b.kommun_id = $1 AND f.foralder_id IS NOT NULL LIMIT 1`,
      [kommun],
    );
    const barn = omraden[0];
    if (!barn) throw new Error('Inget område under ett annat');
    const rader: [string | null, string | null][] = [
      [await kat(k1), barn.id],
      [await kat(k1), null],
      [await kat(k2), barn.id],
    ];
    for (const [kategori, omrade] of rader)
      await miljo.agare.query(
        `INSERT INTO lagesbild_rapport (kommun_id, lagesbild_id, rapport_id, datum, kategori_id, omrade_id)
         VALUES ($1, $2, $3, '2025-05-01', $4, $5)`,
        [kommun, bild, uuidv7(), kategori, omrade],
      );
    const antal = async (mer: Record<string, unknown>) => (await nyttProblem(bild, mer)).antalRapporter;
    expect(await antal({})).toBeNull();
    expect(await antal({ kategorikoder: [k1] })).toBe(2);
    expect(await antal({ kategorikoder: [k1, k2] })).toBe(3);
    expect(await antal({ omradeskoder: [barn.kod] })).toBe(2);
    expect(await antal({ omradeskoder: [barn.overst] })).toBe(2);
    expect(await antal({ kategorikoder: [k2], omradeskoder: [barn.overst] })).toBe(1);
    const annan = await nyttProblem(await nyBild(miljo), { kategorikoder: [k1] });
    expect(annan.antalRapporter).toBe(0);
  });
});

describe('en orsak', () => {
  it('har belägg eller är ett antagande, och läses i problemets historik', async () => {
    const problem = await nyttProblem(await nyBild(miljo));
    const utan = await gor(samordnare, 'skapaOrsak', {
      problemId: problem.id,
      input: { ...ORSAK, antagande: false, sida: 'x' },
    });
    expect(fel(utan)).toEqual(['sida:okant', 'belagg:saknas']);
    const svar = await gor(samordnare, 'skapaOrsak', { problemId: problem.id, input: ORSAK });
    expect(svar.orsak).toMatchObject({ antagande: true, belagg: null, version: 1 });
    expect(svar.problem.historik[0]).toEqual({
      handling: 'lade_till_orsak',
      kommentar: 'Ingen annan mötesplats',
    });
    const id = svar.orsak.id;
    const input = { ...ORSAK, antagande: false, belagg: 'Enkäten 2025' };
    expect((await gor(samordnare, 'andraOrsak', { id, version: 1, input })).orsak.version).toBe(2);
    expect((await gor(sakerhet, 'andraOrsak', { id, version: 1, input: ORSAK })).__typename).toBe(
      'OrsakKonflikt',
    );
    expect((await gor(sakerhet, 'taBortOrsak', { id, version: 1 })).__typename).toBe('OrsakKonflikt');
    const bort = await gor(sakerhet, 'taBortOrsak', { id, version: 2 });
    expect(bort.problem.orsaker).toEqual([]);
  });
});

describe('det som inte går', () => {
  it.each(['pa_remiss', 'till_ks', 'beslutad', 'ersatt'])(
    'att ändra i en lägesbild som är %s: det sägs i ord',
    async (status) => {
      const bild = await nyBild(miljo);
      const problem = await nyttProblem(bild);
      const { orsak } = await gor(samordnare, 'skapaOrsak', { problemId: problem.id, input: ORSAK });
      await miljo.agare.query('UPDATE lagesbild SET status = $2 WHERE id = $1', [bild, status]);
      const pa = { id: problem.id, version: 1 };
      const last = ['status:last'];
      expect(
        fel(await gor(samordnare, 'skapaProblem', { lagesbildId: bild, input: { namn: 'Nytt' } })),
      ).toEqual(last);
      expect(fel(await gor(samordnare, 'andraProblem', { ...pa, input: { namn: 'Annat' } }))).toEqual(last);
      expect(fel(await gor(samordnare, 'flyttaProblem', { ...pa, riktning: 'upp' }))).toEqual(last);
      expect(fel(await gor(samordnare, 'taBortProblem', pa))).toEqual(last);
      expect(fel(await gor(samordnare, 'skapaOrsak', { problemId: problem.id, input: ORSAK }))).toEqual(last);
      expect(fel(await gor(samordnare, 'andraOrsak', { id: orsak.id, version: 1, input: ORSAK }))).toEqual(
        last,
      );
      expect(fel(await gor(samordnare, 'taBortOrsak', { id: orsak.id, version: 1 }))).toEqual(last);
    },
  );

  it('det beslutade vägras av databasen själv, också för ägaren', async () => {
    const bild = await nyBild(miljo);
    const problem = await nyttProblem(bild);
    await miljo.agare.query(`UPDATE lagesbild SET status = 'beslutad' WHERE id = $1`, [bild]);
    const satser = [
      [`UPDATE problem SET namn = 'X' WHERE id = $1`, problem.id],
      ['DELETE FROM problem WHERE id = $1', problem.id],
      [`UPDATE lagesbild SET status = 'utkast' WHERE id = $1`, bild],
    ] as const;
    for (const [sats, id] of satser)
      await expect(miljo.agare.query(sats, [id]), sats).rejects.toThrow('Lägesbilden är beslutad');
    await miljo.agare.query(`UPDATE lagesbild SET status = 'ersatt' WHERE id = $1`, [bild]);
  });

  it('ett problem i en annan kommun finns inte', async () => {
    const bild = await nyBild(miljo);
    const problem = await nyttProblem(bild);
    const { orsak } = await gor(samordnare, 'skapaOrsak', { problemId: problem.id, input: ORSAK });
    const annan = await miljo.som('forebyggande_samordnare', SUNNE);
    const forsok = [
      await sand(annan, 'skapaProblem', { lagesbildId: bild, input: { namn: 'Intrång' } }),
      await sand(annan, 'andraProblem', { id: problem.id, version: 1, input: { namn: 'Intrång' } }),
      await sand(annan, 'flyttaProblem', { id: problem.id, version: 1, riktning: 'upp' }),
      await sand(annan, 'taBortProblem', { id: problem.id, version: 1 }),
      await sand(annan, 'skapaOrsak', { problemId: problem.id, input: ORSAK }),
      await sand(annan, 'andraOrsak', { id: orsak.id, version: 1, input: ORSAK }),
      await sand(annan, 'taBortOrsak', { id: orsak.id, version: 1 }),
      await sand(samordnare, 'taBortOrsak', { id: 'inte-ett-id', version: 1 }),
    ];
    expect(forsok.map(nekadKod)).toEqual(forsok.map(() => 'FINNS_INTE'));
  });
});
