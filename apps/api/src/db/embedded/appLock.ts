import pg from 'pg';

/** Any number, as long as nobody else takes it in the database `postgres`. */
const KEY = 7_261_840_018;

export type LockAttempt =
  /** We are the only app here. The lock lives as long as the connection, so even `kill -9` lets go of it. */
  | { readonly kind: 'held'; readonly client: pg.Client; readonly fingerprint: string }
  /** Another live app has it. */
  | { readonly kind: 'busy' }
  /** The server is starting, stopping or gone: look again. */
  | { readonly kind: 'unreachable' }
  /** The server answers but doesn't know our password. */
  | { readonly kind: 'refused' };

/**
 * Which app owns the server is a lock in the server itself: no number in a file to mistrust, nothing to clean up after
 * a crash.
 */
export async function tryLock(port: number, password: string): Promise<LockAttempt> {
  const client = new pg.Client({
    host: '127.0.0.1',
    port,
    user: 'postgres',
    password,
    database: 'postgres',
    application_name: 'roda-traden-agare',
    connectionTimeoutMillis: 5_000,
    keepAlive: true,
  });
  // Without a listener a connection that the server ends would take the whole process down.
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<{ held: boolean; fingerprint: string }>(
      "SELECT pg_try_advisory_lock($1) AS held, current_setting('cluster_name') AS fingerprint",
      [KEY],
    );
    const row = rows[0];
    if (row?.held === true) return { kind: 'held', client, fingerprint: row.fingerprint };
    await client.end();
    return { kind: 'busy' };
  } catch (error) {
    await client.end().catch(() => undefined);
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    return { kind: code === '28P01' || code === '28000' ? 'refused' : 'unreachable' };
  }
}
