import { addDays, localDate } from '@roda-traden/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nu } from '../../../test/klocka.ts';
import { type Klient, type Miljo, SUNNE, skapaMiljo } from '../../../test/miljo.ts';
import { bildrad, fel, gor, nekadKod, nyBild, sand } from '../prov.strategisk.fixture.ts';

const IDAG = localDate(nu());
const BESLUT = { organ: 'ks', datum: IDAG, paragraf: '§ 142', diarienummer: 'KS 2026/123' };

let miljo: Miljo;
let samordnare: Klient;
let styrgrupp: Klient;
beforeAll(async () => {
  miljo = await skapaMiljo();
  samordnare = await miljo.som('forebyggande_samordnare');
  styrgrupp = await miljo.som('styrgrupp');
  await miljo.agare.query(`UPDATE anvandare SET aktiv = false WHERE roll = 'styrgrupp' AND id <> $1`, [
    styrgrupp.anvandareId,
  ]);
});
afterAll(() => miljo.stang());

type Bild = { id: string; version: number };

/** Each step as the one who takes it, and the lägesbild after it. */
async function steg(operation: Parameters<typeof gor>[1], bild: Bild, mer: object = {}): Promise<Bild> {
  const svar = await gor(samordnare, operation, { id: bild.id, version: bild.version, ...mer });
  expect(svar.__typename, `${operation}: ${JSON.stringify(svar)}`).toBe('LagesbildSparad');
  return svar.lagesbild;
}

async function reviderad(): Promise<{ bild: Bild; svarId: string }> {
  const utkast = { id: await nyBild(miljo, { hel: true }), version: 1 };
  const ute = await steg('skickaPaRemiss', utkast, { sistaDag: addDays(IDAG, 7) });
  const [remiss] = (await gor(samordnare, 'lagesbild', { id: ute.id })).remisser;
  const { remissvar } = await gor(styrgrupp, 'lamnaRemissvar', {
    remissId: remiss.id,
    stallning: 'andring',
    text: 'Lägg till skolvägen.',
  });
  return { bild: await steg('avslutaRemiss', ute), svarId: remissvar.id };
}

async function lamnad(): Promise<Bild> {
  const { bild, svarId } = await reviderad();
  await gor(samordnare, 'bemotRemissvar', { id: svarId, version: 1, bemotande: 'Tillagt.' });
  return steg('lamnaTillKs', bild);
}

describe('vägen till kommunstyrelsen', () => {
  it('går från utkast till beslutad, och den som gällde ersätts av systemet', async () => {
    const forsta = await steg('registreraLagesbildsbeslut', await lamnad(), { input: BESLUT });
    expect(forsta).toMatchObject({ status: 'beslutad' });

    const till = await lamnad();
    expect(await bildrad(miljo, till.id)).toMatchObject({ status: 'till_ks', lamnad: IDAG });
    const andra = await steg('registreraLagesbildsbeslut', till, { input: { ...BESLUT, paragraf: '7' } });
    expect(andra).toMatchObject({
      status: 'beslutad',
      beslut: {
        organ: 'ks',
        datum: IDAG,
        paragraf: '7',
        diarienummer: 'KS 2026/123',
        objektVersion: till.version,
      },
    });
    const ersatt = await gor(samordnare, 'lagesbild', { id: forsta.id });
    expect(ersatt).toMatchObject({ status: 'ersatt', beslut: { paragraf: '142' } });
    const { rows } = await miljo.agare.query(
      `SELECT anvandare_id, kommentar FROM handelse WHERE objekt_id = $1 AND handling = 'ersatt'`,
      [forsta.id],
    );
    expect(rows).toEqual([{ anvandare_id: null, kommentar: expect.stringMatching(/^Ersatt av strategisk/) }]);
    const [remiss] = (await gor(samordnare, 'lagesbild', { id: andra.id })).remisser;
    expect(remiss.viewerKan).toEqual({ svara: false, bemota: false });
    expect(
      fel(
        await gor(samordnare, 'bemotRemissvar', { id: remiss.svar[0].id, version: 2, bemotande: 'Efteråt.' }),
      ),
    ).toEqual(['bemotande:last']);
    // What is decided is there for KS to read.
    expect((await gor(await miljo.som('ks_kf'), 'lagesbild', { id: andra.id })).status).toBe('beslutad');
  });

  it('är stängd tills svaren som vill ha ändring är bemötta', async () => {
    const { bild, svarId } = await reviderad();
    const svar = await gor(samordnare, 'lamnaTillKs', { id: bild.id, version: bild.version });
    expect(fel(svar)).toEqual([`remissvar:${svarId}:saknas`]);
  });

  it('är stängd när något blivit tomt efter remissen', async () => {
    const { bild, svarId } = await reviderad();
    await gor(samordnare, 'bemotRemissvar', { id: svarId, version: 1, bemotande: 'Tillagt.' });
    await miljo.agare.query(`UPDATE lagesbild_del SET text = '' WHERE lagesbild_id = $1 AND kod = 'analys'`, [
      bild.id,
    ]);
    const svar = await gor(samordnare, 'lamnaTillKs', { id: bild.id, version: bild.version });
    expect(fel(svar)).toEqual(['del:analys:saknas']);
  });

  it('går tillbaka med ett skäl, och glömmer dagen den lämnades', async () => {
    const bild = await lamnad();
    const pa = { id: bild.id, version: bild.version, handling: 'aterremittera' };
    expect(fel(await gor(samordnare, 'flyttaLagesbild', pa))).toEqual(['skal:saknas']);
    const svar = await gor(samordnare, 'flyttaLagesbild', { ...pa, skal: 'Kostnaden saknas.' });
    expect(svar.lagesbild).toMatchObject({ status: 'reviderad', lamnad: null });
  });
});

describe('det som beslutet bygger på', () => {
  const operativTill = async (id: string): Promise<Bild> => {
    const { rows } = await miljo.agare.query(
      `SELECT l.id, l.version FROM lagesbild_underlag u JOIN lagesbild l ON l.id = u.operativ_id WHERE u.lagesbild_id = $1`,
      [id],
    );
    return rows[0];
  };
  const taTillbaka = (bild: Bild) =>
    gor(samordnare, 'flyttaLagesbild', { ...bild, handling: 'ta_tillbaka', skal: 'Kompletteras.' });

  it('tas inte tillbaka när KS har det, och svaret säger vilken lägesbild som bygger på det', async () => {
    const till = await lamnad();
    const operativ = await operativTill(till.id);
    const hosKs = await taTillbaka(operativ);
    expect(fel(hosKs)).toEqual(['status:saknas']);
    expect(hosKs.falt[0].meddelande).toMatch(
      /^Lägesbilden går inte att ta tillbaka: strategisk lägesbild \d+, som ligger hos kommunstyrelsen, bygger på den\.$/,
    );
    await steg('registreraLagesbildsbeslut', till, { input: BESLUT });
    expect((await taTillbaka(operativ)).falt[0].meddelande).toContain('som är beslutad, bygger på den.');
    expect(await bildrad(miljo, operativ.id)).toMatchObject({ status: 'analyserad' });
  });

  it('går att ta tillbaka så länge den strategiska är hos kommunen', async () => {
    const { bild } = await reviderad();
    expect((await taTillbaka(await operativTill(bild.id))).lagesbild).toMatchObject({ status: 'utkast' });
  });

  it('säger vilken beslutad lägesbild det ingår i', async () => {
    const till = await lamnad();
    const operativ = await operativTill(till.id);
    const fraga =
      '{ lagesbilder(slag: "operativ") { id ... on OperativLagesbild { ingarI { id kanOppnas } } } }';
    const ingar = async (klient: Klient) =>
      (await klient.fraga(fraga)).data.lagesbilder.find((rad: { id: string }) => rad.id === operativ.id)
        .ingarI;
    expect(await ingar(samordnare)).toEqual([]);
    await steg('registreraLagesbildsbeslut', till, { input: BESLUT });
    expect(await ingar(samordnare)).toEqual([{ id: till.id, kanOppnas: true }]);
  });
});

describe('beslutet', () => {
  it('vägras på det som inte är lämnat', async () => {
    const { bild } = await reviderad();
    const svar = await gor(samordnare, 'registreraLagesbildsbeslut', { ...bild, input: BESLUT });
    expect(fel(svar)).toEqual(['handling:otillaten']);
    const operativ = await nyBild(miljo, { slag: 'operativ', status: 'redovisad' });
    expect(
      fel(await gor(samordnare, 'registreraLagesbildsbeslut', { id: operativ, version: 1, input: BESLUT })),
    ).toEqual(['handling:otillaten']);
  });

  it('har alla sina uppgifter, och är varken äldre än handlingen eller i framtiden', async () => {
    const { id, version } = await lamnad();
    const registrera = async (mer: object) =>
      fel(await gor(samordnare, 'registreraLagesbildsbeslut', { id, version, input: { ...BESLUT, ...mer } }));
    expect(await registrera({ paragraf: '', diarienummer: ' ', organ: 'x' })).toEqual([
      'organ:okant',
      'paragraf:saknas',
      'diarienummer:saknas',
    ]);
    expect(await registrera({ paragraf: 'hundra', diarienummer: 'KS 12' })).toEqual([
      'paragraf:ogiltig',
      'diarienummer:ogiltig',
    ]);
    expect(await registrera({ datum: addDays(IDAG, -1) })).toEqual(['datum:for_tidigt']);
    expect(await registrera({ datum: addDays(IDAG, 1) })).toEqual(['datum:framtid']);
    expect(await bildrad(miljo, id)).toMatchObject({ status: 'till_ks', version });
  });

  it('gäller den version som låg framför, av en kommun och en gång', async () => {
    const { id, version } = await lamnad();
    const v = { id, version, input: BESLUT };
    const annan = await miljo.som('forebyggande_samordnare', SUNNE);
    expect(nekadKod(await sand(annan, 'registreraLagesbildsbeslut', v))).toBe('FINNS_INTE');
    const bada = await Promise.all([
      gor(samordnare, 'registreraLagesbildsbeslut', v),
      gor(samordnare, 'registreraLagesbildsbeslut', v),
    ]);
    expect(bada.map((svar) => svar.__typename).sort()).toEqual(['LagesbildKonflikt', 'LagesbildSparad']);
  });

  it('förseglar lägesbilden: svaren och remissen också, av databasen', async () => {
    const bild = await steg('registreraLagesbildsbeslut', await lamnad(), { input: BESLUT });
    for (const sats of [
      `UPDATE remissvar SET text = 'X' WHERE remiss_id IN (SELECT id FROM remiss WHERE lagesbild_id = $1)`,
      `UPDATE remiss SET sista_dag = sista_dag + 1 WHERE lagesbild_id = $1`,
      `UPDATE lagesbild_del SET text = 'X' WHERE lagesbild_id = $1`,
    ])
      await expect(miljo.agare.query(sats, [bild.id]), sats).rejects.toThrow('Lägesbilden är beslutad');
    for (const sats of [
      `UPDATE beslut SET text = 'X' WHERE objekt_id = $1`,
      `UPDATE beslut SET datum = datum - 1 WHERE objekt_id = $1`,
      `DELETE FROM beslut WHERE objekt_id = $1`,
    ])
      await expect(miljo.agare.query(sats, [bild.id]), sats).rejects.toThrow();
  });
});

describe('ett beslut som skrevs in fel', () => {
  const RATTA = `mutation ($id: ID!, $version: Int!, $nummer: BeslutsnummerInput!) {
    svar: rattaBeslut(id: $id, version: $version, nummer: $nummer) { __typename
      ... on BeslutRattat { beslut { version datum paragraf diarienummer rattelser { av andringar { falt fore efter } } } }
      ... on BeslutKonflikt { meddelande beslut { version paragraf } } ... on Valideringsfel { falt { falt kod } } } }`;
  const LAS = `query ($id: ID!) { lagesbild(id: $id) { historik { handling } ... on StrategiskLagesbild {
    beslut { id version viewerKanRatta paragraf rattelser { handling } } } } }`;
  const NUMMER = { paragraf: '§ 124', diarienummer: 'KS 2026/321' };

  it('rättas i sina nummer, och det som stod finns i historiken', async () => {
    const bild = await steg('registreraLagesbildsbeslut', await lamnad(), { input: BESLUT });
    const las = async (klient: Klient) => (await klient.fraga(LAS, { id: bild.id })).data.lagesbild;
    const { beslut } = await las(samordnare);
    expect(beslut).toMatchObject({ version: 1, viewerKanRatta: true, paragraf: '142', rattelser: [] });
    const ratta = async (klient: Klient, mer: object = {}) =>
      klient.fraga(RATTA, { id: beslut.id, version: 1, nummer: NUMMER, ...mer });

    expect(nekadKod(await ratta(miljo.anonym))).toBe('EJ_INLOGGAD');
    for (const roll of ['ks_kf', 'styrgrupp', 'sakerhetssamordnare'] as const)
      expect(nekadKod(await ratta(await miljo.som(roll))), roll).toBe('NEKAD');
    expect(nekadKod(await ratta(await miljo.som('forebyggande_samordnare', SUNNE)))).toBe('FINNS_INTE');
    expect(
      fel((await ratta(samordnare, { nummer: { paragraf: 'x', diarienummer: '7' } })).data.svar),
    ).toEqual(['paragraf:ogiltig', 'diarienummer:ogiltig']);

    expect((await ratta(samordnare)).data.svar).toEqual({
      __typename: 'BeslutRattat',
      beslut: {
        version: 2,
        datum: IDAG,
        paragraf: '124',
        diarienummer: 'KS 2026/321',
        rattelser: [
          {
            av: 'Prov forebyggande_samordnare',
            andringar: [
              { falt: 'paragraf', fore: '142', efter: '124' },
              { falt: 'diarienummer', fore: 'KS 2026/123', efter: 'KS 2026/321' },
            ],
          },
        ],
      },
    });
    expect((await ratta(samordnare)).data.svar).toMatchObject({
      __typename: 'BeslutKonflikt',
      meddelande: expect.stringMatching(/^Du har själv ändrat beslutet kl\. /),
      beslut: { version: 2, paragraf: '124' },
    });
    // The same numbers once more change nothing.
    await ratta(samordnare, { version: 2, nummer: { ...NUMMER, paragraf: '124 §' } });
    // KS reads what was corrected, but corrects nothing.
    const hosKs = await las(await miljo.som('ks_kf'));
    expect(hosKs.beslut).toMatchObject({ version: 2, viewerKanRatta: false, paragraf: '124' });
    expect(hosKs.beslut.rattelser).toEqual([{ handling: 'rattade_beslut' }]);
    expect(hosKs.historik[0]).toEqual({ handling: 'rattade_beslut' });
  });
});
