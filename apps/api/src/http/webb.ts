import { existsSync } from 'node:fs';
import path from 'node:path';
import express, { Router } from 'express';

/** The pages that are their own small entry, by the first part of the address; all else is the staff app. */
const EGNA_SIDOR: Readonly<Record<string, string>> = {
  '': 'publik.html',
  tillganglighet: 'tillganglighet.html',
  integritet: 'integritet.html',
  rapportera: 'rapportera.html',
  status: 'status.html',
};

/** Serves the built web app: hashed files for a year, pages always fresh, unknown addresses to the staff app. */
export function webb(dist: string): Router {
  const router = Router();
  router.use(
    '/assets',
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
    res.set('cache-control', 'no-cache').sendFile(fil);
  });
  return router;
}
