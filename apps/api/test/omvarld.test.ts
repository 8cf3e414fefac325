import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { ROLLER } from '@roda-traden/domain';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { medDelar } from '../src/db/forbered.ts';
import { OmvarldKalltid1764000000040 } from '../src/db/migrations/1764000000040-omvarld-kalltid.ts';
import { MIGRERINGAR } from '../src/db/migrations/index.ts';
import { importeraPolisen, type Polisimportresultat } from '../src/omvarld/index.ts';
import { Startfel } from '../src/start/index.ts';
import { nu } from './klocka.ts';
import { HAGFORS, type Miljo, skapaMiljo, TORSBY } from './miljo.ts';

let miljo: Miljo;
let mapp: string;
beforeAll(async () => {
  miljo = await skapaMiljo();
  mapp = await mkdtemp(path.join(tmpdir(), 'rot-polisen-'));
});
afterAll(async () => {
  await miljo.stang();
  await rm(mapp, { recursive: true, force: true });
});

interface Notis {
  id: number;
  datetime: string;
  name: string;
  summary: string;
  url: string;
  type: string;
  location: { name: string; gps: string };
}

/** A made-up notice in the police's format; ids far above the real ones, in a kommun the demo has none for. */
const notis = (id: number, andrat: Partial<Notis> = {}): Notis => ({
  id: 90_000_000 + id,
  datetime: '2026-07-05 9:36:54 +02:00',
  name: '4 juli 23.10, Rattfylleri, Arvika',
  summary: 'En bil stoppas vid en kontroll.',
  url: '/aktuellt/handelser/2026/juli/4/exempel/',
  type: 'Rattfylleri',
  location: { name: 'Värmlands län', gps: '59.729407,13.235402' },
  ...andrat,
});

let filnummer = 0;
async function fil(innehall: string | Buffer): Promise<string> {
  const namn = path.join(mapp, `fil-${++filnummer}`);
  await writeFile(namn, innehall);
  return namn;
}
const lista = (notiser: unknown[]): Promise<string> => fil(JSON.stringify(notiser, null, 2));

const las = (sokvag: string, torrkorning = false): Promise<Polisimportresultat> =>
  importeraPolisen({
    nu: nu(),
    query: (sql, parametrar) => miljo.app.query(sql, parametrar),
    fil: sokvag,
    torrkorning,
  });
const rad = async (id: number) =>
  (await miljo.agare.query('SELECT * FROM omvarldshandelse WHERE id = $1', [90_000_000 + id])).rows[0];
const antalRader = async (): Promise<number> =>
  Number((await miljo.agare.query('SELECT count(*) FROM omvarldshandelse')).rows[0].count);

describe('import av polisens notiser', () => {
  it('läser listor, rader och packade rader, och samma fil en gång till utan att skriva', async () => {
    const notiser = [notis(1), notis(2, { location: { name: 'Arvika', gps: '0,0' } })];
    const rader = notiser.map((n) => JSON.stringify(n)).join('\n');
    expect(await las(await lista(notiser))).toMatchObject({ lasta: 2, nya: 2, oforandrade: 0, antalFel: 0 });
    expect(await las(await fil(rader))).toMatchObject({ lasta: 2, nya: 0, oforandrade: 2 });
    expect(await las(await fil(gzipSync(rader)))).toMatchObject({ nya: 0, oforandrade: 2 });
    expect(await rad(1)).toMatchObject({ kommun_kod: '1784', lan_kod: '17', slag: 'handelse', revision: 1 });
    expect((await rad(1)).intraffad).toEqual(new Date('2026-07-04T21:10:00Z'));
    expect((await rad(2)).kommun_kod).toBe('1784');
  });

  it('tar en ändrad notis ur en nyare fil, men låter aldrig en äldre fil skriva över', async () => {
    const gammal = await lista([notis(10), notis(11)]);
    const ny = await lista([
      notis(10, { summary: 'Föraren är misstänkt för grovt rattfylleri.' }),
      notis(12, { datetime: '2026-07-06 8:00:00 +02:00' }),
    ]);
    await las(gammal);
    expect(await las(ny)).toMatchObject({ nya: 1, andrade: 1, oforandrade: 0 });
    expect(await rad(10)).toMatchObject({
      revision: 2,
      sammanfattning: 'Föraren är misstänkt för grovt rattfylleri.',
    });
    expect(await las(gammal)).toMatchObject({ nya: 0, andrade: 0, aldre: 1, oforandrade: 1 });
    expect(await rad(10)).toMatchObject({
      revision: 2,
      sammanfattning: 'Föraren är misstänkt för grovt rattfylleri.',
    });
    expect(await las(ny)).toMatchObject({ oforandrade: 2, aldre: 0, andrade: 0 });
  });

  it('en felskriven tid i framtiden gör inte filen nyast för alltid', async () => {
    const fel = await lista([notis(15), notis(16, { datetime: '2062-07-05 9:36:54 +02:00' })]);
    const resultat = await las(fel);
    expect(resultat).toMatchObject({ nya: 1, antalFel: 1, kalltid: new Date('2026-07-05T07:36:54Z') });
    expect(resultat.fel[0]?.skal).toContain('framtiden');
  });

  it('rapporterar trasiga rader med nummer och rad, och läser resten', async () => {
    const rader = [
      JSON.stringify(notis(20)),
      '{"id": 21, "datetime": ',
      JSON.stringify({ ...notis(22), id: 'tjugotvå' }),
      JSON.stringify(notis(23, { datetime: 'i går' })),
      JSON.stringify(notis(24, { location: { name: 'Atlantis', gps: '0,0' } })),
      JSON.stringify(notis(25)),
      JSON.stringify(notis(26)).slice(0, 60),
    ];
    const resultat = await las(await fil(rader.join('\n')));
    expect(resultat).toMatchObject({ lasta: 7, nya: 2, antalFel: 5 });
    expect(resultat.fel.map((f) => f.rad)).toEqual([2, 3, 4, 5, 7]);
    for (const f of resultat.fel) expect(f.skal).toMatch(/^[A-ZÅÄÖ].*\.$/);
    expect(await rad(25)).toBeDefined();
  });

  it('tar det hela ur en avhuggen packad fil', async () => {
    const rader = Array.from({ length: 3000 }, (_, i) =>
      JSON.stringify(notis(1000 + i, { summary: `Nr ${i * 7919}` })),
    );
    const hel = gzipSync(rader.join('\n'));
    const resultat = await las(await fil(hel.subarray(0, Math.floor(hel.length / 2))), true);
    expect(resultat.nya).toBeGreaterThan(100);
    expect(resultat.fel.at(-1)?.skal).toContain('avhuggen');
  });

  it('räknar ett id som upprepas i filen en gång; det sista gäller', async () => {
    const sokvag = await lista([notis(30), notis(30, { summary: 'Rättad.' }), notis(31)]);
    const torr = await las(sokvag, true);
    expect(torr).toMatchObject({ lasta: 3, nya: 2, upprepade: 1 });
    expect(await las(sokvag)).toEqual(torr);
    expect((await rad(30)).sammanfattning).toBe('Rättad.');
  });

  it('torrkörningen säger det riktiga och skriver inget', async () => {
    await las(await lista([notis(40)]));
    const sokvag = await lista([notis(40, { summary: 'Ändrad.' }), notis(41), notis(42, { name: '' })]);
    const fore = await antalRader();
    const torr = await las(sokvag, true);
    expect(torr).toMatchObject({ nya: 1, andrade: 1, antalFel: 1 });
    expect(await antalRader()).toBe(fore);
    expect(await rad(40)).toMatchObject({ revision: 1 });
    expect(await las(sokvag)).toEqual(torr);
  });

  it.each([
    ['', /är tom \(0 byte\)/],
    ['  \n ', /innehåller inga händelser/],
    ['<html>', /är inte i polisens format/],
  ])('vägrar en fil som inte är en fil av händelser: %j', async (innehall, mening) => {
    const vagran = await las(await fil(innehall)).catch((fel: unknown) => fel);
    expect(vagran).toBeInstanceOf(Startfel);
    expect((vagran as Startfel).message).toMatch(mening);
  });

  it('säger att en fil som inte finns inte finns', async () => {
    await expect(las(path.join(mapp, 'saknas.json'))).rejects.toThrow(/finns inte/);
  });

  it('en tom lista är inget fel', async () => {
    expect(await las(await fil('[]'))).toMatchObject({ lasta: 0, nya: 0, antalFel: 0, kalltid: null });
  });
});

const FRAGA = `query ($filter: OmvarldFilterInput) {
  omvarld(filter: $filter) {
    kommun { kod namn antal } lanNamn antal sammanfattningar lanshandelser
    period { fran till } tackning { fran till }
    manader { manad antal ofullstandig typer { typ antal } } typer { typ antal } kommuner { kod namn antal }
  }
}`;
const LISTA = `query ($filter: OmvarldFilterInput, $slag: Omvarldsslag!, $first: Int!, $after: String) {
  omvarldshandelser(filter: $filter, slag: $slag, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor } edges { node { id publicerad datum typ rubrik sammanfattning url revision } }
  }
}`;

describe('omvärlden genom dörren', () => {
  it('är stängd för den som inte är inloggad och för roller utan behörighet', async () => {
    expect((await miljo.anonym.fraga(FRAGA)).errors?.[0]?.extensions?.kod).toBe('EJ_INLOGGAD');
    expect(
      (await miljo.anonym.fraga(LISTA, { slag: 'handelse', first: 5 })).errors?.[0]?.extensions?.kod,
    ).toBe('EJ_INLOGGAD');
    const oppet = [
      'sakerhetssamordnare',
      'forebyggande_samordnare',
      'operativ_grupp',
      'styrgrupp',
      'ansvarig_enhet',
    ];
    for (const { kod } of ROLLER) {
      const svar = await (await miljo.som(kod)).fraga(FRAGA);
      if (oppet.includes(kod)) expect(svar.errors).toBeUndefined();
      else expect(svar.errors?.[0]?.extensions?.kod).toBe('NEKAD');
    }
  });

  it('visar den egna kommunen, de tolv senaste månaderna, med noll för tomma', async () => {
    const { data } = await (await miljo.som('operativ_grupp')).fraga(FRAGA);
    const { omvarld } = data;
    expect(omvarld.kommun).toMatchObject({ kod: TORSBY, namn: 'Torsby' });
    expect(omvarld.manader).toHaveLength(12);
    expect(omvarld.kommuner[0].kod).toBe(TORSBY);
    expect(omvarld.kommuner).toHaveLength(16);
    expect(omvarld.sammanfattningar).toBeGreaterThan(100);
    const hagfors = await (await miljo.som('operativ_grupp', HAGFORS)).fraga(FRAGA);
    expect(hagfors.data.omvarld.kommun.namn).toBe('Hagfors');
  });

  it('har alla 120 notiser om Torsby ur källan, och inga av länets i kommunens antal', async () => {
    const klient = await miljo.som('styrgrupp');
    const { data } = await klient.fraga(FRAGA, { filter: { fran: '2023-01-01', till: '2026-12-31' } });
    expect(data.omvarld.antal).toBe(120);
    expect(
      data.omvarld.kommuner
        .filter((k: { antal: number }) => k.antal > 0)
        .map((k: { namn: string; antal: number }) => [k.namn, k.antal]),
    ).toEqual(
      expect.arrayContaining([
        ['Torsby', 120],
        ['Sunne', 123],
        ['Hagfors', 102],
        ['Munkfors', 33],
      ]),
    );
    expect(data.omvarld.sammanfattningar + data.omvarld.lanshandelser).toBe(1386);
  });

  it('varje antal är längden av listan det öppnar', async () => {
    const klient = await miljo.som('sakerhetssamordnare');
    const langd = async (filter: object, slag = 'handelse'): Promise<[number, number]> => {
      let after: string | null = null;
      const ider = new Set<string>();
      let totalt = 0;
      do {
        const { data, errors } = await klient.fraga(LISTA, { filter, slag, first: 40, after });
        expect(errors).toBeUndefined();
        for (const { node } of data.omvarldshandelser.edges) ider.add(node.id);
        totalt = data.omvarldshandelser.totalCount;
        after = data.omvarldshandelser.pageInfo.hasNextPage
          ? data.omvarldshandelser.pageInfo.endCursor
          : null;
      } while (after !== null);
      return [ider.size, totalt];
    };
    for (const kommun of ['1737', '1766', '1784']) {
      const filter = { kommun, fran: '2025-01-10', till: '2026-07-20' };
      const { data } = await klient.fraga(FRAGA, { filter });
      const { omvarld } = data;
      expect(await langd(filter)).toEqual([omvarld.antal, omvarld.antal]);
      for (const typ of omvarld.typer)
        expect(await langd({ ...filter, typer: [typ.typ] })).toEqual([typ.antal, typ.antal]);
      for (const manad of omvarld.manader) {
        const fran = [manad.manad, filter.fran].sort()[1] ?? '';
        const slut = new Date(Date.UTC(Number(fran.slice(0, 4)), Number(fran.slice(5, 7)), 0))
          .toISOString()
          .slice(0, 10);
        const till = [slut, filter.till].sort()[0];
        expect((await langd({ kommun, fran, till }))[0]).toBe(manad.antal);
        expect(manad.typer.reduce((s: number, t: { antal: number }) => s + t.antal, 0)).toBe(manad.antal);
      }
      expect((await langd(filter, 'sammanfattning'))[0]).toBe(omvarld.sammanfattningar);
      expect((await langd(filter, 'lan'))[0]).toBe(omvarld.lanshandelser);
    }
  });

  it('märker månader som notiserna inte täcker helt', async () => {
    const klient = await miljo.som('operativ_grupp');
    const { data } = await klient.fraga(FRAGA, { filter: { fran: '2026-05-10', till: '2026-08-31' } });
    expect(data.omvarld.manader.map((m: { ofullstandig: boolean }) => m.ofullstandig)).toEqual([
      true,
      false,
      false,
      true,
    ]);
    expect(data.omvarld.period).toEqual({ fran: '2026-05-10', till: data.omvarld.tackning.till });
  });

  it('en period som notiserna inte når är ingen period', async () => {
    const klient = await miljo.som('operativ_grupp');
    const { data } = await klient.fraga(FRAGA, { filter: { fran: '2019-01-01', till: '2019-12-31' } });
    expect(data.omvarld).toMatchObject({ antal: 0, period: null, manader: [], sammanfattningar: 0 });
    expect(data.omvarld.tackning).not.toBeNull();
  });

  it('säger i ord vad som är fel med urvalet', async () => {
    const klient = await miljo.som('operativ_grupp');
    for (const [filter, mening] of [
      [{ kommun: '9999' }, /Kommunen finns inte/],
      [{ fran: '2026-02-30' }, /en dag som finns/],
      [{ fran: '2026-03-01', till: '2026-02-01' }, /före den första/],
    ] as const)
      expect((await klient.fraga(FRAGA, { filter })).errors?.[0]?.message).toMatch(mening);
    const trasig = await klient.fraga(LISTA, { slag: 'handelse', first: 5, after: 'hittepå' });
    expect(trasig.errors?.[0]?.extensions?.kod).toBe('OGILTIG');
  });

  it('en kommun i ett län utan notiser är tom, inte noll för tid som ingen har läst in', async () => {
    const klient = await miljo.som('operativ_grupp');
    const { data } = await klient.fraga(FRAGA, { filter: { kommun: '0180' } });
    expect(data.omvarld).toMatchObject({ antal: 0, period: null, tackning: null, manader: [] });
  });

  it('räknas aldrig som rapporter', async () => {
    const klient = await miljo.som('operativ_grupp', HAGFORS);
    const { data } = await klient.fraga('{ analys { antal } omvarld { antal } }');
    expect(data.analys.antal).toBe(0);
    expect(data.omvarld.antal).toBeGreaterThan(0);
  });
});

describe('migreringen av notiser från före filernas tid', () => {
  it('ger dem dagen de räknas på och en ålder', async () => {
    const admin = new pg.Client({ connectionString: inject('adminUrl') });
    await admin.connect();
    await admin.query('CREATE DATABASE gamla_notiser TEMPLATE template0');
    await admin.end();
    const datakalla = new DataSource({
      type: 'postgres',
      url: medDelar(inject('adminUrl'), { database: 'gamla_notiser' }),
      migrations: MIGRERINGAR.filter((migrering) => migrering !== OmvarldKalltid1764000000040),
      migrationsTransactionMode: 'each',
    });
    await datakalla.initialize();
    try {
      await datakalla.runMigrations();
      await datakalla.query(`
        INSERT INTO omvarldshandelse (id, publicerad, intraffad, manad, typ, rubrik, sammanfattning, url, slag)
        VALUES (1, '2026-01-01 07:30Z', '2025-12-31 21:00Z', '2026-01-01', 'Brand', 'r', '', '', 'handelse'),
               (2, '2026-01-31 23:30Z', NULL, '2026-01-01', 'Brand', 'r', '', 'https://polisen.se/2', 'handelse')`);
      const runner = datakalla.createQueryRunner();
      await new OmvarldKalltid1764000000040().up(runner);
      await runner.release();
      const rader = await datakalla.query(
        'SELECT datum::text, manad::text, url, kalltid = publicerad AS "sammaTid" FROM omvarldshandelse ORDER BY id',
      );
      expect(rader).toEqual([
        { datum: '2025-12-31', manad: '2025-12-01', url: null, sammaTid: true },
        { datum: '2026-02-01', manad: '2026-02-01', url: 'https://polisen.se/2', sammaTid: true },
      ]);
    } finally {
      await datakalla.destroy();
    }
  });
});
