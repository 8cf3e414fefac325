import { createHmac } from 'node:crypto';
import pg from 'pg';
import { Startfel } from '../start/startfel.ts';
import { skapaDatakalla } from './datakalla.ts';
import { MIGRERINGAR } from './migrations/index.ts';
import { rattighetssatser } from './rattigheter.ts';

/** A PostgreSQL address with other login or database. */
export function medDelar(
  url: string,
  delar: { user?: string; password?: string; database?: string },
): string {
  const ny = new URL(url);
  if (delar.user !== undefined) ny.username = encodeURIComponent(delar.user);
  if (delar.password !== undefined) ny.password = encodeURIComponent(delar.password);
  if (delar.database !== undefined) ny.pathname = `/${encodeURIComponent(delar.database)}`;
  return ny.toString();
}

export const databasnamn = (url: string): string =>
  decodeURIComponent(new URL(url).pathname.slice(1)) || 'postgres';

/** The app's login for a database: roles are shared by a whole server, so the name carries the database's. */
export function appensInloggning(agarUrl: string, hemlighet: string): string {
  const databas = databasnamn(agarUrl);
  const password = createHmac('sha256', hemlighet).update(`app-roll:${databas}`).digest('base64url');
  return medDelar(agarUrl, { user: `${databas}_app`, password });
}

const citera = (namn: string): string => `"${namn.replaceAll('"', '""')}"`;

/**
 * Makes a database ready as its owner: schema up to date, and the app's role with its password and exactly
 * its rights. Idempotent. Throws `Startfel` when the schema is newer than this program.
 */
export async function forberedDatabas(agarUrl: string, appUrl: string): Promise<void> {
  const agare = skapaDatakalla(agarUrl, 2);
  await agare.initialize();
  try {
    await vagraNyareSchema((sql) => agare.query(sql));
    await agare.runMigrations();
    const app = new URL(appUrl);
    const roll = decodeURIComponent(app.username);
    const losenord = decodeURIComponent(app.password);
    const [finns] = await agare.query<{ r: boolean }[]>(
      'SELECT rolsuper OR rolbypassrls AS r FROM pg_roles WHERE rolname = $1',
      [roll],
    );
    if (finns?.r)
      throw new Startfel(
        `Databasrollen ${roll} går förbi radskyddet (superuser eller BYPASSRLS). Ange en egen roll för appen.`,
      );
    const [kod] = await agare.query<{ q: string }[]>('SELECT quote_literal($1) AS q', [losenord]);
    const egenskaper = 'LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS';
    await agare.query(
      `${finns ? 'ALTER' : 'CREATE'} ROLE ${citera(roll)} ${finns ? 'LOGIN' : egenskaper} PASSWORD ${kod?.q}`,
    );
    for (const sats of rattighetssatser(roll)) await agare.query(sats);
  } finally {
    await agare.destroy();
  }
}

/** Refuses a database that a newer version of the program has migrated. */
async function vagraNyareSchema(query: (sql: string) => Promise<unknown>): Promise<void> {
  const tabell = (await query("SELECT to_regclass('public.migrations') AS t")) as { t: string | null }[];
  if (!tabell[0]?.t) return;
  const korda = (await query('SELECT name FROM migrations')) as { name: string }[];
  const kanda = new Set(MIGRERINGAR.map((m) => m.name));
  if (korda.some((m) => !kanda.has(m.name)))
    throw new Startfel(
      'Databasen har använts av en nyare version av Röda tråden. Starta den nyare versionen, eller återställ en säkerhetskopia.',
    );
}

/**
 * What the login of an address may do with the schema. `app`: a plain role on a database that is ready.
 * `agare`: may create it. Throws `Startfel` when a plain role meets a database that is not ready.
 */
export async function inloggningensLage(url: string): Promise<'app' | 'agare'> {
  const klient = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 });
  await klient.connect();
  try {
    const { rows } = await klient.query<{ agare: boolean; klar: boolean }>(`
      SELECT (SELECT rolsuper FROM pg_roles WHERE rolname = current_user)
             OR (SELECT pg_get_userbyid(datdba) = current_user FROM pg_database WHERE datname = current_database()) AS agare,
             to_regclass('public.migrations') IS NOT NULL AS klar`);
    if (rows[0]?.agare) return 'agare';
    if (!rows[0]?.klar) throw inteForberedd();
    await vagraNyareSchema(async (sql) => (await klient.query(sql)).rows);
    const { rows: korda } = await klient.query<{ name: string }>('SELECT name FROM migrations');
    if (korda.length < MIGRERINGAR.length) throw inteForberedd();
    return 'app';
  } finally {
    await klient.end();
  }
}

const inteForberedd = (): Startfel =>
  new Startfel(
    'Databasen är inte förberedd för den här versionen. Kör: DATABASE_ADMIN_URL=postgres://ägaren… DATABASE_URL=postgres://appen… npm run rot -- databas forbered',
  );
