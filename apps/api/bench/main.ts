import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import path from 'node:path';
import { startEmbedded } from '../src/db/embedded/index.ts';
import { systemklocka } from '../src/klocka.ts';
import { mataDiagram } from './diagram.ts';
import { mataExport } from './export.ts';
import { type Frysning, mataFrysning } from './frys.ts';
import { mataInkorg } from './inkorg.ts';
import type { Utfall } from './matt.ts';
import { skapaBenchmiljo } from './miljo.ts';
import { mataMottag } from './mottag.ts';
import { mataRodTrad } from './rodtrad.ts';
import { mataStart } from './start.ts';
import { mataTavla } from './tavla.ts';

const ROT = path.resolve(import.meta.dirname, '../../..');
const skriv = (rad: string): void => void process.stderr.write(`${rad}\n`);

const extra = Number(process.env.BENCH_ROWS) || 0;
const storlekar = [...new Set([10_000, 100_000, ...(extra > 0 ? [extra] : [])])].sort((a, b) => a - b);
const bara = process.env.BENCH_ONLY?.split(',');
const med = (namn: string): boolean => !bara || bara.includes(namn);

const behall = process.env.BENCH_DATA_DIR;
const dataDir = behall ?? mkdtempSync(path.join(tmpdir(), 'rot-bench-'));
const server = await startEmbedded({ dataDir });
const resultat: (Utfall & Record<string, unknown>)[] = [];
const frysningar: Frysning[] = [];
try {
  // The start needs none of them.
  for (const rader of bara?.join() === 'start' ? [] : storlekar) {
    skriv(`\n${rader} rapporter: bygger databasen`);
    const miljo = await skapaBenchmiljo(server, rader, skriv);
    try {
      if (med('diagram')) resultat.push(...(await mataDiagram(miljo)).map((u) => ({ ...u })));
      if (med('inkorg')) resultat.push(...(await mataInkorg(miljo)).map((u) => ({ ...u })));
      if (med('export')) resultat.push(...(await mataExport(miljo)).map((u) => ({ ...u })));
      if (med('mottag')) resultat.push({ ...(await mataMottag(miljo)) });
      if (med('tavla')) resultat.push(...(await mataTavla(miljo)).map((u) => ({ ...u })));
      if (med('rodtrad')) resultat.push({ ...(await mataRodTrad(miljo)) });
      if (med('frys')) frysningar.push(...(await mataFrysning(miljo)));
    } finally {
      await miljo.stang();
    }
    for (const u of resultat.filter((r) => r.rader === rader))
      skriv(
        `  ${u.uppfyllt === null ? ' – ' : u.uppfyllt ? 'ja ' : 'NEJ'} ${u.arbete}: ${u.vart.median} ms mot ${u.mattstock.median} ms, kvot ${u.kvot} (mål ${u.mal})`,
      );
    for (const u of frysningar.filter((f) => f.rader === rader))
      skriv(
        `  ${u.uppfyllt === null ? ' – ' : u.uppfyllt ? 'ja ' : 'NEJ'} ${u.arbete}: ${u.frysta} rapporter på ${u.tid.median} ms (mål ${u.mal})`,
      );
  }
} finally {
  await server.stop();
  if (!behall) rmSync(dataDir, { recursive: true, force: true });
}

const ofiltrerat = resultat.filter((u) => u.arbete === 'diagram, ofiltrerat');
const minst = ofiltrerat.at(0);
const storst = ofiltrerat.at(-1);
const tillvaxt =
  minst && storst && minst !== storst
    ? {
        arbete: `ofiltrerade diagram, tillväxt ${minst.rader} → ${storst.rader}`,
        kvot: Math.round((storst.vart.median / minst.vart.median) * 1000) / 1000,
        mal: '≤ 2 från 10 k till 1 M',
      }
    : null;
const start = med('start') ? await mataStart() : null;
const rapport = {
  nar: systemklocka.nu().toISOString(),
  maskin: { karnor: cpus().length, modell: cpus()[0]?.model, node: process.version },
  resultat,
  frysningar,
  tillvaxt,
  start,
};
mkdirSync(path.join(ROT, 'bench'), { recursive: true });
writeFileSync(path.join(ROT, 'bench/latest.json'), `${JSON.stringify(rapport, null, 2)}\n`);
process.stdout.write(`${JSON.stringify(rapport)}\n`);
