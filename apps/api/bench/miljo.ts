import type { AddressInfo } from 'node:net';
import { generateReports, KOMMUNER, OMRADEN, ORGANISATIONER } from '@roda-traden/demo';
import { localDate, STARTKATEGORIER } from '@roda-traden/domain';
import express, { type Express } from 'express';
import pg from 'pg';
import type { DataSource } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { skapaDatakalla } from '../src/db/datakalla.ts';
import type { EmbeddedServer } from '../src/db/embedded/index.ts';
import { appensInloggning, forberedDatabas } from '../src/db/forbered.ts';
import { iKommun } from '../src/db/transaktion.ts';
import { tillMassrapport } from '../src/demo/fyll.ts';
import { nyToken, tokenHash } from '../src/http/sessionskaka.ts';
import { skapaTakt } from '../src/http/takt.ts';
import { systemklocka } from '../src/klocka.ts';
import { skapaLogg } from '../src/logg/index.ts';
import { laggInRapporter, lasRegister, type Massrapport } from '../src/rapport/index.ts';
import { skapaSchema } from '../src/schema.ts';
import { skapaApplikation } from '../src/server.ts';

const HEMLIGHET = 'bench';
/** Five years of reports, so that history and expected ranges are there to be computed. */
const DAGAR = 1826;
const BUNT = 2000;
const RAPPORTORER = 5000;

export interface Benchmiljo {
  rader: number;
  kommunId: string;
  kaka: string;
  token: string;
  /** The app under measurement. */
  url: string;
  /** A bare Express app to hang yardsticks on; its pool logs in as the same role. */
  bar: Express;
  barUrl: string;
  pool: pg.Pool;
  agare: pg.Pool;
  datakalla: DataSource;
  stang(): Promise<void>;
}

export async function skapaBenchmiljo(
  server: EmbeddedServer,
  rader: number,
  skriv: (rad: string) => void,
): Promise<Benchmiljo> {
  const databas = `bench_${rader}`;
  const admin = new pg.Client({ connectionString: server.adminUrl });
  await admin.connect();
  const { rowCount } = await admin.query('SELECT FROM pg_database WHERE datname = $1', [databas]);
  const finns = rowCount === 1;
  if (!finns) await admin.query(`CREATE DATABASE ${databas}`);
  await admin.end();
  const agarUrl = server.url(databas);
  const appUrl = appensInloggning(agarUrl, HEMLIGHET);
  await forberedDatabas(agarUrl, appUrl);
  const agare = new pg.Pool({ connectionString: agarUrl, max: 4 });
  // A kept folder (BENCH_DATA_DIR) is measured again as it is.
  const kommunId = finns ? await befintligKommun(agare) : await fyllRegister(agare);
  const datakalla = await skapaDatakalla(appUrl).initialize();
  if (!finns) await fyllRapporter(agarUrl, kommunId, rader, skriv);
  await agare.query('VACUUM ANALYZE');

  const token = nyToken();
  const anvandare = uuidv7();
  await agare.query(
    `INSERT INTO anvandare (kommun_id, id, epost, namn, roll, losenord_hash) VALUES ($1, $2, $3, 'Bench', 'sakerhetssamordnare', 'x')`,
    [kommunId, anvandare, `${anvandare}@prov.invalid`],
  );
  await agare.query(
    `INSERT INTO session (kommun_id, id, anvandare_id, token_hash, gar_ut) VALUES ($1, $2, $3, $4, now() + interval '1 day')`,
    [kommunId, uuidv7(), anvandare, tokenHash(token)],
  );
  const config = {
    port: 0,
    dataDir: '',
    databaseUrl: appUrl,
    demo: false,
    startNu: null,
    introspektion: false,
    standardkommun: '1737',
    trustProxy: 0,
    formularTak: 10_000_000,
    hemlighet: HEMLIGHET,
    webDist: '/finns-inte',
    loggniva: 'silent',
  };
  const tjanster = {
    config,
    datakalla,
    logg: skapaLogg('silent'),
    klocka: systemklocka,
    takt: skapaTakt(datakalla, config.formularTak),
  };
  const app = await skapaApplikation(tjanster, await skapaSchema());
  await new Promise<void>((klar) => app.server.listen(0, '127.0.0.1', klar));
  const bar = express();
  bar.use(express.json());
  const barServer = bar.listen(0, '127.0.0.1');
  await new Promise((klar) => barServer.once('listening', klar));
  const pool = new pg.Pool({ connectionString: appUrl, max: 10 });
  return {
    rader,
    kommunId,
    token,
    kaka: `rot_session=${token}`,
    url: `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`,
    bar,
    barUrl: `http://127.0.0.1:${(barServer.address() as AddressInfo).port}`,
    pool,
    agare,
    datakalla,
    async stang() {
      app.server.closeAllConnections();
      app.server.close();
      barServer.closeAllConnections();
      barServer.close();
      await app.stop();
      await Promise.all([pool.end(), agare.end(), datakalla.destroy()]);
      // pool.end answers before the last connection is gone, and the server is stopped next.
      await new Promise((klar) => setTimeout(klar, 100));
    },
  };
}

async function befintligKommun(agare: pg.Pool): Promise<string> {
  const { rows } = await agare.query<{ id: string }>('SELECT id FROM kommun');
  if (!rows[0]) throw new Error('Databasen i BENCH_DATA_DIR är inte färdigbyggd. Ta bort mappen.');
  return rows[0].id;
}

async function fyllRegister(agare: pg.Pool): Promise<string> {
  const kommunId = uuidv7();
  const kommun = KOMMUNER.find((k) => k.kod === '1737');
  await agare.query('INSERT INTO kommun (id, kod, namn) VALUES ($1, $2, $3)', [
    kommunId,
    '1737',
    kommun?.namn,
  ]);
  for (const [i, k] of STARTKATEGORIER.entries())
    await agare.query(
      'INSERT INTO kategori (kommun_id, id, kod, art, namn, ordning) VALUES ($1, $2, $3, $4, $5, $6)',
      [kommunId, uuidv7(), k.kod, k.art, k.namn, i],
    );
  for (const [tabell, rader] of [
    ['organisation', ORGANISATIONER],
    ['omrade', OMRADEN],
  ] as const) {
    const idn = new Map<string, string>();
    for (const rad of rader.filter((r) => r.kommun === '1737')) {
      idn.set(rad.kod, uuidv7());
      const slag = 'slag' in rad ? rad.slag : rad.typ;
      await agare.query(
        `INSERT INTO ${tabell} (kommun_id, id, kod, namn, ${tabell === 'omrade' ? 'slag' : 'typ'}, foralder_id) VALUES ($1, $2, $3, $4, $5, $6)`,
        [
          kommunId,
          idn.get(rad.kod),
          rad.kod,
          rad.namn,
          slag,
          rad.foralder === null ? null : idn.get(rad.foralder),
        ],
      );
    }
  }
  return kommunId;
}

/**
 * A kommun of eleven thousand has at most some thousand who report; the generator makes a new address for each
 * contact, which a million reports would turn into more people than live there.
 */
const medVanligRapportor = (rapport: Massrapport, nr: number): Massrapport => ({
  ...rapport,
  kontakt: rapport.kontakt && `boende.${(nr * 7919) % RAPPORTORER}@example.se`,
});

async function fyllRapporter(
  agarUrl: string,
  kommunId: string,
  rader: number,
  skriv: (rad: string) => void,
): Promise<void> {
  const datakalla = await skapaDatakalla(agarUrl, 3).initialize();
  const kalla = generateReports({
    kommun: '1737',
    seed: 1,
    today: localDate(systemklocka.nu()),
    days: DAGAR,
    antal: rader,
  })[Symbol.iterator]();
  let klara = 0;
  const start = performance.now();
  while (klara < rader) {
    const bunt: Massrapport[] = [];
    for (let steg = kalla.next(); !steg.done; steg = kalla.next()) {
      bunt.push(medVanligRapportor(tillMassrapport(steg.value, '1737'), steg.value.nr));
      if (bunt.length >= BUNT) break;
    }
    if (bunt.length === 0) break;
    await iKommun({ datakalla, nu: systemklocka.nu() }, kommunId, async (tx) => {
      const register = await lasRegister(tx);
      await laggInRapporter(
        { datakalla, tx, kommunId, register, hemlighet: HEMLIGHET, anvandareId: null, handling: 'inkom' },
        bunt,
      );
    });
    klara += bunt.length;
    if (klara % 50_000 === 0)
      skriv(
        `  ${klara} av ${rader} rapporter, ${Math.round(klara / ((performance.now() - start) / 1000))} i sekunden`,
      );
  }
  await datakalla.destroy();
}
