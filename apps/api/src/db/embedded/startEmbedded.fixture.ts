/**
 * An app reduced to its database, for the tests to start and kill: says `redo <port> <pid>` when the server answers,
 * stops tidily on SIGTERM,
 * and has nothing to say about SIGINT. Run as `startEmbedded.fixture.ts <data folder>`.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Startfel } from '../../start/index.ts';
import { startEmbedded } from './startEmbedded.ts';

const dataDir = process.argv[2] ?? '';
try {
  const server = await startEmbedded({ dataDir });
  const pid = readFileSync(join(dataDir, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0];
  process.once('SIGTERM', () => void server.stop());
  process.stdout.write(`redo ${server.port} ${pid}\n`);
} catch (error) {
  if (!(error instanceof Startfel)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
