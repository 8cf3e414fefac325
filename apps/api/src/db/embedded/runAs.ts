import { spawnSync } from 'node:child_process';
import { chownSync, existsSync, lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Startfel } from '../../start/startfel.ts';

/**
 * Whom the database server runs as. PostgreSQL refuses root, so root hands the server and its folder to another user;
 * everyone else runs it as themselves.
 */
export interface RunAs {
  /** Set when root spawns directly as this user. */
  readonly spawnAs: { readonly uid?: number; readonly gid?: number };
  /** A command that comes before the server's own, when direct spawning isn't enough. */
  readonly prefix: readonly string[];
  /** Whom the files must belong to, or undefined for ourselves. */
  readonly owner: { readonly uid: number; readonly gid: number } | undefined;
}

const OURSELVES: RunAs = { spawnAs: {}, prefix: [], owner: undefined };

/** `reachable` are paths the server must get to: its binary and the folder that holds its data. */
export function chooseRunAs(reachable: readonly string[]): RunAs {
  if (process.getuid?.() !== 0) return OURSELVES;
  const owner = unprivilegedUser();
  if (reaches(owner, reachable)) return { spawnAs: owner, prefix: [], owner };
  return { spawnAs: {}, prefix: throughClosedFolders(owner, reachable), owner };
}

/** initdb looks its user up by name, so an arbitrary number won't do: `postgres`, else one we may add, else `nobody`. */
function unprivilegedUser(): { uid: number; gid: number } {
  const known = findUser('postgres') ?? findUser('_postgres');
  if (known !== undefined) return known;
  spawnSync('useradd', [
    '--system',
    '--user-group',
    '--no-create-home',
    '--shell',
    '/usr/sbin/nologin',
    'postgres',
  ]);
  const user = findUser('postgres') ?? findUser('nobody');
  if (user !== undefined) return user;
  throw new Startfel(
    'Databasen kan inte köras som root och det finns ingen annan användare att köra den som. ' +
      'Starta som en vanlig användare, eller skapa en användare som heter postgres.',
  );
}

function findUser(name: string): { uid: number; gid: number } | undefined {
  if (!existsSync('/etc/passwd')) return undefined;
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((row) => row.startsWith(`${name}:`));
  const [, , uid, gid] = line?.split(':') ?? [];
  return uid === undefined || gid === undefined ? undefined : { uid: Number(uid), gid: Number(gid) };
}

/** Asked of the system itself, by trying, because permission bits are only half the truth (ACL, mounts). */
function reaches(user: { uid: number; gid: number }, paths: readonly string[]): boolean {
  const test = 'for p do [ -x "$p" ] || exit 1; done';
  return spawnSync('/bin/sh', ['-c', test, 'sh', ...paths], { ...user, cwd: '/' }).status === 0;
}

/**
 * A checkout under /root, or a temporary folder with mode 700, is closed to every other user. Rather than opening
 * folders that aren't ours, the server keeps one capability of root's: to pass through closed folders.
 */
function throughClosedFolders(user: { uid: number; gid: number }, paths: readonly string[]): string[] {
  const only = '-all,+dac_override';
  const prefix = [
    'setpriv',
    `--reuid=${user.uid}`,
    `--regid=${user.gid}`,
    '--clear-groups',
    `--inh-caps=${only}`,
    `--ambient-caps=${only}`,
    `--bounding-set=${only}`,
    // access(2), by which PostgreSQL tests its own files, otherwise ignores the capability for a user who isn't root.
    '--securebits=+no_setuid_fixup',
  ];
  const [command = '', ...args] = prefix;
  if (paths.every((path) => spawnSync(command, [...args, 'test', '-x', path]).status === 0)) return prefix;
  throw new Startfel(
    `Databasen kan inte köras som root, och användaren postgres kommer inte in i ${paths.join(' och ')}. ` +
      'Starta som en vanlig användare, eller lägg programmet och datamappen (ROT_DATA_DIR) i mappar som alla får gå in i.',
  );
}

/** Gives a tree to the user the server runs as: a restored copy usually belongs to whoever restored it. */
export function giveTo(owner: RunAs['owner'], path: string): void {
  if (owner === undefined) return;
  const stat = lstatSync(path);
  if (stat.uid !== owner.uid || stat.gid !== owner.gid) chownSync(path, owner.uid, owner.gid);
  if (!stat.isDirectory()) return;
  for (const name of readdirSync(path)) {
    const child = join(path, name);
    if (lstatSync(child).isSymbolicLink()) continue;
    giveTo(owner, child);
  }
}
