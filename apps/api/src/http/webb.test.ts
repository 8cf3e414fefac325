import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingHttpHeaders, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import express from 'express';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { webb } from './webb.ts';

const SKRIPT = 'console.log("hej")';
let mapp: string;
let server: Server;

beforeAll(async () => {
  mapp = mkdtempSync(path.join(tmpdir(), 'rot-webb-'));
  mkdirSync(path.join(mapp, 'assets'));
  for (const sida of ['index', 'publik', 'rapportera', 'status', 'integritet', 'tillganglighet'])
    writeFileSync(path.join(mapp, `${sida}.html`), `<h1>${sida}</h1>`);
  mkdirSync(path.join(mapp, '.vite'));
  writeFileSync(path.join(mapp, '.vite/adresser.json'), '["inkorg","logga-in"]');
  writeFileSync(path.join(mapp, 'rapportera.html.br'), brotliCompressSync('<h1>rapportera</h1>'));
  writeFileSync(path.join(mapp, 'assets/app.js'), SKRIPT);
  writeFileSync(path.join(mapp, 'assets/app.js.br'), brotliCompressSync(SKRIPT));
  writeFileSync(path.join(mapp, 'assets/app.js.gz'), gzipSync(SKRIPT));
  writeFileSync(path.join(mapp, 'assets/liten.css'), 'a{}');
  server = createServer(express().use(webb(mapp)));
  await new Promise<void>((klar) => server.listen(0, '127.0.0.1', klar));
});
afterAll(() => {
  server.close();
  rmSync(mapp, { recursive: true, force: true });
});

interface Svar {
  status: number;
  headers: IncomingHttpHeaders;
  kropp: Buffer;
}

/** As a browser asks, without unpacking the answer. */
function hamta(sokvag: string, kodning = 'identity'): Promise<Svar> {
  const { port } = server.address() as AddressInfo;
  return new Promise((klar, fel) => {
    request({ port, host: '127.0.0.1', path: sokvag, headers: { 'accept-encoding': kodning } }, (res) => {
      const bitar: Buffer[] = [];
      res.on('data', (bit: Buffer) => bitar.push(bit));
      res.on('end', () =>
        klar({ status: res.statusCode ?? 0, headers: res.headers, kropp: Buffer.concat(bitar) }),
      );
    })
      .on('error', fel)
      .end();
  });
}

describe('sidorna', () => {
  it.each([
    ['/', 'publik'],
    ['/rapportera', 'rapportera'],
    ['/status/7K3MX-9QRTV', 'status'],
    ['/integritet', 'integritet'],
    ['/tillganglighet', 'tillganglighet'],
    ['/inkorg/1', 'index'],
  ])('%s är %s', async (sokvag, sida) => {
    const { status, kropp, headers } = await hamta(sokvag);
    expect([status, kropp.toString()]).toEqual([200, `<h1>${sida}</h1>`]);
    expect(headers['cache-control']).toBe('no-cache');
  });
});

describe('en adress som ingen sida har', () => {
  it.each(['/finns-inte', '/finns-inte/1', '/wp-login.php', '/inkorgen', '/constructor'])(
    '%s är 404, med sidan som säger det',
    async (sokvag) => {
      const { status, kropp } = await hamta(sokvag);
      expect([status, kropp.toString()]).toEqual([404, '<h1>index</h1>']);
    },
  );

  it('är listan aldrig själv en', async () => {
    expect((await hamta('/.vite/adresser.json')).kropp.toString()).not.toContain('inkorg');
  });
});

describe('det packade', () => {
  it('sänds till den som kan läsa det, med innehållets egen typ', async () => {
    for (const [kodning, vantad, kropp] of [
      ['gzip, deflate, br', 'br', brotliCompressSync(SKRIPT)],
      ['gzip', 'gzip', gzipSync(SKRIPT)],
    ] as const) {
      const svar = await hamta('/assets/app.js', kodning);
      expect(svar.headers['content-encoding']).toBe(vantad);
      expect(svar.headers['content-type']).toMatch(/^text\/javascript/);
      expect(svar.headers['cache-control']).toContain('immutable');
      expect(svar.headers.vary).toContain('Accept-Encoding');
      expect(svar.kropp.equals(kropp)).toBe(true);
    }
    const sida = await hamta('/rapportera', 'br');
    expect(sida.headers['content-encoding']).toBe('br');
    expect(sida.headers['content-type']).toMatch(/^text\/html/);
  });

  it('annars sänds filen som den är', async () => {
    const utan = await hamta('/assets/app.js');
    expect([utan.headers['content-encoding'], utan.kropp.toString()]).toEqual([undefined, SKRIPT]);
    const opackad = await hamta('/assets/liten.css', 'br');
    expect([opackad.headers['content-encoding'], opackad.kropp.toString()]).toEqual([undefined, 'a{}']);
  });

  it('når ingenting utanför mappen', async () => {
    for (const sokvag of ['/assets/../index.html', '/assets/%2e%2e/index.html', '/assets/finns-inte.js'])
      expect([403, 404]).toContain((await hamta(sokvag, 'br')).status);
  });
});
