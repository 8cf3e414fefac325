import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import express, { type Request, type Response, Router } from 'express';

/** The pages that are their own small entry, by the first part of the address; all else is the staff app. */
const EGNA_SIDOR: Readonly<Record<string, string>> = {
  '': 'publik.html',
  tillganglighet: 'tillganglighet.html',
  integritet: 'integritet.html',
  rapportera: 'rapportera.html',
  status: 'status.html',
};

/** Written by the build: the first part of every address in the staff app (apps/web/adresser.ts). */
const ADRESSLISTA = '.vite/adresser.json';

/** The addresses of the staff app; null where no build has listed them, and every address may be one. */
function stabensAdresser(dist: string): ReadonlySet<string> | null {
  const fil = path.join(dist, ADRESSLISTA);
  return existsSync(fil) ? new Set(JSON.parse(readFileSync(fil, 'utf8')) as string[]) : null;
}

/** The time that a page should take for now (apps/web/src/lib/klocka.ts). */
const medTid = (html: string, nu: Date): string =>
  html.replace('<head>', `<head><meta name="rot-nu" content="${nu.toISOString()}">`);

/** Smallest first. */
const PACKNINGAR = [
  { kodning: 'br', andelse: '.br' },
  { kodning: 'gzip', andelse: '.gz' },
] as const;

/**
 * The packed copy that the build laid beside a file, if there is one that the browser can read: its ending to add.
 * Says so in the answer's headers, with the type of what is packed.
 */
function packad(req: Request, res: Response, fil: string): string {
  res.vary('Accept-Encoding');
  const lasbara = req.acceptsEncodings();
  const val = PACKNINGAR.find(
    ({ kodning, andelse }) => lasbara.includes(kodning) && existsSync(`${fil}${andelse}`),
  );
  if (!val) return '';
  res.type(path.extname(fil)).set('content-encoding', val.kodning);
  return val.andelse;
}

/**
 * Serves the built web app: hashed files for a year, pages always fresh. An address that no page has is answered 404
 * by the staff app, which says so to whoever asks. With `visadTid`, the demo's clock on another day, each page is told what time it is.
 */
export function webb(dist: string, visadTid: (() => Date) | null = null): Router {
  const router = Router();
  const adresser = stabensAdresser(dist);
  router.use(
    '/assets',
    (req, res, next) => {
      // A name as the build gives them, so that nothing outside its folder is asked for.
      if (/^\/[\w.-]+\.(?:js|css|svg)$/.test(req.path))
        req.url = `${req.path}${packad(req, res, path.join(dist, 'assets', req.path))}`;
      next();
    },
    express.static(path.join(dist, 'assets'), {
      immutable: true,
      maxAge: '365d',
      fallthrough: false,
      index: false,
    }),
  );
  router.use(express.static(dist, { index: false, maxAge: 0 }));
  router.get('/{*sida}', (req, res) => {
    const forsta = req.path.split('/')[1] ?? '';
    const egen = Object.hasOwn(EGNA_SIDOR, forsta) ? EGNA_SIDOR[forsta] : undefined;
    const fil = path.join(dist, egen ?? 'index.html');
    if (!existsSync(fil)) {
      res.status(503).type('text/plain').send('Webbappen är inte byggd. Kör npm start, som bygger den.');
      return;
    }
    const finns = egen !== undefined || !adresser || adresser.has(forsta);
    res.status(finns ? 200 : 404).set('cache-control', 'no-cache');
    if (visadTid) {
      res.type('html').send(medTid(readFileSync(fil, 'utf8'), visadTid()));
      return;
    }
    res.sendFile(`${fil}${packad(req, res, fil)}`);
  });
  return router;
}
