import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import express from 'express';
import { expect, it } from 'vitest';
import { halsa } from '../http/halsa.ts';
import { skapaDatakalla } from './datakalla.ts';
import { haInbyggd } from './haInbyggd.ts';

it('en databas som dör startas igen där den var; /halsa säger 503 under tiden', async () => {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'rot-dod-'));
  const hant: string[] = [];
  let igen: () => void = () => {};
  const uppe = new Promise<void>((klar) => {
    igen = klar;
  });
  const server = await haInbyggd(dataDir, false, {
    startasOm: (forsok) => hant.push(`försök ${forsok}`),
    uppeIgen: () => {
      hant.push('uppe');
      igen();
    },
    forlorad: () => hant.push('förlorad'),
  });
  const datakalla = await skapaDatakalla(server.adminUrl, 2).initialize();
  const http = createServer(express().get('/halsa', halsa(datakalla)));
  await new Promise<void>((klar) => http.listen(0, '127.0.0.1', klar));
  const status = async (): Promise<number> =>
    (await fetch(`http://127.0.0.1:${(http.address() as AddressInfo).port}/halsa`)).status;
  try {
    expect(await status()).toBe(200);
    await datakalla.query('CREATE TABLE kvar AS SELECT 1 AS rad');
    const pid = Number(readFileSync(path.join(dataDir, 'postgres/postmaster.pid'), 'utf8').split('\n')[0]);
    process.kill(pid, 'SIGKILL');
    await expect.poll(status, { timeout: 5_000, interval: 50 }).toBe(503);
    await uppe;
    await expect.poll(status, { timeout: 10_000 }).toBe(200);
    expect(await datakalla.query('SELECT rad FROM kvar')).toEqual([{ rad: 1 }]);
    expect(hant).toEqual(['försök 1', 'uppe']);
  } finally {
    http.close();
    await datakalla.destroy();
    await server.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
  // Stopped on purpose it stays so.
  await new Promise((klar) => setTimeout(klar, 1_000));
  expect(hant).toEqual(['försök 1', 'uppe']);
}, 60_000);
