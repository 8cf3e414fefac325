import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { arDatum } from '@roda-traden/domain';
import { makeFolder } from './start/makeFolder.ts';
import { Startfel } from './start/startfel.ts';

const ROT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../..');

export interface Config {
  readonly port: number;
  readonly dataDir: string;
  /** An external PostgreSQL, or null for the embedded one under `dataDir`. */
  readonly databaseUrl: string | null;
  /** Fill in the demo municipality when the database is empty. */
  readonly demo: boolean;
  /** The instant that the demo starts at, instead of now; null = the real clock. */
  readonly startNu: Date | null;
  /** Show the schema to whoever asks: in development, and in the demonstration. */
  readonly introspektion: boolean;
  /** How many proxies to trust for the client's address, 0 = none. */
  readonly trustProxy: number;
  /** Reports per client address and ten minutes through the public form. */
  readonly formularTak: number;
  /** The kommun that the public pages speak for when the address names none (kommunkod). */
  readonly standardkommun: string;
  /** Key for the hash of a reporter's contact, and for the app role's password. Stable over restarts. */
  readonly hemlighet: string;
  readonly webDist: string;
  readonly loggniva: string;
}

function heltal(namn: string, varde: string | undefined, standard: number, min: number, max: number): number {
  if (varde === undefined || varde === '') return standard;
  const tal = Number(varde);
  if (!Number.isInteger(tal) || tal < min || tal > max)
    throw new Startfel(
      `${namn} ska vara ett heltal mellan ${min} och ${max}, men är satt till något annat. Rätta värdet och starta igen.`,
    );
  return tal;
}

function lasHemlighet(dataDir: string): string {
  const fil = path.join(dataDir, 'hemlighet');
  try {
    if (existsSync(fil)) return readFileSync(fil, 'utf8').trim();
    makeFolder(dataDir);
    const ny = randomBytes(32).toString('hex');
    writeFileSync(fil, `${ny}\n`, { mode: 0o600 });
    return ny;
  } catch {
    throw new Startfel(
      `Datamappen ${dataDir} går inte att skriva i. Ge rättighet till mappen, eller välj en annan med ROT_DATA_DIR.`,
    );
  }
}

/** `ROT_NU`: another day to show the demo on. Anywhere else a clock that lies would falsify what is kept. */
function lasStartNu(varde: string | undefined, demo: boolean): Date | null {
  if (!varde) return null;
  const nu = new Date(varde);
  if (
    !/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}.*(?:Z|[+-]\d{2}:\d{2})$/.test(varde) ||
    !arDatum(varde.slice(0, 10)) ||
    Number.isNaN(nu.getTime())
  )
    throw new Startfel(
      'ROT_NU ska vara en tidpunkt med tidszon, till exempel 2028-02-29T12:00:00+01:00. Rätta värdet och starta igen.',
    );
  if (!demo)
    throw new Startfel(
      'ROT_NU ställer klockan och får bara användas i demonstrationen och i proven. Ta bort den och starta igen.',
    );
  return nu;
}

/** Reads the settings from the environment. Throws `Startfel` with what to do when one can't be used. */
export function lasConfig(env: NodeJS.ProcessEnv = process.env): Config {
  const dataDir = path.resolve(ROT, env.ROT_DATA_DIR || './data');
  const databaseUrl = env.DATABASE_URL || null;
  if (databaseUrl === null && env.DATABASE_ADMIN_URL)
    throw new Startfel(
      'DATABASE_ADMIN_URL är satt men inte DATABASE_URL, så det är oklart vilken databas som menas. Sätt båda, eller ingen för den inbyggda.',
    );
  const demo = env.ROT_DEMO ? env.ROT_DEMO === '1' : databaseUrl === null;
  return {
    port: heltal('PORT', env.PORT, 4000, 0, 65535),
    dataDir,
    databaseUrl,
    demo,
    startNu: lasStartNu(env.ROT_NU, demo),
    introspektion: env.NODE_ENV !== 'production' || demo,
    trustProxy: heltal('TRUST_PROXY', env.TRUST_PROXY, 0, 0, 10),
    formularTak: heltal('ROT_FORMULAR_TAK', env.ROT_FORMULAR_TAK, 20, 1, 1_000_000),
    standardkommun: env.ROT_KOMMUN || '1737',
    hemlighet: env.ROT_HEMLIGHET || lasHemlighet(dataDir),
    webDist: path.join(ROT, 'apps/web/dist'),
    loggniva: env.LOG_LEVEL || 'info',
  };
}
