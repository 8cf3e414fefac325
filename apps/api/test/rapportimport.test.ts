import { readFile } from 'node:fs/promises';
import { IMPORTFIL_MAX, IMPORTKOLUMNER, importmall, ROLLER } from '@roda-traden/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { skapaLogg } from '../src/logg/index.ts';
import { HAGFORS, type Klient, type Miljo, SUNNE, skapaMiljo, TORSBY } from './miljo.ts';

let miljo: Miljo;
let samordnare: Klient;
beforeAll(async () => {
  miljo = await skapaMiljo();
  samordnare = await miljo.som('sakerhetssamordnare');
});
afterAll(() => miljo.stang());

const RUBRIK = 'extern_id;inkommen;hant_fran;hant_till;kategori;allvar;omrade;plats;text;sakerhet';
const rad = (id: string, andrat: Partial<Record<string, string>> = {}): string => {
  const celler: Record<string, string> = {
    extern_id: id,
    inkommen: '2019-03-14 08:20',
    hant_fran: '2019-03-13 21:00',
    hant_till: '',
    kategori: 'Skadegörelse eller klotter',
    allvar: '2',
    omrade: 'Torsby centrala',
    plats: '',
    text: 'Rutan i busskuren är krossad.',
    sakerhet: 'Själv sett',
    ...andrat,
  };
  return RUBRIK.split(';')
    .map((kolumn) => celler[kolumn])
    .join(';');
};
const fil = (...rader: string[]): string => [RUBRIK, ...rader].join('\r\n');

const skicka = (
  klient: Klient,
  kropp: string | Uint8Array,
  rader: Record<string, string> = {},
  prova = false,
) =>
  klient.hamta(`/import/rapporter${prova ? '?prova' : ''}`, {
    method: 'POST',
    body: kropp,
    headers: { 'content-type': 'text/csv', 'x-rot-import': '1', ...rader },
  });
/** The last line of the answer; the ones before it tell how far it has come. */
const utfall = async (svar: Response) => {
  const rader = (await svar.text())
    .trim()
    .split('\n')
    .map((text) => JSON.parse(text));
  const { resultat, fel } = rader.pop();
  expect(fel).toBeUndefined();
  expect(rader.every((framsteg) => typeof framsteg.lasta === 'number')).toBe(true);
  return resultat;
};
const prova = async (klient: Klient, kropp: string | Uint8Array) => {
  const svar = await skicka(klient, kropp, {}, true);
  expect(svar.status).toBe(200);
  return utfall(svar);
};
const lasIn = async (klient: Klient, kropp: string) => {
  const { summa } = await prova(klient, kropp);
  const svar = await skicka(klient, kropp, { 'x-rot-summa': summa });
  expect(svar.status).toBe(200);
  return utfall(svar);
};
const iKommun = async (kod: string, sats = 'TRUE'): Promise<Record<string, unknown>[]> =>
  (
    await miljo.agare.query(
      `SELECT r.*, k.kod AS kategori, o.kod AS omrade FROM rapport r LEFT JOIN kategori k ON k.kommun_id = r.kommun_id AND k.id = r.kategori_id
         LEFT JOIN omrade o ON o.kommun_id = r.kommun_id AND o.id = r.omrade_id WHERE r.kommun_id = $1 AND ${sats} ORDER BY r.extern_id`,
      [await miljo.kommunId(kod)],
    )
  ).rows;
const antal = async (kod = TORSBY): Promise<number> => (await iKommun(kod)).length;

describe('dörren', () => {
  it('är stängd utan inloggning, för fel roll, och för annan än den egna sidan', async () => {
    const kropp = fil(rad('stangd-1'));
    expect((await skicka(miljo.anonym, kropp, {}, true)).status).toBe(401);
    for (const { kod } of ROLLER) {
      const svar = await skicka(await miljo.som(kod), kropp, {}, true);
      expect([kod, svar.status]).toEqual([
        kod,
        ['sakerhetssamordnare', 'forebyggande_samordnare'].includes(kod) ? 200 : 403,
      ]);
    }
    expect((await skicka(samordnare, kropp, { 'sec-fetch-site': 'cross-site' }, true)).status).toBe(403);
    expect((await skicka(samordnare, kropp, { 'x-rot-import': '' }, true)).status).toBe(400);
  });

  it('läser in i den egna kommunen och ingen annan', async () => {
    const [torsby, hagfors] = [await antal(TORSBY), await antal(HAGFORS)];
    const kropp = fil(rad('vagg-1', { omrade: '', kategori: '' }));
    expect(await lasIn(await miljo.som('sakerhetssamordnare', SUNNE), kropp)).toMatchObject({ nya: 1 });
    expect(await antal(TORSBY)).toBe(torsby);
    expect(await antal(HAGFORS)).toBe(hagfors);
    // The same number in another kommun is another report, and another kommun's areas are unknown here.
    expect(await prova(samordnare, kropp)).toMatchObject({ nya: 1, redanInlasta: 0 });
    const annans = await prova(await miljo.som('sakerhetssamordnare', SUNNE), fil(rad('vagg-2')));
    expect(annans.fel[0]).toMatchObject({ rad: 2, kolumn: 'omrade' });
  });

  it('skriver inget när filen inte är den som provades', async () => {
    const fore = await antal();
    const { summa } = await prova(samordnare, fil(rad('bytt-1')));
    const svar = await skicka(samordnare, fil(rad('bytt-2')), { 'x-rot-summa': summa });
    expect(svar.status).toBe(400);
    expect(await svar.text()).toMatch(/inte den som provades/);
    expect((await skicka(samordnare, fil(rad('bytt-3')))).status).toBe(400);
    expect(await antal()).toBe(fore);
  });

  it('tar inte emot en för stor fil, oavsett vad längden påstås vara', async () => {
    const svar = await skicka(samordnare, new Uint8Array(IMPORTFIL_MAX + 1), {}, true);
    expect(svar.status).toBe(400);
    expect(await svar.text()).toMatch(/större än 10 MB/);
    const strom = new ReadableStream({
      start(styrning) {
        styrning.enqueue(new TextEncoder().encode(`${RUBRIK}\n`));
        const bit = new TextEncoder().encode(`${rad('x')}\n`.repeat(10_000));
        for (let n = 0; n <= IMPORTFIL_MAX; n += bit.length) styrning.enqueue(bit);
        styrning.close();
      },
    });
    const utanLangd = await samordnare.hamta('/import/rapporter?prova', {
      method: 'POST',
      body: strom,
      duplex: 'half',
      headers: { 'content-type': 'text/csv', 'x-rot-import': '1' },
    } as RequestInit);
    expect(utanLangd.status).toBe(400);
  });
});

describe('en fil', () => {
  it('provas utan att något skrivs, läses in en gång, och igen utan att något händer', async () => {
    const kropp = fil(
      rad('hel-1'),
      rad('hel-2', { kategori: '' }),
      rad('hel-3', { allvar: '' }),
      rad('hel-4', { omrade: '' }),
    );
    const [fore, historik] = [await antal(), await handelser()];
    const profiler = await miljo.agare.query('SELECT count(*) FROM timprofil');
    const provad = await prova(samordnare, kropp);
    expect(provad).toMatchObject({
      rader: 4,
      nya: 4,
      godkanda: 2,
      tillInkorg: 2,
      redanInlasta: 0,
      raderMedFel: 0,
    });
    expect(await antal()).toBe(fore);
    expect(await handelser()).toBe(historik);
    expect((await miljo.agare.query('SELECT count(*) FROM timprofil')).rows).toEqual(profiler.rows);

    expect(await lasIn(samordnare, kropp)).toEqual(provad);
    expect(await antal()).toBe(fore + 4);
    expect(await lasIn(samordnare, kropp)).toMatchObject({ nya: 0, redanInlasta: 4 });
    expect(await antal()).toBe(fore + 4);

    const rader = await iKommun(TORSBY, "extern_id LIKE 'hel-%'");
    expect(rader.map((r) => r.status)).toEqual(['godkand', 'inkommen', 'inkommen', 'godkand']);
    expect(rader[0]).toMatchObject({
      kanal: 'import',
      kategori: 'skadegorelse',
      omrade: '1737R003',
      allvar: 2,
      vad: 'forstort',
      hant_precision: 'exakt',
      platsprecision: 'omrade',
    });
    expect(rader[3]).toMatchObject({ omrade: null, platsprecision: 'okand' });
  });

  it('står i historiken med den som läste in den', async () => {
    await lasIn(samordnare, fil(rad('spar-1')));
    const [rapport] = await iKommun(TORSBY, "extern_id = 'spar-1'");
    const { rows } = await miljo.agare.query(
      "SELECT objekt_typ, handling, anvandare_id, efter FROM handelse WHERE objekt_id = $1 OR (objekt_typ = 'import' AND tid > rot.nu() - interval '5 seconds') ORDER BY objekt_typ DESC",
      [rapport?.id],
    );
    expect(rows[0]).toMatchObject({
      objekt_typ: 'rapport',
      handling: 'importerades',
      anvandare_id: samordnare.anvandareId,
    });
    expect(rows.at(-1)).toMatchObject({
      objekt_typ: 'import',
      efter: { nya: 1, redanInlasta: 0, raderMedFel: 0 },
    });
    const { data } = await samordnare.fraga(
      'query ($id: ID!) { rapport(id: $id) { historik { handling av } } }',
      { id: rapport?.id },
    );
    expect(data.rapport.historik[0]).toEqual({ handling: 'importerades', av: 'Prov sakerhetssamordnare' });
  });

  it('har sina fel rad för rad, med kolumn och ord, och det riktiga läses in ändå', async () => {
    const kropp = fil(
      rad('fel-1'),
      rad('fel-2', { inkommen: 'i våras' }),
      rad('fel-3', { kategori: 'Stölder', allvar: '7', sakerhet: 'kanske' }),
      '',
      rad('fel-1'),
      rad('', { text: '' }),
      rad('fel-4', { hant_fran: '2019-03-15' }),
      rad('fel-5', { hant_fran: '', hant_till: '2019-03-13' }),
      `${rad('fel-6')};en cell för mycket`,
      rad('fel-7', { inkommen: '2190-01-01' }),
      rad('fel-8'),
    );
    const provad = await prova(samordnare, kropp);
    expect(provad).toMatchObject({ rader: 10, nya: 2, raderMedFel: 8 });
    expect(provad.fel.map((f: { rad: number; kolumn: string }) => `${f.rad} ${f.kolumn}`)).toEqual([
      '3 inkommen',
      '4 kategori',
      '4 allvar',
      '4 sakerhet',
      '6 extern_id',
      '7 extern_id',
      '7 text',
      '8 hant_fran',
      '9 hant_fran',
      '10 extern_id',
      '11 inkommen',
    ]);
    for (const { meddelande } of provad.fel) expect(meddelande).toMatch(/^[”A-ZÅÄÖ].*\.$/);
    expect(await lasIn(samordnare, kropp)).toMatchObject({ nya: 2, raderMedFel: 8 });
    expect((await iKommun(TORSBY, "extern_id LIKE 'fel-%'")).map((r) => r.extern_id)).toEqual([
      'fel-1',
      'fel-8',
    ]);
  });

  it('får ha komma, tabb, BOM, LF, citattecken, radbrytningar och svenska rubriker', async () => {
    const komma =
      'Extern-ID,Inkommen,Text,Säkerhet,Okänd kolumn\n"f,1","14 mars 2019 kl. 8.20","Han sa ""hej"",\noch gick vidare.",Rykte,x\n';
    expect(await lasIn(samordnare, `\uFEFF${komma}`)).toMatchObject({
      nya: 1,
      okandaKolumner: ['Okänd kolumn'],
    });
    const [rapport] = await iKommun(TORSBY, "extern_id = 'f,1'");
    expect(rapport?.text).toBe('Han sa "hej",\noch gick vidare.');
    expect(rapport?.inkommen).toEqual(new Date('2019-03-14T07:20:00Z'));
    expect(await prova(samordnare, komma.replaceAll(',', '\t').replace('"f\t1"', 'f2'))).toMatchObject({
      raderMedFel: 0,
    });
  });

  it('räknar rader som kalkylbladet, också efter en cell med radbrytning', async () => {
    const provad = await prova(
      samordnare,
      fil(rad('r-1', { text: '"två\r\nrader text"' }), rad('r-2', { allvar: 'x' })),
    );
    expect(provad.fel).toEqual([expect.objectContaining({ rad: 3, kolumn: 'allvar' })]);
  });

  it('utan klockslag gäller hela dagen, och utan dag är tiden okänd', async () => {
    await lasIn(
      samordnare,
      fil(
        rad('tid-1', { hant_fran: '13/3 2019' }),
        rad('tid-2', { hant_fran: '' }),
        rad('tid-3', { hant_fran: '2019-03-10', hant_till: '2019-03-12' }),
      ),
    );
    const [dag, okand, flera] = await iKommun(TORSBY, "extern_id LIKE 'tid-%'");
    expect(dag).toMatchObject({
      hant_precision: 'ungefar',
      hant_fran: new Date('2019-03-12T23:00:00Z'),
      hant_till: new Date('2019-03-13T23:00:00Z'),
    });
    expect(okand).toMatchObject({ hant_precision: 'okand', hant_fran: null, hant_till: null });
    expect(flera).toMatchObject({ hant_till: new Date('2019-03-12T23:00:00Z') });
  });

  it('maskar personuppgifter, och låser det skrivna', async () => {
    await lasIn(samordnare, fil(rad('pnr-1', { text: 'Han heter 121212-1212 och ringer 070-1740605.' })));
    const [rapport] = await iKommun(TORSBY, "extern_id = 'pnr-1'");
    expect(rapport?.text).not.toContain('1212');
    expect(rapport?.traffar).toEqual(expect.arrayContaining(['personnummer']));
    const { rows } = await miljo.agare.query('SELECT text FROM rapport_original WHERE rapport_id = $1', [
      rapport?.id,
    ]);
    expect(rows[0].text).toContain('121212-1212');
  });

  it('med ett namn som flera områden delar ber om koden', async () => {
    await miljo.agare.query(
      `INSERT INTO omrade (kommun_id, id, kod, namn, slag)
       SELECT $1, gen_random_uuid(), kod, 'Dubbla backen', 'plats' FROM unnest(ARRAY['backe-1', 'backe-2']) AS kod ORDER BY kod`,
      [await miljo.kommunId(TORSBY)],
    );
    const provad = await prova(
      samordnare,
      fil(rad('tv-1', { omrade: 'dubbla backen' }), rad('tv-2', { omrade: 'BACKE-2' })),
    );
    expect(provad).toMatchObject({ nya: 1, raderMedFel: 1 });
    expect(provad.fel[0].meddelande).toMatch(/Flera heter ”dubbla backen”.*: backe-1, backe-2\./);
  });

  it('menar orten när ett område och en ort heter lika', async () => {
    await lasIn(samordnare, fil(rad('ort-1', { omrade: 'Vitsand' }), rad('ort-2', { omrade: '1737r007' })));
    const rader = await iKommun(TORSBY, "extern_id LIKE 'ort-%'");
    expect(rader.map((r) => r.omrade)).toEqual(['vitsand', '1737R007']);
  });

  it('som går sönder efter en stund säger det på sista raden, och skriver inget', async () => {
    const fore = await antal();
    const kropp = `${fil(...Array.from({ length: 700 }, (_, i) => rad(`sond-${i}`)))}\nx;"öppen;${'x;\n'.repeat(100)}`;
    const svar = await skicka(samordnare, kropp, {}, true);
    expect(svar.status).toBe(200);
    expect((await svar.text()).trim().split('\n').at(-1)).toMatch(/"fel":".*citattecken/);
    expect(await antal()).toBe(fore);
  });

  it.each([
    ['', /tom/],
    ['\r\n', /tom/],
    ['a;b\n1;2', /Rubrikraden saknar extern_id, inkommen, text, sakerhet/],
    [`${RUBRIK};Text\n`, /Kolumnen text finns två gånger/],
    [`${RUBRIK}\n${rad('ok')}\nx;"öppen;${'x;'.repeat(100)}`, /efter rad \d.*citattecken/],
    [Buffer.from(`${RUBRIK}\n${rad('l1')}`, 'latin1'), /UTF-8/],
    [Buffer.from(`\uFEFF${RUBRIK}`, 'utf16le'), /UTF-8/],
  ])('som inte går att läsa säger varför i ord', async (kropp, mening) => {
    const svar = await skicka(samordnare, kropp, {}, true);
    expect(svar.status).toBe(400);
    expect(await svar.text()).toMatch(mening);
  });

  it('som bara har rubrik är inget fel', async () => {
    expect(await prova(samordnare, RUBRIK)).toMatchObject({ rader: 0, nya: 0 });
  });
});

describe('det som delas ut', () => {
  it('mallen och exempelfilen går att läsa in utan fel', async () => {
    expect(await prova(samordnare, importmall())).toMatchObject({
      rader: 1,
      nya: 1,
      raderMedFel: 0,
      okandaKolumner: [],
    });
    const exempel = await readFile(new URL('../../../docs/exempel/rapporter.csv', import.meta.url));
    const provad = await prova(samordnare, exempel);
    expect(provad).toMatchObject({ raderMedFel: 0, okandaKolumner: [] });
    expect(provad.rader).toBeGreaterThan(5);
  });

  it('varje kolumn står i beskrivningen', async () => {
    const text = await readFile(new URL('../../../docs/import-rapporter.md', import.meta.url), 'utf8');
    for (const kolumn of IMPORTKOLUMNER)
      expect(text).toContain(`| \`${kolumn.namn}\` | ${kolumn.kravs ? 'ja' : 'nej'}`);
  });
});

async function handelser(): Promise<number> {
  return Number((await miljo.agare.query('SELECT count(*) FROM handelse')).rows[0].count);
}

describe('en fil som ett kalkylblad eller en ovan hand har gjort den', () => {
  const fel = async (...rader: string[]) =>
    (await prova(samordnare, fil(...rader))).fel.map(
      (f: { rad: number; kolumn: string; meddelande: string }) => [f.rad, f.kolumn, f.meddelande],
    );

  it('sep-raden räknas inte, utelämnade tomma celler sist är tomma, och extra tomma är inga', async () => {
    const kort = rad('kort-1').replace(/;Själv sett$/, '');
    const { kolumner, ...ovrigt } = await prova(
      samordnare,
      `sep=;\r\n${RUBRIK};konsekvens;polisanmald\r\n${rad('sep-1')}\r\n${rad('sep-2')};;;;\r\n`,
    );
    expect(kolumner).toBeUndefined();
    expect(ovrigt).toMatchObject({ rader: 2, nya: 2, fel: [] });
    expect(await fel(kort)).toEqual([[2, 'sakerhet', 'Cellen är tom, men behövs.']]);
    expect((await fel(`${rad('lang-1')};något`))[0][2]).toContain('Raden har 11 celler men rubriken 10');
  });

  it('numret som kalkylbladet skrev om sägs, hellre än att många blir ett', async () => {
    for (const id of ['2,02401E+16', '2.02E+10'])
      expect((await fel(rad(id)))[0]).toEqual([
        2,
        'extern_id',
        expect.stringContaining('har skrivit om numret'),
      ]);
    expect(await fel(rad('E+16-a'))).toEqual([]);
  });

  it('ett citattecken som stängs först rader senare sägs där det står', async () => {
    const rader = [
      rad('cit-1', { text: '"Rutan är krossad.' }),
      ...Array.from({ length: 5 }, (_, n) => rad(`cit-1${n}`)),
    ];
    const [forsta] = await fel(
      ...rader,
      rad('cit-9', { text: 'Han sa "hej" till mig' }),
      `${rad('cit-10')}"`,
    );
    expect(forsta?.[2] ?? '').toMatch(
      /citattecken öppnas här och stängs först \d+ rader längre ned|tar aldrig slut/,
    );
  });

  it('en tid som aldrig var, och ett år ingen menar, sägs', async () => {
    expect((await fel(rad('tid-a', { hant_fran: '2019-03-31 02:30' })))[0]).toEqual([
      2,
      'hant_fran',
      'Klockan ställdes fram den dagen, så ”2019-03-31 02:30” har aldrig varit. Kontrollera tiden.',
    ]);
    expect((await fel(rad('tid-b', { hant_fran: '0001-01-01' })))[0]).toEqual([
      2,
      'hant_fran',
      'Kontrollera årtalet: det ska vara mellan 1900 och 2100.',
    ]);
    // The hour that comes twice in the autumn is the first of the two.
    expect(await fel(rad('tid-c', { hant_fran: '2018-10-28 02:30' }))).toEqual([]);
  });

  it('ett tecken som inte går att spara sägs när filen provas, och resten läses in', async () => {
    const kropp = fil(rad('nul-1', { text: 'Rutan \0 är krossad.' }), rad('nul-2'));
    expect((await prova(samordnare, kropp)).fel).toEqual([
      {
        rad: 2,
        kolumn: 'text',
        meddelande: 'Cellen innehåller ett tecken som inte går att spara. Skriv den på nytt.',
      },
    ]);
    expect(await lasIn(samordnare, kropp)).toMatchObject({ nya: 1, raderMedFel: 1 });
  });

  it('av två som läser in samma fil på en gång får den andra veta att den redan finns', async () => {
    const kropp = fil(...Array.from({ length: 40 }, (_, n) => rad(`samtidigt-${n}`)));
    const { summa } = await prova(samordnare, kropp);
    const bada = await Promise.all(
      [1, 2].map(async () => utfall(await skicka(samordnare, kropp, { 'x-rot-summa': summa }))),
    );
    expect(bada.map((r) => r.nya + r.redanInlasta)).toEqual([40, 40]);
    expect(bada.reduce((summan, r) => summan + r.nya, 0)).toBe(40);
  });

  it('exportens vakt mot formler är ingen del av cellen', async () => {
    const egna = ['=1+1', '＝1+1', '-epa', '@torget', "'citat", "'=1", 'vanlig'];
    const kropp = fil(
      ...egna.map((plats, n) => rad(`vakt-${n}`, { plats, kategori: '', text: `Vaktprov ${n} här.` })),
    );
    expect(await lasIn(samordnare, kropp)).toMatchObject({ nya: egna.length, fel: [] });
    const csv = await (await samordnare.hamta('/export/rapporter.csv?text=Vaktprov')).text();
    const rader = csv
      .replace(/^\uFEFF/, '')
      .trim()
      .split('\n')
      .map((r) => r.split(';'));
    const plats = rader[0]?.indexOf('Plats') ?? -1;
    const text = rader[0]?.indexOf('Text') ?? -1;
    const ut = new Map(rader.slice(1).map((r) => [/\d+/.exec(r[text] ?? '')?.[0], r[plats]]));
    // What is stored of "'=1" is "=1": it looked like our own guard, and reads back as such.
    expect(egna.map((_, n) => ut.get(String(n)))).toEqual([
      "'=1+1",
      "'＝1+1",
      "'-epa",
      "'@torget",
      "'citat",
      "'=1",
      'vanlig',
    ]);
    expect(ut.size).toBe(egna.length);
  });

  it('fem megabyte tomma rader läses utan att någon annan får vänta', async () => {
    const kropp = `${RUBRIK}\n${'\n'.repeat(5_000_000)}${rad('sist-1')}\n`;
    let klart = false;
    const langst = (async () => {
      let varst = 0;
      while (!klart) {
        const start = performance.now();
        expect((await miljo.anonym.hamta('/halsa')).status).toBe(200);
        varst = Math.max(varst, performance.now() - start);
        await new Promise((vidare) => setTimeout(vidare, 10));
      }
      return varst;
    })();
    const resultat = await prova(samordnare, kropp);
    klart = true;
    expect(resultat).toMatchObject({ rader: 1, nya: 1 });
    const ms = await langst;
    process.stdout.write(`/halsa som längst ${Math.round(ms)} ms bredvid 5 MB tomma rader\n`);
    // A hundred in quiet; the machine of a test has other things to do.
    expect(ms).toBeLessThan(400);
  }, 60_000);
});

it('ett fel i databasen mitt i säger vad som är inläst, och loggen bär inga ord ur filen', async () => {
  const rader: string[] = [];
  const logg = skapaLogg('debug', { write: (text: string) => void rader.push(text) });
  const egen = await skapaMiljo({}, logg);
  try {
    await egen.agare.query(`CREATE FUNCTION rot.prov_fel() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN IF NEW.extern_id = 'fel-700' THEN RAISE EXCEPTION 'fel: %', NEW.text USING DETAIL = NEW.text; END IF; RETURN NEW; END $$;
      CREATE TRIGGER prov_fel BEFORE INSERT ON rapport FOR EACH ROW EXECUTE FUNCTION rot.prov_fel()`);
    const vem = await egen.som('sakerhetssamordnare');
    const kropp = fil(
      ...Array.from({ length: 900 }, (_, n) => rad(`fel-${n}`, { text: `Hemligt ord ${n} i texten.` })),
    );
    const { resultat } = JSON.parse(
      (await (await skicka(vem, kropp, {}, true)).text()).trim().split('\n').at(-1) ?? '',
    );
    const svar = await skicka(vem, kropp, { 'x-rot-summa': resultat.summa });
    const sist = JSON.parse((await svar.text()).trim().split('\n').at(-1) ?? '');
    expect(sist.fel).toBe(
      'Något gick fel hos oss. De första 500 raderna är genomgångna och det som gick är inläst. Läs in samma fil igen: det som redan finns lämnas.',
    );
    expect((await egen.agare.query("SELECT 1 FROM rapport WHERE extern_id LIKE 'fel-%'")).rowCount).toBe(500);
    expect(rader.join('')).toContain('importen avbröts');
    expect(rader.join('')).not.toContain('Hemligt');
  } finally {
    await egen.stang();
  }
}, 60_000);
