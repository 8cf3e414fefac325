import { randomUUID } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import type { Roll } from '@roda-traden/domain';
import pg from 'pg';
import type { DataSource } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { inject } from 'vitest';
import type { Config } from '../src/config.ts';
import { skapaDatakalla } from '../src/db/datakalla.ts';
import { appensInloggning, forberedDatabas, medDelar } from '../src/db/forbered.ts';
import { nyToken, tokenHash } from '../src/http/sessionskaka.ts';
import { skapaTakt } from '../src/http/takt.ts';
import { skapaLogg } from '../src/logg/index.ts';
import type { Logg } from '../src/logg/pino.ts';
import { skapaSchema } from '../src/schema.ts';
import { skapaApplikation } from '../src/server.ts';
import { HEMLIGHET, MALL } from './global-setup.ts';
import { medNu, provklocka } from './klocka.ts';

export const TORSBY = '1737';
export const SUNNE = '1766';
/** Exists as a tenant with areas and categories, without a single report: for exact counts. */
export const HAGFORS = '1783';

export type Svar = {
  status: number;
  // biome-ignore lint/suspicious/noExplicitAny: an answer's shape is what each test says it is
  data: any;
  errors?: { message: string; extensions?: { kod?: string } }[];
};

export interface Klient {
  /** Sends an operation as this actor through HTTP. */
  fraga(dokument: string, variabler?: Record<string, unknown>): Promise<Svar>;
  hamta(sokvag: string, init?: RequestInit): Promise<Response>;
  anvandareId: string | null;
}

export interface Miljo {
  url: string;
  /** The owner's connection: sees all kommuner. For arranging and for checking, never what is tested. */
  agare: pg.Pool;
  /** The app's own role, as the app has it. */
  app: DataSource;
  appUrl: string;
  anonym: Klient;
  /** Someone with a role in a kommun; the same one each time. `annan` = a colleague with the same role. */
  som(roll: Roll, kommunKod?: string, annan?: string): Promise<Klient>;
  kommunId(kod: string): Promise<string>;
  stang(): Promise<void>;
}

/** A database of its own, cloned from the template, and the whole application in front of it. `logg`: where its log goes. */
export async function skapaMiljo(andrat: Partial<Config> = {}, logg?: Logg): Promise<Miljo> {
  const adminUrl = inject('adminUrl');
  const namn = `prov_${randomUUID().replaceAll('-', '')}`;
  const admin = new pg.Client({ connectionString: adminUrl });
  await admin.connect();
  await admin.query(`CREATE DATABASE ${namn} TEMPLATE ${MALL}`);
  await admin.end();
  const agarUrl = medDelar(adminUrl, { database: namn });
  const appUrl = appensInloggning(agarUrl, HEMLIGHET);
  await forberedDatabas(agarUrl, appUrl);

  const config: Config = {
    port: 0,
    dataDir: '',
    databaseUrl: appUrl,
    demo: false,
    startNu: null,
    introspektion: true,
    trustProxy: 0,
    formularTak: 100_000,
    standardkommun: TORSBY,
    hemlighet: HEMLIGHET,
    webDist: '/finns-inte',
    loggniva: process.env.PROV_LOGG ?? 'silent',
    ...andrat,
  };
  const datakalla = await skapaDatakalla(appUrl).initialize();
  const tjanster = {
    config,
    datakalla,
    klocka: provklocka,
    logg: logg ?? skapaLogg(config.loggniva),
    takt: skapaTakt(datakalla, config.formularTak),
  };
  const { server, stop } = await skapaApplikation(tjanster, await skapaSchema());
  await new Promise<void>((klar) => server.listen(0, '127.0.0.1', klar));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const agare = new pg.Pool({ connectionString: medNu(agarUrl), max: 3 });
  const klienter = new Map<string, Promise<Klient>>();

  const klient = (kaka: string | null, anvandareId: string | null): Klient => ({
    anvandareId,
    async fraga(query, variables = {}) {
      const svar = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...(kaka && { cookie: kaka }) },
        body: JSON.stringify({ query, variables }),
      });
      return { status: svar.status, ...((await svar.json()) as object) } as Svar;
    },
    hamta: (sokvag, init = {}) =>
      fetch(`${url}${sokvag}`, { ...init, headers: { ...init.headers, ...(kaka && { cookie: kaka }) } }),
  });

  const kommunId = async (kod: string): Promise<string> => {
    const { rows } = await agare.query<{ id: string }>('SELECT id FROM kommun WHERE kod = $1', [kod]);
    const id = rows[0]?.id;
    if (!id) throw new Error(`Ingen kommun ${kod}`);
    return id;
  };

  const loggaIn = async (roll: Roll, kod: string, annan: string): Promise<Klient> => {
    const kommun = await kommunId(kod);
    const anvandare = uuidv7();
    await agare.query(
      `INSERT INTO anvandare (kommun_id, id, epost, namn, roll, losenord_hash, organisation_id)
       VALUES ($1, $2, $3, $4, $5, 'kan inte logga in med lösenord',
               (SELECT id FROM organisation WHERE kommun_id = $1 AND typ = 'avdelning' ORDER BY namn LIMIT 1))`,
      [kommun, anvandare, `${roll}-${kod}${annan.toLowerCase()}@prov.invalid`, annan || `Prov ${roll}`, roll],
    );
    const token = nyToken();
    await agare.query(
      `INSERT INTO session (kommun_id, id, anvandare_id, token_hash, gar_ut) VALUES ($1, $2, $3, $4, rot.nu() + interval '1 day')`,
      [kommun, uuidv7(), anvandare, tokenHash(token)],
    );
    return klient(`rot_session=${token}`, anvandare);
  };

  return {
    url,
    agare,
    app: datakalla,
    appUrl,
    anonym: klient(null, null),
    som(roll, kod = TORSBY, annan = '') {
      const nyckel = `${roll}@${kod}${annan}`;
      const klient = klienter.get(nyckel) ?? loggaIn(roll, kod, annan);
      klienter.set(nyckel, klient);
      return klient;
    },
    kommunId,
    async stang() {
      server.closeAllConnections();
      await new Promise((klar) => server.close(klar));
      await stop();
      await datakalla.destroy();
      await agare.end();
    },
  };
}
