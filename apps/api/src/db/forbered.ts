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
    await agare.transaction((manager) =>
      gorAppensRoll((sql, parametrar) => manager.query(sql, parametrar), appUrl),
    );
  } finally {
    await agare.destroy();
  }
}

type Fraga = <T>(sql: string, parametrar?: unknown[]) => Promise<T>;

/**
 * Creates the app's role or sets its password, and gives it exactly its rights. In one transaction, so that an app
 * that is already running never meets the moment between taking and giving.
 */
async function gorAppensRoll(fraga: Fraga, appUrl: string): Promise<void> {
  await fraga('SELECT pg_advisory_xact_lock($1)', [APPENS_ROLL_LAS]);
  const app = new URL(appUrl);
  const roll = decodeURIComponent(app.username);
  // Quoted here and not by the server: a utility statement takes no parameters.
  const losenord = pg.escapeLiteral(decodeURIComponent(app.password));
  const [finns] = await fraga<{ forbi: boolean }[]>(
    `SELECT rolsuper OR rolbypassrls OR ${AGER_NAGOT('r.oid')} AS forbi FROM pg_roles r WHERE rolname = $1`,
    [roll],
  );
  if (finns?.forbi) throw forbiRadskyddet(roll);
  const egenskaper = 'LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS';
  await fraga(
    finns
      ? `ALTER ROLE ${citera(roll)} LOGIN PASSWORD ${losenord}`
      : `CREATE ROLE ${citera(roll)} ${egenskaper} PASSWORD ${losenord}`,
  );
  await fraga(`GRANT CONNECT ON DATABASE ${citera(databasnamn(appUrl))} TO ${citera(roll)}`);
  for (const sats of rattighetssatser(roll)) await fraga(sats);
}

/** Any number that no one else takes. */
const APPENS_ROLL_LAS = 7_261_840_019;

/** Does a role own the database or any of its tables, by itself or as a member? Row-level security stops no owner. */
const AGER_NAGOT = (roll: string): string => `(
  EXISTS (SELECT FROM pg_class c WHERE c.relkind IN ('r', 'p') AND c.relnamespace = 'public'::regnamespace
             AND pg_has_role(${roll}, c.relowner, 'MEMBER'))
  OR EXISTS (SELECT FROM pg_database d WHERE d.datname = current_database() AND d.datdba = ${roll}))`;

const forbiRadskyddet = (roll: string): Startfel =>
  new Startfel(
    `Databasrollen ${roll} går förbi radskyddet: den är superuser, har BYPASSRLS eller äger databasen. Ange en egen roll för appen i DATABASE_URL.`,
  );

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
    const { rows } = await klient.query<{ roll: string; agare: boolean; forbi: boolean; klar: boolean }>(`
      SELECT r.rolname AS roll,
             r.rolsuper OR (SELECT d.datdba = r.oid FROM pg_database d WHERE d.datname = current_database()) AS agare,
             r.rolbypassrls OR ${AGER_NAGOT('r.oid')} AS forbi,
             to_regclass('public.migrations') IS NOT NULL AS klar
        FROM pg_roles r WHERE r.rolname = current_user`);
    if (rows[0]?.agare) return 'agare';
    if (rows[0]?.forbi) throw forbiRadskyddet(rows[0].roll);
    if (!rows[0]?.klar) throw inteForberedd();
    await vagraNyareSchema(async (sql) => (await klient.query(sql)).rows);
    const { rows: korda } = await klient.query<{ name: string }>('SELECT name FROM migrations');
    if (korda.length < MIGRERINGAR.length) throw inteForberedd();
    return 'app';
  } finally {
    await klient.end();
  }
}

/** Has any version of the program prepared the database? */
export async function arForberedd(agarUrl: string): Promise<boolean> {
  const klient = new pg.Client({ connectionString: agarUrl, connectionTimeoutMillis: 5000 });
  await klient.connect();
  try {
    const { rows } = await klient.query<{ t: string | null }>("SELECT to_regclass('public.migrations') AS t");
    return rows[0]?.t != null;
  } finally {
    await klient.end();
  }
}

/** Throws `Startfel` unless the database's schema is exactly this program's. */
export async function kravSammaSchema(agarUrl: string): Promise<void> {
  const klient = new pg.Client({ connectionString: agarUrl, connectionTimeoutMillis: 5000 });
  await klient.connect();
  try {
    await vagraNyareSchema(async (sql) => (await klient.query(sql)).rows);
    const { rows } = await klient.query<{ name: string }>('SELECT name FROM migrations');
    if (rows.length < MIGRERINGAR.length)
      throw new Startfel(
        'Databasen är från en äldre version av Röda tråden än det här kommandot. Starta om appen, som uppgraderar den, och försök igen.',
      );
  } finally {
    await klient.end();
  }
}

const inteForberedd = (): Startfel =>
  new Startfel(
    'Databasen är inte förberedd för den här versionen. Kör: DATABASE_ADMIN_URL=postgres://ägaren… DATABASE_URL=postgres://appen… npm run rot -- databas forbered',
  );
