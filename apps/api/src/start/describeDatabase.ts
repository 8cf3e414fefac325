/**
 * A database address a person can recognise and a log may keep: host, port and database name, but never user or
 * password. Returns undefined for something that isn't a PostgreSQL address at all.
 */
export function describeDatabase(databaseUrl: string): string | undefined {
  if (!URL.canParse(databaseUrl)) return undefined;
  const url = new URL(databaseUrl);
  if (url.protocol !== 'postgres:' && url.protocol !== 'postgresql:') return undefined;
  const host = url.hostname || url.searchParams.get('host') || 'localhost';
  const port = url.port || '5432';
  const database = url.pathname.slice(1);
  return `${host}:${port}${database === '' ? '' : `/${database}`}`;
}
