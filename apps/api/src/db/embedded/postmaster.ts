import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';

/** What `postmaster.pid` says of a server. */
export interface Postmaster {
  readonly pid: number;
  readonly port: number;
  readonly status: 'starting' | 'ready' | 'stopping' | 'unknown';
}

/**
 * Reads `postmaster.pid`, or undefined when there is none (or it is only half written).
 * Lines: pid, data folder, start time, port, socket folder, address, shared memory, status.
 */
export function readPostmaster(clusterDir: string): Postmaster | undefined {
  let lines: string[];
  try {
    lines = readFileSync(join(clusterDir, 'postmaster.pid'), 'utf8').split('\n');
  } catch {
    return undefined;
  }
  const pid = Number(lines[0]);
  const port = Number(lines[3]);
  if (!Number.isInteger(pid) || pid <= 0) return undefined;
  const word = lines[7]?.trim();
  const status = word === 'ready' || word === 'starting' || word === 'stopping' ? word : 'unknown';
  return { pid, port: Number.isInteger(port) ? port : 0, status };
}

/**
 * Whether the process with this number is a PostgreSQL with exactly this data folder. A number alone proves nothing:
 * after a reboot it may belong to anybody. A dead process that nobody has collected (zombie) counts as gone.
 */
export function isOurServer(pid: number, clusterDir: string): boolean {
  if (!isAlive(pid)) return false;
  if (process.platform === 'linux') return linuxServerIn(pid, clusterDir);
  const command = commandOf(pid);
  if (process.platform === 'win32') return command.includes('postgres');
  return command.includes('postgres') && command.includes(clusterDir);
}

/** Any process of a server in this folder, also one whose postmaster died before it. Linux only; elsewhere none. */
export function hasServerProcesses(clusterDir: string): boolean {
  if (process.platform !== 'linux') return false;
  return readdirSync('/proc').some((name) => /^\d+$/.test(name) && linuxServerIn(Number(name), clusterDir));
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** Every server process stands in its data folder; that holds also when the folder was moved under it. */
function linuxServerIn(pid: number, clusterDir: string): boolean {
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === clusterDir && processName(pid) === 'postgres';
  } catch (error) {
    const hidden = error instanceof Error && 'code' in error && error.code === 'EACCES';
    return hidden && commandLine(pid).includes(clusterDir);
  }
}

function processName(pid: number): string {
  return readFileSync(`/proc/${pid}/comm`, 'utf8').trim();
}

function commandLine(pid: number): string[] {
  try {
    const words = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
    return words[0]?.includes('postgres') ? words : [];
  } catch {
    return [];
  }
}

function commandOf(pid: number): string {
  if (process.platform === 'win32') {
    return spawnSync('tasklist', ['/FI', `PID eq ${pid}`, '/FO', 'CSV', '/NH'], { encoding: 'utf8' }).stdout;
  }
  return spawnSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).stdout;
}
