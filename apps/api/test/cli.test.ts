import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { allaKommuner } from '@roda-traden/domain';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { lasConfig } from '../src/config.ts';
import { medDelar } from '../src/db/forbered.ts';
import { stammerLosenord } from '../src/konto/losenord.ts';
import { standardomraden } from '../src/omrade/standardomraden.ts';
import { nu } from './klocka.ts';

const HUVUDFIL = fileURLToPath(new URL('../src/cli/main.ts', import.meta.url));
const TSX = createRequire(import.meta.url).resolve('tsx');
const DATABAS = 'verktyget';

let mapp: string;
let adminUrl: string;
let appUrl: string;
beforeAll(async () => {
  mapp = await mkdtemp(path.join(tmpdir(), 'rot-cli-'));
  adminUrl = inject('adminUrl');
  appUrl = medDelar(adminUrl, { user: 'verktygets_app', password: 'appens ord', database: DATABAS });
});
afterAll(() => rm(mapp, { recursive: true, force: true }));

interface Korning {
  kod: number;
  ut: string;
  fel: string;
}

/** Runs the tool as `npm run rot -- …` does, against a database of its own on the tests' server. */
function rot(argument: string[], miljo: Record<string, string> = {}, inmatning = ''): Promise<Korning> {
  return new Promise((klar) => {
    const process_ = execFile(
      process.execPath,
      ['--import', TSX, '--conditions=rot-source', HUVUDFIL, ...argument],
      {
        env: {
          ...process.env,
          NODE_NO_WARNINGS: '1',
          ROT_DATA_DIR: mapp,
          DATABASE_URL: appUrl,
          DATABASE_ADMIN_URL: '',
          ...miljo,
        },
      },
      (fel, ut, stderr) => klar({ kod: fel ? Number(fel.code) : 0, ut, fel: stderr }),
    );
    process_.stdin?.end(inmatning);
  });
}
const medAgare = {
  get DATABASE_ADMIN_URL() {
    return adminUrl;
  },
};

async function somAgare<T>(sql: string): Promise<T[]> {
  const klient = new pg.Client({ connectionString: medDelar(adminUrl, { database: DATABAS }) });
  await klient.connect();
  try {
    return (await klient.query(sql)).rows as T[];
  } finally {
    await klient.end();
  }
}

describe('verktyget', { timeout: 90_000 }, () => {
  it('hjälper på svenska, och säger vad som är fel med det skrivna', async () => {
    const hjalp = await rot(['hjalp']);
    expect(hjalp.kod).toBe(0);
    for (const ord of [
      'databas forbered',
      'kommun skapa',
      'anvandare skapa',
      'import polisen',
      'import rapporter',
    ])
      expect(hjalp.ut).toContain(ord);
    const okant = await rot(['hitta', 'på']);
    expect(okant).toMatchObject({ kod: 1, ut: '' });
    expect(okant.fel).toContain('Kommandot hitta finns inte.');
    const flagga = await rot(['import', 'polisen', 'fil', '--torr']);
    expect(flagga.fel).toContain('--torr finns inte för import polisen.');
    expect((await rot(['anvandare', 'skapa', '--epost', 'x@example.se'])).fel).toContain('--namn saknas');
  });

  it('säger i ord varför en databas inte går att förbereda, utan lösenord', async () => {
    for (const [miljo, mening] of [
      [{ DATABASE_ADMIN_URL: '' }, /DATABASE_ADMIN_URL saknas/],
      [{ DATABASE_ADMIN_URL: adminUrl, DATABASE_URL: adminUrl }, /samma roll/],
      [
        { DATABASE_ADMIN_URL: medDelar(adminUrl, { password: 'hemligt fel' }) },
        /tar inte emot inloggningen.*DATABASE_ADMIN_URL/,
      ],
    ] as const) {
      const svar = await rot(['databas', 'forbered'], miljo);
      expect(svar.kod).toBe(1);
      expect(svar.fel).toMatch(mening);
      expect(svar.fel).not.toMatch(/hemligt|appens/);
    }
    expect((await rot(['kommun', 'lista'])).fel).toMatch(/tar inte emot inloggningen|finns inte på servern/);
  });

  it('förbereder en databas, om och om igen, med en roll som radskyddet håller', async () => {
    const svar = await rot(['databas', 'forbered'], medAgare);
    expect(svar).toMatchObject({ kod: 0, fel: '' });
    expect(svar.ut).toContain('skapad och förberedd');
    expect((await rot(['databas', 'forbered'], medAgare)).ut).toContain('Databasen är förberedd');
    const [roll] = await somAgare(
      `SELECT rolsuper, rolbypassrls, rolcreatedb, rolcreaterole FROM pg_roles WHERE rolname = 'verktygets_app'`,
    );
    expect(roll).toEqual({ rolsuper: false, rolbypassrls: false, rolcreatedb: false, rolcreaterole: false });
    const utanSkydd = await somAgare<{ relname: string }>(
      `SELECT c.relname FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'kommun_id'
        WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace AND NOT c.relrowsecurity`,
    );
    expect(utanSkydd).toEqual([]);
  });

  it('vägrar en roll som går förbi radskyddet', async () => {
    await somAgare(`CREATE ROLE forbi LOGIN BYPASSRLS PASSWORD 'x'`);
    const forbi = medDelar(appUrl, { user: 'forbi', password: 'x' });
    for (const svar of [
      await rot(['databas', 'forbered'], { ...medAgare, DATABASE_ADMIN_URL: adminUrl, DATABASE_URL: forbi }),
      await rot(['kommun', 'lista'], { DATABASE_URL: forbi }),
    ]) {
      expect(svar.kod).toBe(1);
      expect(svar.fel).toContain('går förbi radskyddet');
    }
  });

  it('skapar en kommun med kategorier och områden, en gång, som ägaren', async () => {
    expect((await rot(['kommun', 'skapa', '--kod', '1737'])).fel).toContain('Sätt DATABASE_ADMIN_URL');
    const svar = await rot(['kommun', 'skapa', '--kod', '1737'], medAgare);
    expect(svar).toMatchObject({ kod: 0, fel: '' });
    expect((await rot(['kommun', 'skapa', '--kod', '1737'], medAgare)).fel).toContain('finns redan');
    const [antal] = await somAgare(
      `SELECT (SELECT count(*)::int FROM kategori) AS kategorier, (SELECT count(*)::int FROM omrade WHERE slag = 'regso') AS regso,
              (SELECT demo FROM kommun) AS demo`,
    );
    expect(antal).toEqual({ kategorier: 27, regso: 8, demo: false });
  });

  it('skapar, listar, stänger och öppnar inloggningar', async () => {
    const skapa = [
      'anvandare',
      'skapa',
      '--epost',
      'Samordnare@Example.se',
      '--namn',
      'Samordnaren',
      '--roll',
      'sakerhetssamordnare',
      '--kommun',
      '1737',
    ];
    expect((await rot(skapa, {}, 'kort\n')).fel).toContain('minst 12 tecken');
    expect((await rot(skapa, {}, 'password1234\n')).fel).toContain('gissas först');
    expect(await rot(skapa, {}, 'ett långt lösenord\n')).toMatchObject({ kod: 0, fel: '' });
    expect((await rot([...skapa, '--slumpa'])).fel).toContain('har redan en användare');
    const [rad] = await somAgare<{ losenord_hash: string }>('SELECT losenord_hash FROM anvandare');
    expect(await stammerLosenord(rad?.losenord_hash ?? null, 'ett långt lösenord')).toBe(true);

    const nytt = await rot(['anvandare', 'losenord', '--epost', 'samordnare@example.se', '--slumpa']);
    const losenord = /visas bara nu[^:]*: (\S+)/.exec(nytt.ut)?.[1] ?? '';
    const [bytt] = await somAgare<{ losenord_hash: string }>('SELECT losenord_hash FROM anvandare');
    expect(losenord).toMatch(/^[a-z0-9-]{24}$/);
    // Someone else has seen it: it is to be changed.
    expect(await somAgare('SELECT losenord_tillfalligt FROM anvandare')).toEqual([
      { losenord_tillfalligt: true },
    ]);
    expect(await stammerLosenord(bytt?.losenord_hash ?? null, losenord)).toBe(true);

    expect((await rot(['anvandare', 'avaktivera', '--epost', 'samordnare@example.se'])).kod).toBe(0);
    expect((await rot(['anvandare', 'lista'])).ut).toMatch(
      /samordnare@example\.se +Säkerhetssamordnare +Samordnaren +avaktiverad/,
    );
    expect((await rot(['anvandare', 'aktivera', '--epost', 'samordnare@example.se'])).kod).toBe(0);
    expect((await rot(['anvandare', 'avaktivera', '--epost', 'ingen@example.se'])).fel).toContain(
      'Ingen användare',
    );
    const handlingar = await somAgare<{ handling: string }>(
      "SELECT handling FROM handelse WHERE objekt_typ = 'anvandare' ORDER BY tid",
    );
    expect(handlingar.map((h) => h.handling)).toEqual([
      'skapades',
      'bytte_losenord',
      'avaktiverades',
      'aktiverades',
    ]);
  });

  it('ger ett nätverk ett eget tak, visar det och tar bort det', async () => {
    const natverk = (...mer: string[]) => rot(['kommun', 'natverk', '--kod', '1737', ...mer]);
    expect((await natverk('--nat', '192.0.2.0', '--tak', '5')).fel).toContain('--nat ska vara ett nätverk');
    expect((await natverk('--nat', '192.0.2.0/24', '--tak', '0')).fel).toContain('--tak ska vara');
    expect((await natverk('--nat', '192.0.2.77/24', '--tak', '200')).ut).toBe(
      '192.0.2.0/24  200 rapporter per adress och tio minuter\n',
    );
    expect((await natverk('--nat', '192.0.2.0/24', '--tak', '300')).ut).toContain('300 rapporter');
    expect((await natverk('--nat', '192.0.2.0/24')).ut).toContain('inget eget tak');
  });

  it('läser in notiser och rapporter, och provar först utan att skriva', async () => {
    const polisen = createRequire(import.meta.url).resolve('@roda-traden/demo/polisen');
    const torr = await rot(['import', 'polisen', polisen, '--dry-run']);
    // Standard error holds the progress, on a slow machine.
    expect(torr.kod).toBe(0);
    expect(torr.ut).toMatch(/Prov, inget skrevs: 1\s764 händelser/);
    expect(await somAgare('SELECT FROM omvarldshandelse')).toHaveLength(0);
    expect((await rot(['import', 'polisen', polisen])).ut).toMatch(/1\s764 {2}nya/);
    expect(await somAgare('SELECT FROM omvarldshandelse')).toHaveLength(1764);

    const fil = path.join(mapp, 'rapporter.csv');
    await writeFile(
      fil,
      'extern_id,inkommen,text,sakerhet\n1,2019-03-14,Klotter på väggen.,Rykte\n2,i våras,Klotter.,Rykte\n',
    );
    const rapporter = ['import', 'rapporter', fil, '--kommun', '1737'];
    const provad = await rot([...rapporter, '--dry-run']);
    expect(provad.fel).toContain('Rad 3, inkommen: ”i våras” går inte att läsa som en dag.');
    expect(await somAgare('SELECT FROM rapport')).toHaveLength(0);
    expect(await rot(rapporter)).toMatchObject({ kod: 0 });
    expect((await rot(rapporter)).ut).toMatch(/1 {2}redan inlästa/);
    expect(await somAgare('SELECT kanal, status FROM rapport')).toEqual([
      { kanal: 'import', status: 'inkommen' },
    ]);

    expect((await rot(['import', 'rapporter', fil, '--kommun', '0180'])).fel).toContain(
      'Det finns: 1737 Torsby.',
    );
    const saknas = await rot(['import', 'polisen', path.join(mapp, 'saknas.json')]);
    expect(saknas).toMatchObject({ kod: 1, ut: '' });
    expect(saknas.fel).toContain('finns inte');
  });
});

describe('områden för en ny kommun', () => {
  it('har alla 290 kommuner, med en kod var', async () => {
    for (const kommun of allaKommuner()) {
      const omraden = await standardomraden(kommun, nu());
      const koder = omraden.map((omrade) => omrade.kod);
      expect(new Set(koder).size, kommun.namn).toBe(koder.length);
      expect(
        omraden.some((omrade) => omrade.slag === 'regso'),
        kommun.namn,
      ).toBe(true);
      for (const omrade of omraden) expect(omrade.namn, kommun.namn).not.toBe('');
    }
  });
});

describe('dokumentet om drift', { timeout: 90_000 }, () => {
  const DRIFT = fileURLToPath(new URL('../../../docs/drift.md', import.meta.url));
  const DOKUMENTETS = 'dokumentets';

  it('har kommandon som går att köra i den ordning de står, mot en egen PostgreSQL', async () => {
    const avsnitt = (await readFile(DRIFT, 'utf8')).split('## Egen PostgreSQL')[1]?.split('\n## ')[0] ?? '';
    const rader = [...avsnitt.matchAll(/^ {3}((?:export|unset|npm) .+)$/gm)].map((traff) => traff[1] ?? '');
    expect(rader.filter((rad) => rad.startsWith('npm run rot'))).toHaveLength(3);
    const adresser: Record<string, string> = {
      DATABASE_ADMIN_URL: medDelar(adminUrl, { database: DOKUMENTETS }),
      DATABASE_URL: medDelar(adminUrl, { user: 'dokumentets_app', password: 'ord', database: DOKUMENTETS }),
    };
    const satta: Record<string, string> = { DATABASE_URL: '', DATABASE_ADMIN_URL: '' };
    for (const rad of rader) {
      const [kommando = '', ...ord] = rad.split(' ');
      const namn = ord[0]?.split('=')[0] ?? '';
      if (kommando === 'export') satta[namn] = adresser[namn] ?? '';
      else if (kommando === 'unset') satta[namn] = '';
      else if (rad.startsWith('npm run rot -- ')) {
        const argument = rad.slice('npm run rot -- '.length).split(' ');
        const ifyllda = argument.map((a, i) =>
          a === '…' ? (argument[i - 1] === '--epost' ? 'a@exempel.se' : 'Samordnaren') : a,
        );
        expect(await rot(ifyllda, satta, 'ett långt lösenord\n'), rad).toMatchObject({ kod: 0, fel: '' });
      } else {
        // With what is set now the app starts on that database.
        expect(rad).toBe('npm start');
        expect(lasConfig({ ...satta, ROT_HEMLIGHET: 'x' })).toMatchObject({
          databaseUrl: adresser.DATABASE_URL,
          demo: false,
        });
      }
    }
  });

  it('bara ägarens adress räcker inte: ingenting skapas i tysthet', async () => {
    const egen = await mkdtemp(path.join(tmpdir(), 'rot-halv-'));
    const svar = await rot(['kommun', 'skapa', '--kod', '1737'], {
      DATABASE_ADMIN_URL: adminUrl,
      DATABASE_URL: '',
      ROT_DATA_DIR: egen,
    });
    expect(svar).toMatchObject({ kod: 1, ut: '' });
    expect(svar.fel).toContain('DATABASE_ADMIN_URL är satt men inte DATABASE_URL');
    expect(await readdir(egen)).toEqual([]);
    expect(() => lasConfig({ DATABASE_ADMIN_URL: adminUrl })).toThrow(/Sätt båda/);
    await rm(egen, { recursive: true });
  });
});
