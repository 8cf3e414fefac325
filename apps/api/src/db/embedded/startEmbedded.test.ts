import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Startfel } from '../../start/index.ts';
import { isOurServer } from './postmaster.ts';
import { type EmbeddedServer, startEmbedded } from './startEmbedded.ts';

const folders: string[] = [];

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'rot-inbyggd-'));
  folders.push(folder);
  return folder;
}

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

async function query<Row extends pg.QueryResultRow>(server: EmbeddedServer, sql: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: server.adminUrl });
  await client.connect();
  try {
    return (await client.query<Row>(sql)).rows;
  } finally {
    await client.end();
  }
}

async function sentenceOf(start: Promise<EmbeddedServer>): Promise<string> {
  const error: unknown = await start.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(Startfel);
  return error instanceof Startfel ? error.message : '';
}

interface App {
  readonly process: ChildProcess;
  readonly postgresPid: number;
}

/** A whole app in a process of its own, so that it can be killed. */
async function startApp(dataDir: string): Promise<App | string> {
  const fixture = fileURLToPath(new URL('./startEmbedded.fixture.ts', import.meta.url));
  const child = spawn(process.execPath, ['--import', 'tsx', '--conditions=rot-source', fixture, dataDir]);
  let errors = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    errors += text;
  });
  const ready = await new Promise<string | undefined>((resolve) => {
    child.stdout.setEncoding('utf8').once('data', resolve);
    child.once('close', () => resolve(undefined));
  });
  if (ready === undefined) return errors.trim();
  return { process: child, postgresPid: Number(ready.trim().split(' ')[2]) };
}

async function startedApp(dataDir: string): Promise<App> {
  const app = await startApp(dataDir);
  if (typeof app === 'string') throw new Error(app);
  return app;
}

/** Not merely whether the number exists: where nobody collects dead processes it lingers (containers without init). */
function isServing(dataDir: string, pid: number): boolean {
  return isOurServer(pid, join(realpathSync(dataDir), 'postgres'));
}

async function end(app: App, signal: 'SIGINT' | 'SIGTERM' | 'SIGKILL'): Promise<void> {
  const exited = once(app.process, 'exit');
  app.process.kill(signal);
  await exited;
}

describe('första och andra starten', () => {
  const dataDir = newFolder();
  let server: EmbeddedServer;

  beforeAll(async () => {
    server = await startEmbedded({ dataDir });
  });

  afterAll(() => server.stop());

  it('är PostgreSQL 18 med svensk sortering, utan att ge upp hållbarhet', async () => {
    const [row] = await query<Record<string, string>>(
      server,
      `SELECT current_setting('server_version_num')::int / 10000 AS major,
              current_setting('synchronous_commit') AS commit, current_setting('fsync') AS fsync,
              (SELECT string_agg(x, '' ORDER BY x) FROM unnest(ARRAY['ö', 'å', 'z', 'a', 'ä']) x) AS sorted`,
    );
    expect(row).toEqual({ major: 18, commit: 'on', fsync: 'on', sorted: 'azåäö' });
  });

  it('släpper inte in någon utan lösenord', async () => {
    const client = new pg.Client({
      connectionString: server.url('postgres', { user: 'postgres', password: 'fel' }),
    });
    await expect(client.connect()).rejects.toMatchObject({ code: '28P01' });
  });

  it('gömmer lösenordet för andra användare', () => {
    const { mode } = lstatSync(join(dataDir, 'postgres', 'roda-traden.json'));
    expect(mode & 0o077).toBe(0);
  });

  it('behåller data och port till nästa start, och lämnar ingen process efter sig', async () => {
    await query(server, 'CREATE TABLE prov AS SELECT 1 AS n');
    const pid = Number(readFileSync(join(dataDir, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0]);
    const { port } = server;
    await server.stop();
    expect(isServing(dataDir, pid)).toBe(false);
    expect(existsSync(join(dataDir, 'postgres', 'postmaster.pid'))).toBe(false);

    server = await startEmbedded({ dataDir });
    expect(server.port).toBe(port);
    expect(await query(server, 'SELECT n FROM prov')).toEqual([{ n: 1 }]);
  });

  it('säger ifrån när en annan app redan använder mappen, men låter verktyg dela', async () => {
    expect(await startApp(dataDir)).toMatch(/redan igång med datamappen .* ROT_DATA_DIR/);
    const tool = await startEmbedded({ dataDir, share: true });
    expect(tool.owned).toBe(false);
    await tool.stop();
    expect(await query(server, 'SELECT n FROM prov')).toEqual([{ n: 1 }]);
  });

  it('sätter ett nytt lösenord när filen med det är borta', async () => {
    await server.stop();
    rmSync(join(dataDir, 'postgres', 'roda-traden.json'));
    server = await startEmbedded({ dataDir });
    expect(await query(server, 'SELECT n FROM prov')).toEqual([{ n: 1 }]);
  });
});

describe('Ctrl-C innan appen själv lyssnar efter det', () => {
  it('stoppar ändå databasen', async () => {
    const dataDir = newFolder();
    const app = await startedApp(dataDir);
    await end(app, 'SIGINT');
    await expect.poll(() => isServing(dataDir, app.postgresPid)).toBe(false);
  });
});

describe('efter ett hårt stopp', () => {
  it('tar över databasen som levde vidare när appen dödades', async () => {
    const dataDir = newFolder();
    const first = await startedApp(dataDir);
    await end(first, 'SIGKILL');
    expect(isServing(dataDir, first.postgresPid)).toBe(true);

    const second = await startedApp(dataDir);
    await end(second, 'SIGTERM');
    expect(isServing(dataDir, first.postgresPid)).toBe(false);
    expect(isServing(dataDir, second.postgresPid)).toBe(false);
  });

  it('ersätter en kvarlevande databas som har andra inställningar', async () => {
    const dataDir = newFolder();
    const first = await startedApp(dataDir);
    await end(first, 'SIGKILL');
    const server = await startEmbedded({ dataDir, volatile: true });
    expect(isServing(dataDir, first.postgresPid)).toBe(false);
    await server.stop();
  });

  it('har kvar allt som bekräftats när även databasen dödades', async () => {
    const dataDir = newFolder();
    const lost = { count: 0 };
    const first = await startEmbedded({ dataDir, onLost: () => (lost.count += 1) });
    await query(first, 'CREATE TABLE prov AS SELECT generate_series(1, 1000) AS n');
    process.kill(
      Number(readFileSync(join(dataDir, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0]),
      'SIGKILL',
    );

    const second = await startEmbedded({ dataDir });
    expect(await query(second, 'SELECT count(*)::int AS n FROM prov')).toEqual([{ n: 1000 }]);
    expect(lost.count).toBe(1);
    await second.stop();
  });

  it('bryr sig inte om en pidfil vars nummer nu tillhör ett annat program', async () => {
    const dataDir = newFolder();
    await (await startEmbedded({ dataDir })).stop();
    const stranger = spawn('sleep', ['60']);
    const pidFile = join(dataDir, 'postgres', 'postmaster.pid');
    const lines = [stranger.pid, join(dataDir, 'postgres'), 1, 5432, '', '127.0.0.1', '  1 1', 'ready   '];
    writeFileSync(pidFile, `${lines.join('\n')}\n`);

    const server = await startEmbedded({ dataDir });
    expect(await query(server, 'SELECT 1 AS n')).toEqual([{ n: 1 }]);
    await server.stop();
    expect(stranger.exitCode).toBeNull();
    stranger.kill();
  });

  it('börjar om när den allra första starten avbröts', async () => {
    const dataDir = newFolder();
    const gone = 2 ** 22 + 1; // above the highest process number Linux gives
    mkdirSync(join(dataDir, `postgres.ny-${gone}-abc`, 'data', 'base'), { recursive: true });
    mkdirSync(join(dataDir, 'postgres'));
    const server = await startEmbedded({ dataDir });
    expect(await query(server, 'SELECT 1 AS n')).toEqual([{ n: 1 }]);
    await server.stop();
    expect(existsSync(join(dataDir, `postgres.ny-${gone}-abc`))).toBe(false);
  });
});

describe('två samtidiga starter på en tom mapp', () => {
  it('låter den ena bli ägare och den andra säga varför inte', async () => {
    const dataDir = newFolder();
    const apps = await Promise.all([startApp(dataDir), startApp(dataDir)]);
    const running = apps.filter((app) => typeof app !== 'string');
    expect(apps.filter((app) => typeof app === 'string')).toEqual([expect.stringMatching(/redan igång/)]);
    for (const app of running) await end(app, 'SIGTERM');
    expect(running.map((app) => isServing(dataDir, app.postgresPid))).toEqual([false]);
  });
});

describe('en mapp som inte duger', () => {
  it('är en fil', async () => {
    const file = join(newFolder(), 'fil');
    writeFileSync(file, '');
    expect(await sentenceOf(startEmbedded({ dataDir: file }))).toMatch(/är en fil.*ROT_DATA_DIR/);
    expect(await sentenceOf(startEmbedded({ dataDir: join(file, 'under') }))).toMatch(
      /är en fil.*ROT_DATA_DIR/,
    );
  });

  it('går inte att skriva i', async () => {
    // Permission bits don't stop root, but the kernel's own folder takes no files from anybody.
    const closed = process.getuid?.() === 0 ? '/sys/rot-prov' : newFolder();
    if (closed !== '/sys/rot-prov') chmodSync(closed, 0o500);
    expect(await sentenceOf(startEmbedded({ dataDir: closed }))).toMatch(
      /går inte att skriva i.*ROT_DATA_DIR/,
    );
  });

  it('kommer från en annan PostgreSQL', async () => {
    const folder = newFolder();
    mkdirSync(join(folder, 'postgres'));
    writeFileSync(join(folder, 'postgres', 'PG_VERSION'), '19\n');
    expect(await sentenceOf(startEmbedded({ dataDir: folder }))).toMatch(
      /PostgreSQL 19.*PostgreSQL 18.*ROT_DATA_DIR/,
    );
    writeFileSync(join(folder, 'postgres', 'PG_VERSION'), '17\n');
    expect(await sentenceOf(startEmbedded({ dataDir: folder }))).toMatch(/PostgreSQL 17.*pg_dumpall/);
  });

  it('innehåller något annat', async () => {
    const folder = newFolder();
    mkdirSync(join(folder, 'postgres'));
    writeFileSync(join(folder, 'postgres', 'brev.txt'), '');
    expect(await sentenceOf(startEmbedded({ dataDir: folder }))).toMatch(/något annat än en databas/);
  });
});
