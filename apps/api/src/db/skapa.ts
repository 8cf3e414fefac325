import pg from 'pg';
import { Startfel } from '../start/startfel.ts';
import { databasnamn, medDelar } from './forbered.ts';

/** Collations for Swedish and row-level security as we use them: older servers lack some of it. */
const AV_VERSION = 150_000;

/**
 * Creates the database of an owner's address if the server has none by that name. Throws `Startfel` for a server
 * that is too old, or an owner who may not create databases. True when it was created.
 */
export async function skapaDatabas(agarUrl: string): Promise<boolean> {
  const namn = databasnamn(agarUrl);
  try {
    await medKlient(agarUrl, kravVersion);
    return false;
  } catch (fel) {
    if (kodAv(fel) !== FINNS_INTE) throw fel;
  }
  // Every server has this one; to create a database one has to be in another.
  return medKlient(medDelar(agarUrl, { database: 'postgres' }), async (klient) => {
    await kravVersion(klient);
    try {
      await klient.query(`CREATE DATABASE ${pg.escapeIdentifier(namn)} ENCODING 'UTF8' TEMPLATE template0`);
      return true;
    } catch (fel) {
      if (kodAv(fel) === FINNS_REDAN) return false;
      if (kodAv(fel) !== SAKNAR_RATT) throw fel;
      throw new Startfel(
        `Databasen ${namn} finns inte, och rollen i DATABASE_ADMIN_URL får inte skapa den. Skapa databasen med den rollen som ägare, eller ge rollen CREATEDB.`,
      );
    }
  });
}

const FINNS_INTE = '3D000';
const FINNS_REDAN = '42P04';
const SAKNAR_RATT = '42501';

async function kravVersion(klient: pg.Client): Promise<void> {
  const { rows } = await klient.query<{ v: number; text: string }>(
    "SELECT current_setting('server_version_num')::int AS v, current_setting('server_version') AS text",
  );
  const version = rows[0];
  if (version && version.v < AV_VERSION)
    throw new Startfel(
      `Servern är PostgreSQL ${version.text}. Röda tråden behöver PostgreSQL 15 eller nyare.`,
    );
}

async function medKlient<T>(url: string, arbete: (klient: pg.Client) => Promise<T>): Promise<T> {
  const klient = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 });
  await klient.connect();
  try {
    return await arbete(klient);
  } finally {
    await klient.end();
  }
}

const kodAv = (fel: unknown): string => (fel instanceof Error && 'code' in fel ? String(fel.code) : '');
