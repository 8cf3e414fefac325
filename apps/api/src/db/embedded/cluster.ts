import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { Startfel } from '../../start/startfel.ts';
import { newPassword, readAccess, writeAccess } from './access.ts';
import { type Binaries, missingBinaries } from './binaries.ts';
import { errorCode } from './dataDir.ts';
import { isAlive } from './postmaster.ts';
import { giveTo, type RunAs } from './runAs.ts';

/** The PostgreSQL these binaries are, and whose data folders they can open. */
const MAJOR = '18';
/** A folder under construction is named after the process that builds it, so that a dead one's is known as rubbish. */
const UNDER_CONSTRUCTION = 'postgres.ny-';

/** Makes `clusterDir` a database folder that this version can open, creating it the first time. */
export function prepareCluster(dataDir: string, clusterDir: string, binaries: Binaries, runAs: RunAs): void {
  removeUnfinished(dataDir);
  if (existsSync(join(clusterDir, 'PG_VERSION'))) {
    refuseOtherVersion(clusterDir);
    takeOver(clusterDir, runAs);
  } else {
    refuseForeignFolder(clusterDir);
    create(dataDir, clusterDir, binaries, runAs);
  }
  if (readAccess(clusterDir) === undefined) resetPassword(clusterDir, binaries, runAs);
}

function refuseOtherVersion(clusterDir: string): void {
  let found: string;
  try {
    found = readFileSync(join(clusterDir, 'PG_VERSION'), 'utf8').trim();
  } catch (error) {
    if (errorCode(error) === 'EACCES') throw notOurs(clusterDir);
    throw error;
  }
  if (found === MAJOR) return;
  const advice =
    Number(found) > Number(MAJOR)
      ? 'Starta den version av Röda tråden som skapade den, eller välj en annan mapp med ROT_DATA_DIR=… npm start.'
      : 'Flytta data med pg_dumpall från den gamla versionen, eller välj en annan mapp med ROT_DATA_DIR=… npm start.';
  throw new Startfel(
    `Databasen i ${clusterDir} skapades av PostgreSQL ${found}, men den här versionen använder PostgreSQL ${MAJOR}. ${advice}`,
  );
}

function refuseForeignFolder(clusterDir: string): void {
  if (!existsSync(clusterDir)) return;
  let names: string[];
  try {
    names = readdirSync(clusterDir);
  } catch (error) {
    if (errorCode(error) === 'EACCES') throw notOurs(clusterDir);
    throw error;
  }
  if (names.length === 0) {
    rmSync(clusterDir, { recursive: true });
    return;
  }
  throw new Startfel(
    `Mappen ${clusterDir} innehåller något annat än en databas. Flytta undan den, ` +
      'eller välj en annan datamapp med ROT_DATA_DIR=… npm start.',
  );
}

/** A folder restored from a copy, or started by root before, may belong to someone else. */
function takeOver(clusterDir: string, runAs: RunAs): void {
  const { uid } = lstatSync(clusterDir);
  if (runAs.owner !== undefined) {
    if (uid !== runAs.owner.uid) giveTo(runAs.owner, clusterDir);
    return;
  }
  const me = process.getuid?.();
  if (me !== undefined && uid !== me) throw notOurs(clusterDir);
}

function notOurs(clusterDir: string): Startfel {
  return new Startfel(
    `Databasen i ${clusterDir} tillhör en annan användare. Starta som den användaren, ` +
      `eller ta över mappen med sudo chown -R $(id -u) ${clusterDir}.`,
  );
}

/**
 * initdb takes a second or two and can be killed half way. It therefore works beside the final name, and a rename
 * says that it's finished.
 */
function create(dataDir: string, clusterDir: string, binaries: Binaries, runAs: RunAs): void {
  const site = join(dataDir, `${UNDER_CONSTRUCTION}${process.pid}-${randomBytes(4).toString('hex')}`);
  const cluster = join(site, 'data');
  const passwordFile = join(site, 'losenord');
  const password = newPassword();
  mkdirSync(site, { mode: 0o700 });
  try {
    writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
    giveTo(runAs.owner, site);
    const result = run(runAs, binaries.initdb, [
      `--pgdata=${cluster}`,
      '--username=postgres',
      `--pwfile=${passwordFile}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--locale=C',
      '--locale-provider=icu',
      '--icu-locale=sv-SE',
    ]);
    if (result.status !== 0) throw failedInit(dataDir, result);
    writeAccess(cluster, { password, port: undefined }, runAs);
    try {
      renameSync(cluster, clusterDir);
    } catch (error) {
      // Another process finished first; its folder is as good as ours.
      if (!existsSync(join(clusterDir, 'PG_VERSION'))) throw error;
    }
  } finally {
    rmSync(site, { recursive: true, force: true });
  }
}

function failedInit(dataDir: string, result: SpawnSyncReturns<string>): Error {
  if (result.error !== undefined) return missingBinaries();
  if (/No space left/.test(result.stderr)) {
    return new Startfel(`Disken där datamappen ${dataDir} ligger är full. Frigör utrymme och starta om.`);
  }
  const reason = result.stderr.trim().split('\n').at(-1) ?? '';
  return new Startfel(
    `Databasen i ${dataDir} gick inte att skapa (${reason}). ` +
      'Åtgärda det, eller starta mot en egen PostgreSQL med DATABASE_URL=postgres://… npm start.',
  );
}

function removeUnfinished(dataDir: string): void {
  for (const name of readdirSync(dataDir)) {
    if (!name.startsWith(UNDER_CONSTRUCTION)) continue;
    const builder = Number(name.slice(UNDER_CONSTRUCTION.length).split('-')[0]);
    if (builder !== process.pid && isAlive(builder)) continue;
    rmSync(join(dataDir, name), { recursive: true, force: true });
  }
}

/**
 * The file with the password is gone (a partial restore, a tidy hand). Whoever may write in the folder owns the
 * database anyway, so a new password is set in single-user mode, which needs no login.
 */
function resetPassword(clusterDir: string, binaries: Binaries, runAs: RunAs): void {
  const password = newPassword();
  const result = run(
    runAs,
    binaries.postgres,
    ['--single', '-D', clusterDir, 'postgres'],
    `ALTER ROLE postgres PASSWORD '${password}';\n`,
  );
  if (result.status !== 0) {
    throw new Startfel(
      `Lösenordet till databasen i ${clusterDir} saknas, och ett nytt kan inte sättas medan databasen används. ` +
        'Stoppa det program som använder den och starta om.',
    );
  }
  writeAccess(clusterDir, { password, port: undefined }, runAs);
}

function run(runAs: RunAs, binary: string, args: readonly string[], input = ''): SpawnSyncReturns<string> {
  const [command = binary, ...rest] = [...runAs.prefix, binary, ...args];
  return spawnSync(command, rest, {
    ...runAs.spawnAs,
    cwd: '/',
    encoding: 'utf8',
    input,
    env: { ...process.env, LC_ALL: 'C', TZ: 'UTC' },
  });
}
