import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Startfel } from '../../start/startfel.ts';
import { type Binaries, missingBinaries } from './binaries.ts';
import { hasServerProcesses, isOurServer, readPostmaster } from './postmaster.ts';
import type { RunAs } from './runAs.ts';

const LOG_KEPT_BYTES = 5_000_000;
/** Crash recovery after a hard stop replays at most `max_wal_size`; this is far beyond it. */
const START_LIMIT_MS = 120_000;
const STOP_LIMIT_MS = 30_000;

export interface Launch {
  readonly clusterDir: string;
  readonly logFile: string;
  readonly binaries: Binaries;
  readonly runAs: RunAs;
  readonly args: readonly string[];
  readonly port: number;
}

/**
 * How a launch went. `taken` means that another server has the folder, `portBusy` that someone took the port between
 * our asking and PostgreSQL's, `leftovers` that processes of a server that died are still on their way out.
 */
export type LaunchResult =
  | { readonly kind: 'ready'; readonly pid: number }
  | { readonly kind: 'taken' | 'portBusy' | 'leftovers' };

export async function launch(options: Launch): Promise<LaunchResult> {
  const { clusterDir, logFile, binaries, runAs, args, port } = options;
  removeStalePidFile(clusterDir);
  const logStart = startLog(logFile);
  const log = openSync(logFile, 'a', 0o600);
  const [command = binaries.postgres, ...rest] = [
    ...runAs.prefix,
    binaries.postgres,
    ...['-D', clusterDir, '-p', String(port)],
    ...args,
  ];
  const child = spawn(command, rest, {
    ...runAs.spawnAs,
    cwd: '/',
    // A session of its own: Ctrl-C in the terminal reaches the app only, which stops the server when the last
    // request is answered.
    detached: true,
    stdio: ['ignore', log, log],
    env: { ...process.env, LC_ALL: 'C', TZ: 'UTC' },
  });
  closeSync(log);
  child.unref();
  if (await becomesReady(child, clusterDir)) return { kind: 'ready', pid: child.pid ?? 0 };
  return explain(readFileSync(logFile, 'utf8').slice(logStart), clusterDir);
}

async function becomesReady(child: ChildProcess, clusterDir: string): Promise<boolean> {
  let over = false;
  let failure: Error | undefined;
  child.once('exit', () => {
    over = true;
  });
  child.once('error', (error) => {
    over = true;
    failure = error;
  });
  const deadline = Date.now() + START_LIMIT_MS;
  while (!over && Date.now() < deadline) {
    const postmaster = readPostmaster(clusterDir);
    if (postmaster?.pid === child.pid && postmaster?.status === 'ready') return true;
    await sleep(10);
  }
  if (failure !== undefined) throw missingBinaries();
  if (!over) child.kill('SIGINT');
  return false;
}

function explain(log: string, clusterDir: string): LaunchResult {
  if (/lock file ".*" already exists/.test(log)) return { kind: 'taken' };
  if (/could not bind|could not create any TCP\/IP sockets|Address already in use/.test(log))
    return { kind: 'portBusy' };
  if (/pre-existing shared memory block/.test(log)) return { kind: 'leftovers' };
  if (/No space left/.test(log)) {
    throw new Startfel(`Disken där databasen ${clusterDir} ligger är full. Frigör utrymme och starta om.`);
  }
  if (/cannot open shared object|error while loading shared libraries/.test(log)) throw missingBinaries();
  const reason = log.match(/(?:FATAL|PANIC): {2}(.*)/)?.[1] ?? log.trim().split('\n').at(-1) ?? '';
  throw new Startfel(
    `Databasen i ${clusterDir} startar inte${reason === '' ? '' : ` (${reason})`}. ` +
      `Läs ${clusterDir}.log, och läs tillbaka en säkerhetskopia om mappen är skadad.`,
  );
}

/**
 * PostgreSQL recovers from a pid file whose process is dead by itself, with checks of its own. It is stuck only when
 * the number now belongs to another program: then it believes that a server is running.
 */
function removeStalePidFile(clusterDir: string): void {
  const postmaster = readPostmaster(clusterDir);
  if (postmaster === undefined || isOurServer(postmaster.pid, clusterDir) || hasServerProcesses(clusterDir))
    return;
  rmSync(join(clusterDir, 'postmaster.pid'), { force: true });
}

/** The log of one generation back is kept. Returns where this start's lines will begin. */
function startLog(logFile: string): number {
  if (!existsSync(logFile)) return 0;
  const { size } = statSync(logFile);
  if (size < LOG_KEPT_BYTES) return readFileSync(logFile, 'utf8').length;
  renameSync(logFile, `${logFile}.1`);
  return 0;
}

/** Stops a server at once but tidily: running statements are broken off, what was committed is written out. */
export async function stopServer(pid: number, clusterDir: string, binaries: Binaries): Promise<void> {
  signal('SIGINT', pid, clusterDir, binaries);
  if (await gone(pid, clusterDir, STOP_LIMIT_MS)) return;
  // Without a checkpoint; the next start recovers from the log, so nothing acknowledged is lost.
  signal('SIGQUIT', pid, clusterDir, binaries);
  await gone(pid, clusterDir, STOP_LIMIT_MS);
}

export function signal(
  name: 'SIGINT' | 'SIGQUIT',
  pid: number,
  clusterDir: string,
  binaries: Pick<Binaries, 'pgCtl'>,
): void {
  if (!isOurServer(pid, clusterDir)) return;
  if (process.platform === 'win32') {
    const mode = name === 'SIGINT' ? 'fast' : 'immediate';
    spawnSync(binaries.pgCtl, ['stop', '-W', '-m', mode, '-D', clusterDir]);
    return;
  }
  try {
    process.kill(pid, name);
  } catch {
    // It went by itself in between.
  }
}

async function gone(pid: number, clusterDir: string, limitMs: number): Promise<boolean> {
  const deadline = Date.now() + limitMs;
  while (Date.now() < deadline) {
    if (!isOurServer(pid, clusterDir)) return true;
    await sleep(10);
  }
  return false;
}

/** A port that nobody has right now; the wanted one when it's free. */
export async function freePort(wanted: number | undefined): Promise<number> {
  if (wanted !== undefined && (await canListen(wanted)) !== undefined) return wanted;
  const port = await canListen(0);
  if (port === undefined)
    throw new Startfel(
      'Ingen ledig port finns för databasen på 127.0.0.1. Stäng andra program och starta om.',
    );
  return port;
}

function canListen(port: number): Promise<number | undefined> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(undefined));
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      const got = typeof address === 'object' && address !== null ? address.port : undefined;
      server.close(() => resolve(got));
    });
  });
}
