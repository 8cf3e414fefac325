import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HAGFORS, type Klient, type Miljo, SUNNE, skapaMiljo } from '../../test/miljo.ts';
import { dagarSedan, fel, fyll, ga, gor, IDAG, nyOperativ, sparad, type Utfall } from './prov.fixture.ts';

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

/** The next operative picture, five days long. */
async function ny(): Promise<Utfall> {
  const fran = dagarSedan(sista);
  sista -= 5;
  return nyOperativ(forebyggande, { fran, till: dagarSedan(sista + 1) });
}
const oppna = (bild: Utfall, klient = forebyggande): Promise<Utfall> => gor(klient, 'bild', { id: bild.id });
const brister = (bild: Utfall, kod: string): string[] =>
  bild.viewerKan.overgangar
    .find((o: { kod: string }) => o.kod === kod)
    .brister.map((b: { falt: string }) => b.falt);

describe('vem som ser en lägesbild', () => {
  const serDen = async (bild: Utfall): Promise<string[]> => {
    const roller = ['sakerhetssamordnare', 'operativ_grupp', 'styrgrupp', 'ks_kf'] as const;
    const ser: string[] = [];
    for (const roll of roller) {
      const klient = await miljo.som(roll, HAGFORS);
      const ensam = await oppna(bild, klient);
      const iLista = (await gor(klient, 'lista', { slag: bild.slag })).some(
        (rad: { id: string }) => rad.id === bild.id,
      );
      expect(iLista, roll).toBe(ensam !== null);
      if (ensam) ser.push(roll);
    }
    expect(await oppna(bild, await miljo.som('forebyggande_samordnare', SUNNE))).toBeNull();
    return ser;
  };

  it('följer den operativas väg', async () => {
    const bild = await ny();
    expect(await serDen(bild)).toEqual(['sakerhetssamordnare']);
    await fyll(forebyggande, bild);
    await ga(forebyggande, bild.id, 'skicka_till_grupp');
    expect(await serDen(bild)).toEqual(['sakerhetssamordnare', 'operativ_grupp']);
    await ga(forebyggande, bild.id, 'markera_analyserad');
    expect(await serDen(bild)).toEqual(['sakerhetssamordnare', 'operativ_grupp', 'styrgrupp']);
  });

  it('gruppen läser, ser rapporterna och får inga knappar; vem som skrivit vad stannar hos dem som sammanställer', async () => {
    const bild = await ny();
    await fyll(forebyggande, bild);
    await ga(forebyggande, bild.id, 'skicka_till_grupp');
    const sedd = await oppna(bild, await miljo.som('operativ_grupp', HAGFORS));
    expect(sedd.viewerKan).toEqual({ redigera: false, lasaRapporter: true, overgangar: [] });
    expect(sedd.historik.map((h: { handling: string }) => h.handling)).toEqual([
      'skicka_till_grupp',
      'skapade',
    ]);
  });
});

describe('delarna', () => {
  const skriv = (klient: Klient, bild: Utfall, version: number, text: string) =>
    gor(klient, 'del', { id: bild.id, kod: 'bedomning', version, text });

  it('två som skriver i samma del skriver aldrig över varandra tyst', async () => {
    const bild = await ny();
    expect(await skriv(forebyggande, bild, 0, 'Mopederna står för det mesta.')).toMatchObject({
      __typename: 'LagesbildsdelSparad',
      del: { version: 1 },
    });
    const krock = await skriv(sakerhet, bild, 0, 'Det är belysningen.');
    expect(krock).toMatchObject({
      __typename: 'LagesbildsdelKonflikt',
      del: { text: 'Mopederna står för det mesta.', version: 1, andradAv: 'Prov forebyggande_samordnare' },
    });
    expect(krock.meddelande).toContain('Prov forebyggande_samordnare har ändrat delen');
    const del = (await oppna(bild)).delar.find((d: { kod: string }) => d.kod === 'bedomning');
    expect(del).toMatchObject({ text: 'Mopederna står för det mesta.', version: 1 });
    // Having seen the other's words, she may write over them.
    expect((await skriv(sakerhet, bild, 1, 'Belysningen, och mopederna.')).__typename).toBe(
      'LagesbildsdelSparad',
    );
  });

  it('två som skriver samtidigt: en sparas, den andra får veta', async () => {
    const bild = await ny();
    const svar = await Promise.all([
      skriv(forebyggande, bild, 0, 'Den ena texten.'),
      skriv(sakerhet, bild, 0, 'Den andra texten.'),
    ]);
    expect(svar.map((s) => s.__typename).sort()).toEqual(['LagesbildsdelKonflikt', 'LagesbildsdelSparad']);
  });

  it('andra delar berörs inte, och en omsändning är ingen krock', async () => {
    const bild = await ny();
    await skriv(forebyggande, bild, 0, 'Lika.');
    expect(await skriv(forebyggande, bild, 0, 'Lika.')).toMatchObject({
      __typename: 'LagesbildsdelSparad',
      del: { version: 1 },
    });
    expect(
      (await gor(sakerhet, 'del', { id: bild.id, kod: 'slutsatser', version: 0, text: 'Vidare.' }))
        .__typename,
    ).toBe('LagesbildsdelSparad');
  });

  it('granskas innan de sparas', async () => {
    const bild = await ny();
    const svar = await skriv(forebyggande, bild, 0, 'Ring 070-123 45 67 eller skriv till nagon@example.se.');
    expect(svar.maskat).toEqual(['E-postadress', 'Telefonnummer']);
    expect(svar.del.text).toBe('Ring [telefon] eller skriv till [e-post].');
    const { rows } = await miljo.agare.query<{ allt: string }>(
      `SELECT string_agg(d.text, '') || (SELECT string_agg(h.efter::text, '') FROM handelse h WHERE h.objekt_id = $1) AS allt
         FROM lagesbild_del d WHERE d.lagesbild_id = $1`,
      [bild.id],
    );
    expect(rows[0]?.allt).not.toMatch(/070|example/);
  });

  it('har en längd, och finns bara i sitt slag', async () => {
    const bild = await ny();
    expect(fel(await skriv(forebyggande, bild, 0, 'a'.repeat(20_001)))).toEqual(['text:for_lang']);
    const okand = await forebyggande.fraga(
      'mutation($id: ID!) { sparaLagesbildsdel(id: $id, kod: "analys", version: 0, text: "x") { __typename } }',
      { id: bild.id },
    );
    expect(okand.errors?.[0]?.extensions?.kod).toBe('FINNS_INTE');
  });
});

describe('källorna', () => {
  it('läggs till, ändras över rätt version och tas bort; en som valts bort säger varför', async () => {
    const bild = await ny();
    const kalla = (input: object, mer: object = {}) =>
      gor(forebyggande, 'kalla', { id: bild.id, input, ...mer });
    expect(fel(await kalla({ namn: ' ', anvand: true }))).toEqual(['namn:saknas']);
    expect(fel(await kalla({ namn: 'Polisens uppgifter', anvand: false }))).toEqual(['skal:saknas']);
    const [lagd] = sparad(
      await kalla({ namn: 'Polisens uppgifter', anvand: false, skal: 'Kom för sent.' }),
    ).kallor;
    expect(lagd).toMatchObject({ anvand: false, skal: 'Kom för sent.', version: 1 });
    expect(fel(await kalla({ namn: 'polisens uppgifter', anvand: true }))).toEqual(['namn:dubblett']);
    const andrad = { kallaId: lagd.id, version: 1 };
    expect(sparad(await kalla({ namn: lagd.namn, anvand: true }, andrad)).kallor).toMatchObject([
      { anvand: true, skal: null, version: 2 },
    ]);
    expect((await kalla({ namn: lagd.namn, anvand: true }, andrad)).__typename).toBe('LagesbildKonflikt');
    expect((await gor(sakerhet, 'taBortKalla', { kallaId: lagd.id, version: 1 })).__typename).toBe(
      'LagesbildKonflikt',
    );
    expect(sparad(await gor(sakerhet, 'taBortKalla', { kallaId: lagd.id, version: 2 })).kallor).toEqual([]);
  });
});

describe('vägen genom tillstånden', () => {
  it('är stängd medan något saknas, och säger vad och var', async () => {
    const bild = await ny();
    const saknas = ['del:rapporterat', 'del:vet_hor_ser', 'kallor'];
    expect(brister(bild, 'skicka_till_grupp')).toEqual(saknas);
    const forsok = await gor(forebyggande, 'flytta', {
      id: bild.id,
      version: 1,
      handling: 'skicka_till_grupp',
    });
    expect(fel(forsok)).toEqual(saknas.map((falt) => `${falt}:saknas`));
    await gor(forebyggande, 'del', {
      id: bild.id,
      kod: 'rapporterat',
      version: 0,
      text: 'Trettio rapporter.',
    });
    expect(brister(await oppna(bild), 'skicka_till_grupp')).toEqual(['del:vet_hor_ser', 'kallor']);
  });

  it('går hela vägen och förseglar det arkiverade, i reglerna och i databasen', async () => {
    const bild = await ny();
    await fyll(forebyggande, bild);
    const slut = await ga(
      sakerhet,
      bild.id,
      'skicka_till_grupp',
      'markera_analyserad',
      'redovisa',
      'arkivera',
    );
    expect(slut).toMatchObject({
      status: 'arkiverad',
      statusnamn: 'Arkiverad',
      version: 5,
      viewerKan: { redigera: false, overgangar: [] },
    });
    expect(
      fel(await gor(forebyggande, 'del', { id: bild.id, kod: 'bedomning', version: 1, text: 'Efteråt.' })),
    ).toEqual(['status:last']);
    await expect(
      miljo.agare.query("UPDATE lagesbild_del SET text = 'x' WHERE lagesbild_id = $1", [bild.id]),
    ).rejects.toThrow(/beslutad eller arkiverad/);
    expect(slut.historik[0]).toMatchObject({
      handling: 'arkivera',
      andringar: [{ falt: 'status', fore: 'Redovisad i styrgrupp', efter: 'Arkiverad' }],
    });
  });

  it('går tillbaka bara med ett skäl, som står kvar utan personuppgifter', async () => {
    const bild = await ny();
    await fyll(forebyggande, bild);
    const { version } = await ga(forebyggande, bild.id, 'skicka_till_grupp');
    const tillbaka = (skal: string | null) =>
      gor(forebyggande, 'flytta', { id: bild.id, version, handling: 'ta_tillbaka', skal });
    expect(fel(await tillbaka(null))).toEqual(['skal:saknas']);
    expect(fel(await tillbaka('a'.repeat(1001)))).toEqual(['skal:for_lang']);
    const utkast = sparad(await tillbaka('Siffran från 070-123 45 67 var fel.'));
    expect(utkast).toMatchObject({ status: 'utkast', viewerKan: { redigera: true } });
    expect(utkast.historik[0].kommentar).toBe('Siffran från [telefon] var fel.');
  });

  it('tar ett steg i taget, från den version som sågs', async () => {
    const bild = await ny();
    await fyll(forebyggande, bild);
    const steg = (handling: string, version = 1) =>
      gor(sakerhet, 'flytta', { id: bild.id, version, handling });
    expect(fel(await steg('arkivera'))).toEqual(['handling:otillaten']);
    expect(fel(await steg('finns_inte'))).toEqual(['handling:otillaten']);
    await ga(forebyggande, bild.id, 'skicka_till_grupp');
    expect(await steg('skicka_till_grupp')).toMatchObject({
      __typename: 'LagesbildKonflikt',
      lagesbild: { version: 2, status: 'till_operativ_grupp' },
    });
  });
});

describe('den strategiska', () => {
  let strategisk: Utfall;
  let utkast: Utfall;
  let analyserad: Utfall;
  beforeAll(async () => {
    analyserad = await ny();
    await fyll(forebyggande, analyserad);
    await ga(forebyggande, analyserad.id, 'skicka_till_grupp', 'markera_analyserad');
    utkast = await ny();
    strategisk = sparad(await gor(sakerhet, 'strategisk', { input: { till: IDAG, operativa: [] } }));
  });

  it('bygger på operativa som är analyserade', async () => {
    const satt = (operativa: string[], version: number) =>
      gor(sakerhet, 'underlag', { id: strategisk.id, version, operativa });
    expect(fel(await satt([utkast.id], 1))).toEqual(['operativa:ej_analyserad']);
    expect(fel(await satt(['x'], 1))).toEqual(['operativa:okant']);
    expect(fel(await satt([strategisk.id], 1))).toEqual(['operativa:okant']);
    const byggd = sparad(await satt([analyserad.id, analyserad.id], 1));
    expect(byggd).toMatchObject({
      version: 2,
      byggerPa: [{ id: analyserad.id, nummer: analyserad.nummer, kanOppnas: true }],
    });
    expect((await satt([], 1)).__typename).toBe('LagesbildKonflikt');
    expect(fel(await gor(sakerhet, 'underlag', { id: utkast.id, version: 1, operativa: [] }))).toEqual([
      'operativa:otillaten',
    ]);
  });

  it('säger vad 4 § och kedjan saknar; stegen är förebyggande samordnarens', async () => {
    const sedd = await oppna(strategisk);
    expect(brister(sedd, 'skicka_pa_remiss')).toEqual([
      'del:omfattning',
      'del:konsekvenser',
      'del:ovriga_uppgifter',
      'del:analys',
      'kallor',
      'problem',
    ]);
    expect((await oppna(strategisk, sakerhet)).viewerKan).toMatchObject({ redigera: true, overgangar: [] });
  });

  it('tar inte remissens och beslutets steg genom den allmänna dörren', async () => {
    const { version, innehall } = await oppna(strategisk);
    for (const handling of ['skicka_pa_remiss', 'besluta', 'ersatt'])
      expect(fel(await gor(forebyggande, 'flytta', { id: strategisk.id, version, handling }))).toEqual([
        'handling:otillaten',
      ]);
    // A security coordinator writes it, but its steps are another's.
    const nekad = await sakerhet.fraga(
      'mutation($id: ID!, $v: Int!, $i: Int!) { flyttaLagesbild(id: $id, version: $v, innehall: $i, handling: "aterremittera", skal: "x") { __typename } }',
      { id: strategisk.id, v: version, i: innehall },
    );
    expect(nekad.errors?.[0]?.extensions?.kod).toBe('NEKAD');
  });
});
