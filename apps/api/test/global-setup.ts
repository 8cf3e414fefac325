import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { startEmbedded } from '../src/db/embedded/index.ts';
import { appensInloggning, forberedDatabas } from '../src/db/forbered.ts';
import { fyllDemo } from '../src/demo/fyll.ts';
import { START } from './klocka.ts';

export const MALL = 'mall';
export const HEMLIGHET = 'provhemlighet';

declare module 'vitest' {
  export interface ProvidedContext {
    adminUrl: string;
  }
}

/** One real PostgreSQL for all test files, with a migrated template that holds the demo. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'rot-prov-'));
  const server = await startEmbedded({ dataDir, volatile: true });
  const admin = new pg.Client({ connectionString: server.adminUrl });
  await admin.connect();
  await admin.query(`CREATE DATABASE ${MALL}`);
  await admin.end();
  const mall = server.url(MALL);
  await forberedDatabas(mall, appensInloggning(mall, HEMLIGHET));
  await fyllDemo(mall, HEMLIGHET, START);
  project.provide('adminUrl', server.adminUrl);
  return async () => {
    await server.stop();
    rmSync(dataDir, { recursive: true, force: true });
  };
}
