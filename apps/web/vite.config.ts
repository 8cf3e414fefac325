import optimizeLocales from '@react-aria/optimize-locales-plugin';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { adresslista } from './adresser.ts';
import { forrendera } from './forrendera.ts';
import { packa } from './packa.ts';

const API = process.env.ROT_API ?? 'http://localhost:4000';

/** The pages that are entries of their own in development; the server does the same for the build (http/webb.ts). */
const EGNA_SIDOR: Readonly<Record<string, string>> = {
  '/': '/publik.html',
  '/tillganglighet': '/tillganglighet.html',
  '/integritet': '/integritet.html',
  '/rapportera': '/rapportera.html',
  '/status': '/status.html',
};

export default defineConfig({
  resolve: { conditions: ['rot-source', 'module', 'browser', 'development|production'] },
  plugins: [
    react(),
    forrendera(),
    packa(),
    adresslista(),
    { ...optimizeLocales.vite({ locales: ['sv-SE', 'en-GB'] }), enforce: 'pre' },
    {
      name: 'egna-sidor',
      configureServer(server) {
        server.middlewares.use((req, _res, next) => {
          const sokvag = (req.url ?? '/').split('?')[0] ?? '/';
          const sida = EGNA_SIDOR[sokvag === '/' ? '/' : `/${sokvag.split('/')[1]}`];
          if (sida) req.url = sida;
          next();
        });
      },
    },
  ],
  build: {
    manifest: true,
    target: 'es2022',
    // The policy forbids inline code and data: fonts; every asset is a file of its own.
    assetsInlineLimit: 0,
    rolldownOptions: {
      input: ['index.html', ...new Set(Object.values(EGNA_SIDOR).map((sida) => sida.slice(1)))],
    },
  },
  server: {
    port: 5173,
    // The host stays the page's own: the server refuses a change from a page at another address than the one asked.
    proxy: Object.fromEntries(
      ['/graphql', '/halsa', '/export', '/import'].map((vag) => [vag, { target: API, changeOrigin: false }]),
    ),
  },
});
