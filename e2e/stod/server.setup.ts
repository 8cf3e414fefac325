import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { START } from './klocka.ts';

const HUVUDFIL = fileURLToPath(new URL('../../apps/api/dist/main.js', import.meta.url));
const REPOT = fileURLToPath(new URL('../..', import.meta.url));
/** A first start: the database is created, migrated and filled with two years of reports. */
const START_MS = 180_000;
const STOPP_MS = 20_000;

/**
 * Starts the app as it is built, once per run, on a free port and an empty data folder. The workers inherit
 * the address. With ROT_E2E_URL given, what runs there is used instead (its own data, its own rules).
 */
export default async function server(): Promise<() => Promise<void>> {
  const mapp = mkdtempSync(join(tmpdir(), 'rot-e2e-'));
  process.env.ROT_E2E_MAPP = mapp;
  if (process.env.ROT_E2E_URL) return async () => rmSync(mapp, { recursive: true, force: true });
  const app = spawn(process.execPath, [HUVUDFIL], {
    cwd: REPOT,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      NODE_ENV: 'production',
      PORT: '0',
      ROT_DATA_DIR: join(mapp, 'data'),
      ROT_DEMO: '1',
      ROT_NU: START.toISOString(),
      DATABASE_URL: '',
      LOG_LEVEL: 'warn',
      // Every test comes from the same address; how the form holds back a flood is the API tests' matter.
      ROT_FORMULAR_TAK: '100000',
    },
  });
  try {
    process.env.ROT_E2E_URL = await adress(app);
  } catch (fel) {
    await stoppa(app);
    rmSync(mapp, { recursive: true, force: true });
    throw fel;
  }
  return async () => {
    await stoppa(app);
    rmSync(mapp, { recursive: true, force: true });
  };
}

/** The address that the app prints when it's ready. */
function adress(app: ChildProcess): Promise<string> {
  return new Promise((hittad, misslyckad) => {
    let utskrift = '';
    const forSent = setTimeout(() => misslyckad(new Error(`Appen kom inte igång.\n${utskrift}`)), START_MS);
    const las = (bit: Buffer): void => {
      utskrift += bit.toString();
      const traff = /http:\/\/localhost:\d+/.exec(utskrift);
      if (!traff) return;
      clearTimeout(forSent);
      hittad(traff[0]);
    };
    app.stdout?.on('data', las);
    app.stderr?.on('data', (bit: Buffer) => {
      utskrift += bit.toString();
    });
    app.once('error', misslyckad);
    app.once('exit', (kod) => {
      clearTimeout(forSent);
      misslyckad(new Error(`Appen avslutades med kod ${kod}.\n${utskrift}`));
    });
  });
}

async function stoppa(app: ChildProcess): Promise<void> {
  if (app.exitCode !== null || app.signalCode !== null) return;
  const slut = new Promise((klar) => app.once('exit', klar));
  app.kill('SIGTERM');
  const uppgiven = setTimeout(() => app.kill('SIGKILL'), STOPP_MS);
  await slut;
  clearTimeout(uppgiven);
}
