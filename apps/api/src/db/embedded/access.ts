import { randomBytes } from 'node:crypto';
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { giveTo, type RunAs } from './runAs.ts';

/**
 * How to get into the server: the superuser's password, made up at the first start, and the port it had last. Kept
 * inside the database's own closed folder, so that the two are copied, restored and renamed together.
 */
export interface Access {
  readonly password: string;
  readonly port: number | undefined;
}

const FILE = 'roda-traden.json';

export function newPassword(): string {
  return randomBytes(24).toString('base64url');
}

export function readAccess(clusterDir: string): Access | undefined {
  try {
    const value: unknown = JSON.parse(readFileSync(join(clusterDir, FILE), 'utf8'));
    if (typeof value !== 'object' || value === null || !('password' in value)) return undefined;
    if (typeof value.password !== 'string') return undefined;
    const port = 'port' in value && typeof value.port === 'number' ? value.port : undefined;
    return { password: value.password, port };
  } catch {
    return undefined;
  }
}

export function writeAccess(clusterDir: string, access: Access, runAs: RunAs): void {
  const path = join(clusterDir, FILE);
  const half = `${path}.${process.pid}`;
  rmSync(half, { force: true });
  writeFileSync(half, `${JSON.stringify(access)}\n`, { mode: 0o600 });
  giveTo(runAs.owner, half);
  renameSync(half, path);
}
