import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { afterAll, expect, it } from 'vitest';
import { startEmbedded } from '../src/db/embedded/index.ts';

/**
 * What was acknowledged is on disk: the app is killed outright in the middle of many reports, and started again on
 * the same folder. Every reference that was given out exists, once; what got no answer can be sent again.
 */
const ANTAL = 500;
const SAMTIDIGA = 16;
const dataDir = mkdtempSync(path.join(tmpdir(), 'rot-dodad-'));
const barn: ChildProcess[] = [];

afterAll(async () => {
  for (const process of barn) process.kill('SIGKILL');
  // The database outlives a killed app: take it over once more and stop it.
  const server = await startEmbedded({ dataDir });
  await server.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

async function ledigPort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((klar) => server.listen(0, '127.0.0.1', klar));
  const adress = server.address();
  await new Promise((klar) => server.close(klar));
  return typeof adress === 'object' && adress ? adress.port : 0;
}

async function starta(): Promise<{ url: string; app: ChildProcess }> {
  const port = await ledigPort();
  const app = spawn(process.execPath, ['--import', 'tsx', '--conditions=rot-source', 'src/main.ts'], {
    cwd: path.resolve(import.meta.dirname, '..'),
    env: {
      ...process.env,
      PORT: String(port),
      ROT_DATA_DIR: dataDir,
      ROT_DEMO: '1',
      ROT_FORMULAR_TAK: '100000',
      LOG_LEVEL: 'silent',
      DATABASE_URL: '',
    },
    stdio: 'ignore',
  });
  barn.push(app);
  const url = `http://127.0.0.1:${port}`;
  for (;;) {
    const svar = await fetch(`${url}/halsa`).catch(() => null);
    if (svar?.ok) return { url, app };
    if (app.exitCode !== null) throw new Error(`appen avslutades med ${app.exitCode}`);
    await new Promise((klar) => setTimeout(klar, 25));
  }
}

const skicka = async (url: string, idempotensnyckel: string): Promise<string> => {
  const svar = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      query:
        'mutation($input: RapporteraInput!) { rapportera(input: $input) { ... on RapportMottagen { referens } } }',
      variables: {
        input: {
          idempotensnyckel,
          kommun: '1737',
          vad: 'forstort',
          text: `Krossade rutor vid hållplatsen, ${idempotensnyckel}`,
          platsprecision: 'okand',
          hantPrecision: 'okand',
          sakerhet: 'sjalv_sett',
        },
      },
    }),
  });
  const kropp = (await svar.json()) as { data?: { rapportera?: { referens?: string } } };
  const referens = kropp.data?.rapportera?.referens;
  if (!referens) throw new Error(JSON.stringify(kropp));
  return referens;
};

it(`kill -9 mitt i ${ANTAL} rapporter: varje kvitto gäller efter omstart, och gäller en rapport`, async () => {
  const forsta = await starta();
  const nycklar = Array.from({ length: ANTAL }, () => randomUUID());
  const kvitton = new Map<string, string>();
  const ko = [...nycklar];
  await Promise.all(
    Array.from({ length: SAMTIDIGA }, async () => {
      for (let nyckel = ko.shift(); nyckel; nyckel = ko.shift()) {
        const referens = await skicka(forsta.url, nyckel).catch(() => null);
        if (referens) kvitton.set(nyckel, referens);
        // Half way, with a dozen requests in the air.
        if (kvitton.size === ANTAL / 2) forsta.app.kill('SIGKILL');
      }
    }),
  );
  expect(kvitton.size).toBeGreaterThanOrEqual(ANTAL / 2);
  expect(kvitton.size).toBeLessThan(ANTAL);

  const andra = await starta();
  const server = await startEmbedded({ dataDir, share: true });
  const db = new pg.Client({ connectionString: server.url('rodatraden') });
  await db.connect();
  try {
    const finns = async (): Promise<Map<string, string>> => {
      const { rows } = await db.query<{ nyckel: string; referens: string }>(
        `SELECT r.idempotensnyckel AS nyckel, r.referens FROM rapport r
           JOIN rapport_original o ON o.kommun_id = r.kommun_id AND o.rapport_id = r.id
           JOIN handelse h ON h.kommun_id = r.kommun_id AND h.objekt_id = r.id AND h.handling = 'inkom'
          WHERE r.idempotensnyckel = ANY($1)`,
        [nycklar],
      );
      expect(new Set(rows.map((rad) => rad.nyckel)).size).toBe(rows.length);
      return new Map(rows.map((rad) => [rad.nyckel, rad.referens]));
    };
    const efterOmstart = await finns();
    for (const [nyckel, referens] of kvitton) expect(efterOmstart.get(nyckel)).toBe(referens);

    // The phone sends again what it got no receipt for, and some that it did: one report each, the same reference.
    for (const nyckel of nycklar) {
      const referens = await skicka(andra.url, nyckel);
      const fore = efterOmstart.get(nyckel);
      if (fore) expect(referens).toBe(fore);
    }
    expect((await finns()).size).toBe(ANTAL);
  } finally {
    await db.end();
    await server.stop();
  }
}, 180_000);
