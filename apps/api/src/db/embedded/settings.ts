import { createHash } from 'node:crypto';
import type { Binaries } from './binaries.ts';

/**
 * The server's settings, given on its command line so that an existing data folder follows the program that opens it.
 * Each says something PostgreSQL's defaults don't.
 */
const SETTINGS: Readonly<Record<string, string>> = {
  // Only this machine can reach it.
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '100',
  shared_buffers: '256MB',
  effective_cache_size: '1GB',
  maintenance_work_mem: '128MB',
  work_mem: '16MB',
  random_page_cost: '1.1',
  // Compiling a query costs more than our queries take.
  jit: 'off',
  max_wal_size: '2GB',
  checkpoint_timeout: '15min',
  // What was acknowledged to a reporter must be on disk. These are the defaults, stated so that nothing else in the
  // data folder can turn them off.
  fsync: 'on',
  synchronous_commit: 'on',
  full_page_writes: 'on',
  timezone: 'UTC',
  log_timezone: 'UTC',
  // A statement or the row that failed can hold a report's text, and texts never reach a log.
  log_min_messages: 'log',
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
  log_checkpoints: 'off',
};

/** For tests only: a database that may be lost with the power. */
const VOLATILE: Readonly<Record<string, string>> = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  shared_buffers: '128MB',
};

/** The settings as `-c name=value` arguments, with a fingerprint by which a running server is known to have them. */
export function serverArguments(
  binaries: Binaries,
  { volatile }: { volatile: boolean },
): { readonly args: readonly string[]; readonly fingerprint: string } {
  const settings = volatile ? { ...SETTINGS, ...VOLATILE } : SETTINGS;
  const pairs = Object.entries(settings).map(([name, value]) => `${name}=${value}`);
  const hash = createHash('sha256')
    .update([binaries.postgres, ...pairs].join('\n'))
    .digest('hex');
  const fingerprint = `rot-${hash.slice(0, 16)}`;
  const args = [...pairs, `cluster_name=${fingerprint}`].flatMap((pair) => ['-c', pair]);
  return { args, fingerprint };
}
