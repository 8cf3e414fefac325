import { constants } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type pg from 'pg';
import { Startfel } from '../../start/startfel.ts';
import { type Access, readAccess, writeAccess } from './access.ts';
import { tryLock } from './appLock.ts';
import { type Binaries, findBinaries } from './binaries.ts';
import { prepareCluster } from './cluster.ts';
import { prepareDataDir } from './dataDir.ts';
import { isOurServer, readPostmaster } from './postmaster.ts';
import { chooseRunAs, type RunAs } from './runAs.ts';
import { freePort, launch, signal, stopServer } from './serverProcess.ts';
import { serverArguments } from './settings.ts';

/** A lock that was just let go by a killed app takes a moment to be seen as free. */
const LOCK_PATIENCE_MS = 1_500;
const PATIENCE_MS = 60_000;

export interface EmbeddedOptions {
  /** `ROT_DATA_DIR`. The database lives in `<dataDir>/postgres`, its log in `<dataDir>/postgres.log`. */
  readonly dataDir: string;
  /** A fixed port. Default: the port it had last, else any free one. */
  readonly port?: number | undefined;
  /** For tools beside the app: use the server that a running app owns instead of refusing. */
  readonly share?: boolean | undefined;
  /** For tests: fast, but may be lost with the power. */
  readonly volatile?: boolean | undefined;
  /** Called once if the server goes away although nobody asked it to. */
  readonly onLost?: (() => void) | undefined;
}

export interface EmbeddedServer {
  readonly host: '127.0.0.1';
  readonly port: number;
  /** The superuser, for roles, databases and migrations. The app itself logs in as a role with less. */
  readonly user: 'postgres';
  readonly password: string;
  /** The superuser's address of the database `postgres`. */
  readonly adminUrl: string;
  /** False when another app owns the server and `stop` leaves it running. */
  readonly owned: boolean;
  /** Address of another database, or as another role. */
  url(database: string, role?: { readonly user: string; readonly password: string }): string;
  /** Stops the server (if owned) and returns when its process is gone. Safe to call twice. */
  stop(): Promise<void>;
}

interface Place {
  readonly clusterDir: string;
  readonly binaries: Binaries;
  readonly runAs: RunAs;
  readonly options: EmbeddedOptions;
  readonly args: readonly string[];
  readonly fingerprint: string;
}

/**
 * Starts the embedded PostgreSQL, or takes over the one that a killed app left running.
 *
 * Throws `Startfel` for what the person at the keyboard can do something about: a folder that can't be written in or
 * comes from another PostgreSQL version, another app on the same data, a platform without binaries.
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<EmbeddedServer> {
  const dataDir = prepareDataDir(options.dataDir);
  const clusterDir = join(dataDir, 'postgres');
  const binaries = findBinaries();
  const runAs = chooseRunAs([binaries.postgres, dataDir]);
  const settings = serverArguments(binaries, { volatile: options.volatile === true });
  const place: Place = { clusterDir, binaries, runAs, options, ...settings };
  prepareCluster(dataDir, clusterDir, binaries, runAs);

  const deadline = Date.now() + PATIENCE_MS;
  let lockDeadline: number | undefined;
  let port = await freePort(options.port ?? readAccess(clusterDir)?.port);
  while (Date.now() < deadline) {
    const running = runningServer(clusterDir);
    if (running === undefined) {
      const result = await launch({ ...place, logFile: `${clusterDir}.log`, port });
      if (result.kind === 'portBusy') port = await nextPort(options.port);
      if (result.kind === 'leftovers' || result.kind === 'taken') await sleep(50);
      continue;
    }
    const access = accessTo(clusterDir);
    const attempt = await tryLock(running.port, access.password);
    switch (attempt.kind) {
      case 'held': {
        if (attempt.fingerprint === place.fingerprint && (options.port ?? running.port) === running.port) {
          if (access.port !== running.port) writeAccess(clusterDir, { ...access, port: running.port }, runAs);
          return owned(place, running, access, attempt.client);
        }
        // Left behind by another version of the program, or with other settings: not ours to go on with.
        await stopServer(running.pid, clusterDir, binaries);
        await attempt.client.end().catch(() => undefined);
        break;
      }
      case 'busy': {
        if (options.share === true) return shared(running.port, access);
        lockDeadline ??= Date.now() + LOCK_PATIENCE_MS;
        if (Date.now() > lockDeadline) throw alreadyRunning(options.dataDir);
        await sleep(100);
        break;
      }
      case 'refused':
        throw new Startfel(
          `Databasen i ${clusterDir} är redan igång men tar inte emot lösenordet i mappen. ` +
            `Stoppa den (processnummer ${running.pid}) och starta om.`,
        );
      case 'unreachable':
        await sleep(50);
        break;
    }
  }
  throw new Startfel(
    `Databasen i ${clusterDir} blev inte klar i tid. Läs ${clusterDir}.log, stoppa andra program som använder mappen och starta om.`,
  );
}

function runningServer(clusterDir: string): { pid: number; port: number } | undefined {
  const postmaster = readPostmaster(clusterDir);
  return postmaster !== undefined && isOurServer(postmaster.pid, clusterDir) ? postmaster : undefined;
}

function accessTo(clusterDir: string): Access {
  const access = readAccess(clusterDir);
  if (access !== undefined) return access;
  throw new Startfel(`Databasens lösenordsfil i ${clusterDir} försvann under starten. Starta om.`);
}

async function nextPort(fixed: number | undefined): Promise<number> {
  if (fixed === undefined) return freePort(undefined);
  throw new Startfel(`Databasens port ${fixed} är upptagen av ett annat program. Avsluta det och starta om.`);
}

function alreadyRunning(dataDir: string): Startfel {
  return new Startfel(
    `Röda tråden är redan igång med datamappen ${dataDir}. Stoppa den först, ` +
      'eller välj en annan mapp och port med ROT_DATA_DIR=… PORT=… npm start.',
  );
}

function shared(port: number, access: Access): EmbeddedServer {
  return { ...addresses(port, access.password), owned: false, stop: async () => undefined };
}

function owned(
  place: Place,
  running: { pid: number; port: number },
  access: Access,
  lock: pg.Client,
): EmbeddedServer {
  const { clusterDir, binaries, options } = place;
  let stopping: Promise<void> | undefined;
  // The last chance when the process leaves without having called stop (an uncaught error, process.exit).
  const atExit = (): void => signal('SIGINT', running.pid, clusterDir, binaries);
  process.once('exit', atExit);
  const stopListening = exitOnSignals();
  lock.once('end', () => {
    if (stopping === undefined) options.onLost?.();
  });
  const stop = async (): Promise<void> => {
    await stopServer(running.pid, clusterDir, binaries);
    process.removeListener('exit', atExit);
    stopListening();
    await lock.end().catch(() => undefined);
  };
  return {
    ...addresses(running.port, access.password),
    owned: true,
    stop: () => {
      stopping ??= stop();
      return stopping;
    },
  };
}

/**
 * Ctrl-C before the app has handlers of its own (while it migrates, or fills in the demo) would end the process without
 * its `exit` event, and leave the server behind. Returns how to stop listening.
 */
function exitOnSignals(): () => void {
  const listener = (name: NodeJS.Signals): void => {
    if (process.listenerCount(name) === 1) process.exit(128 + constants.signals[name]);
  };
  const names = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  for (const name of names) process.on(name, listener);
  return () => {
    for (const name of names) process.removeListener(name, listener);
  };
}

function addresses(port: number, password: string): Omit<EmbeddedServer, 'owned' | 'stop'> {
  const url: EmbeddedServer['url'] = (database, role = { user: 'postgres', password }) =>
    `postgres://${encodeURIComponent(role.user)}:${encodeURIComponent(role.password)}@127.0.0.1:${port}/${encodeURIComponent(database)}`;
  return { host: '127.0.0.1', port, user: 'postgres', password, adminUrl: url('postgres'), url };
}
