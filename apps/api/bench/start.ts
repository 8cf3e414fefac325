import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { sammanfatta } from './matt.ts';

const ROT = path.resolve(import.meta.dirname, '../../..');

async function ledigPort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((klar) => server.listen(0, klar));
  const adress = server.address();
  await new Promise((klar) => server.close(klar));
  return typeof adress === 'object' && adress ? adress.port : 0;
}

/** Seconds from `npm start` on existing data until /halsa answers; the first, which installs and seeds, apart. */
export async function mataStart(varv = 5): Promise<{
  arbete: string;
  forstaMs: number;
  vart: ReturnType<typeof sammanfatta>;
  mal: string;
  uppfyllt: boolean;
}> {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'rot-start-'));
  const tider: number[] = [];
  try {
    for (let i = 0; i <= varv; i++) {
      const port = await ledigPort();
      const start = performance.now();
      const barn = spawn('npm', ['start'], {
        cwd: ROT,
        env: { ...process.env, PORT: String(port), ROT_DATA_DIR: dataDir },
        stdio: 'ignore',
        // A group of its own, so that the signal reaches all of it, as Ctrl-C does.
        detached: true,
      });
      const slut = new Promise((klar) => barn.once('exit', klar));
      for (;;) {
        const svar = await fetch(`http://127.0.0.1:${port}/halsa`).catch(() => null);
        if (svar?.ok) break;
        if (barn.exitCode !== null) throw new Error('npm start avslutades');
        await new Promise((klar) => setTimeout(klar, 10));
      }
      tider.push(performance.now() - start);
      if (barn.pid) process.kill(-barn.pid, 'SIGINT');
      await slut;
    }
  } finally {
    rmSync(dataDir, { recursive: true, force: true });
  }
  const [forsta = 0, ...igen] = tider;
  const vart = sammanfatta(igen);
  return {
    arbete: 'klar efter npm start på befintliga data',
    forstaMs: Math.round(forsta),
    vart,
    mal: '≤ 3 000 ms',
    uppfyllt: vart.median <= 3000,
  };
}
