import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HAGFORS, type Klient, type Miljo, SUNNE, skapaMiljo } from '../../test/miljo.ts';
import { dagarSedan, fel, fyll, ga, gor, nyOperativ, sparad, type Utfall } from './prov.fixture.ts';
import { nyBild, gor as strategiskt } from './prov.strategisk.fixture.ts';

/** A draft that no one else has had can be discarded: its reason stays, and its days are free again. */
let miljo: Miljo;
let forebyggande: Klient;
let sakerhet: Klient;
let sista = 400;
beforeAll(async () => {
  miljo = await skapaMiljo();
  forebyggande = await miljo.som('forebyggande_samordnare', HAGFORS);
  sakerhet = await miljo.som('sakerhetssamordnare', HAGFORS);
});
afterAll(() => miljo.stang());

async function ny(): Promise<Utfall> {
  const fran = dagarSedan(sista);
  sista -= 5;
  return nyOperativ(forebyggande, { fran, till: dagarSedan(sista + 1) });
}
const kassera = (
  { id, version }: Utfall,
  klient = sakerhet,
  skal: string | null = 'Fel sista dag.',
): Promise<Utfall> => gor(klient, 'flytta', { id, version, handling: 'kassera', skal });
const kanKassera = async ({ id }: Utfall, klient = sakerhet): Promise<boolean> =>
  (await gor(klient, 'bild', { id })).viewerKan.overgangar.some(
    ({ kod }: { kod: string }) => kod === 'kassera',
  );
const KASSERADE = '{ kasseradeLagesbilder { id } }';
const kasserade = async (klient: Klient): Promise<string[]> =>
  (await klient.fraga(KASSERADE)).data.kasseradeLagesbilder.map(({ id }: { id: string }) => id);

describe('ett operativt utkast', () => {
  it('kasseras med ett skäl, som står kvar; dagarna blir lediga och numret används inte igen', async () => {
    const bild = await ny();
    expect(fel(await kassera(bild, sakerhet, ' '))).toEqual(['skal:saknas']);
    const slut = sparad(await kassera(bild));
    expect(slut).toMatchObject({
      status: 'kasserad',
      statusnamn: 'Kasserad',
      viewerKan: { redigera: false, overgangar: [] },
    });
    expect(slut.historik[0]).toMatchObject({ handling: 'kassera', kommentar: 'Fel sista dag.' });

    const { period, forra } = await gor(sakerhet, 'forslag', { slag: 'operativ', fran: bild.fran });
    expect(forra?.id).not.toBe(bild.id);
    expect(period.fran).toBe(bild.fran);
    const igen = await nyOperativ(sakerhet, { fran: bild.fran, till: bild.till });
    expect(igen.nummer).toBe(bild.nummer + 1);
    expect((await gor(sakerhet, 'tal', { id: igen.id })).tal.motForra?.id).not.toBe(bild.id);
  });

  it('är den senaste: annars blir det en lucka i tiden', async () => {
    const bild = await ny();
    const nasta = await ny();
    expect(await kanKassera(bild)).toBe(false);
    expect(fel(await kassera(bild))).toEqual(['period:saknas']);
    sparad(await kassera(nasta));
    expect(await kanKassera(bild)).toBe(true);
    sparad(await kassera(bild));
    sista += 10;
  });

  it('som gruppen har haft hör till historien, också när det är tillbakataget', async () => {
    const bild = await ny();
    await fyll(forebyggande, bild);
    const ute = await ga(sakerhet, bild.id, 'skicka_till_grupp');
    expect(fel(await kassera(ute))).toEqual(['handling:otillaten']);
    const tillbaka = await ga(sakerhet, bild.id, 'ta_tillbaka');
    expect(await kanKassera(tillbaka)).toBe(false);
    expect(fel(await kassera(tillbaka))).toEqual(['status:saknas']);
  });

  it('ses därefter av dem som sammanställer, för sig; ingen annan, och ingen annan kommun', async () => {
    const bild = await ny();
    sparad(await kassera(bild));
    sista += 5;
    const ilista = async (klient: Klient): Promise<boolean> =>
      (await gor(klient, 'lista')).some(({ id }: { id: string }) => id === bild.id);
    for (const klient of [forebyggande, sakerhet]) {
      expect(await ilista(klient)).toBe(false);
      expect(await kasserade(klient)).toContain(bild.id);
      expect(await gor(klient, 'bild', { id: bild.id })).toMatchObject({ status: 'kasserad' });
    }
    for (const roll of ['operativ_grupp', 'styrgrupp', 'ks_kf'] as const) {
      const klient = await miljo.som(roll, HAGFORS);
      expect(await gor(klient, 'bild', { id: bild.id }), roll).toBeNull();
      expect((await klient.fraga(KASSERADE)).errors?.[0]?.extensions?.kod, roll).toBe('NEKAD');
    }
    expect((await miljo.anonym.fraga(KASSERADE)).errors?.[0]?.extensions?.kod).toBe('EJ_INLOGGAD');
    expect(await kasserade(await miljo.som('forebyggande_samordnare', SUNNE))).toEqual([]);
    const annan = await (await miljo.som('forebyggande_samordnare', SUNNE)).fraga(
      'mutation($id: ID!) { flyttaLagesbild(id: $id, version: 1, innehall: 1, handling: "kassera", skal: "x") { __typename } }',
      { id: bild.id },
    );
    expect(annan.errors?.[0]?.extensions?.kod).toBe('FINNS_INTE');
  });

  it('är sedan låst, i reglerna och i databasen', async () => {
    const bild = await ny();
    sparad(await kassera(bild));
    sista += 5;
    const skriv = { id: bild.id, kod: 'bedomning', version: 0, text: 'Efteråt.' };
    expect(fel(await gor(sakerhet, 'del', skriv))).toEqual(['status:last']);
    for (const sats of [
      `UPDATE lagesbild SET status = 'utkast' WHERE id = $1`,
      `INSERT INTO lagesbild_del (kommun_id, lagesbild_id, kod, text) SELECT kommun_id, id, 'bedomning', 'x' FROM lagesbild WHERE id = $1`,
    ])
      await expect(miljo.agare.query(sats, [bild.id])).rejects.toThrow(/kasserad/);
  });

  it('kasseras eller får en efterföljare, inte båda, när två gör det samtidigt', async () => {
    const bild = await ny();
    const [kasserad, nasta] = await Promise.all([
      kassera(bild),
      gor(forebyggande, 'operativ', { input: { till: dagarSedan(sista - 4) } }),
    ]);
    const efter = await gor(sakerhet, 'bild', { id: bild.id });
    if (kasserad.__typename === 'LagesbildSparad') {
      expect(efter.status).toBe('kasserad');
      if (nasta.__typename === 'LagesbildSparad') expect(nasta.lagesbild.fran).toBe(bild.fran);
    } else {
      expect(fel(kasserad)).toEqual(['period:saknas']);
      expect(efter.status).toBe('utkast');
    }
  });
});

describe('ett strategiskt utkast', () => {
  it('kasseras av den som flyttar det, och inte efter en remiss', async () => {
    const samordnare = await miljo.som('forebyggande_samordnare', SUNNE);
    const kasseraDet = (id: string): Promise<Utfall> =>
      strategiskt(samordnare, 'flyttaLagesbild', { id, version: 1, handling: 'kassera', skal: 'Görs om.' });
    const utkast = await nyBild(miljo, { kommun: SUNNE });
    const { innehall } = await strategiskt(samordnare, 'lagesbild', { id: utkast });
    const nekad = await (await miljo.som('sakerhetssamordnare', SUNNE)).fraga(
      'mutation($id: ID!, $i: Int!) { flyttaLagesbild(id: $id, version: 1, innehall: $i, handling: "kassera", skal: "x") { __typename } }',
      { id: utkast, i: innehall },
    );
    expect(nekad.errors?.[0]?.extensions?.kod).toBe('NEKAD');
    expect(await kasseraDet(utkast)).toMatchObject({ lagesbild: { status: 'kasserad' } });

    // Sent, and broken off since.
    const utskickad = await nyBild(miljo, { kommun: SUNNE });
    await miljo.agare.query(
      `INSERT INTO handelse (kommun_id, id, objekt_typ, objekt_id, handling) VALUES ($1, $2, 'lagesbild', $3, 'skicka_pa_remiss')`,
      [await miljo.kommunId(SUNNE), uuidv7(), utskickad],
    );
    expect(fel(await kasseraDet(utskickad))).toEqual(['status:saknas']);
  });
});
