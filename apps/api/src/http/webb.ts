import { existsSync } from 'node:fs';
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

/** Serves the built web app: hashed files for a year, pages always fresh, unknown addresses to the staff app. */
export function webb(dist: string): Router {
  const router = Router();
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
  router.get('/{*sida}', (req, res, next) => {
    if (req.path.includes('.')) return next();
    const forsta = req.path.split('/')[1] ?? '';
    const fil = path.join(dist, EGNA_SIDOR[forsta] ?? 'index.html');
    if (!existsSync(fil)) {
      res.status(503).type('text/plain').send('Webbappen är inte byggd. Kör npm start, som bygger den.');
      return;
    }
    res.set('cache-control', 'no-cache').sendFile(`${fil}${packad(req, res, fil)}`);
  });
  return router;
}
