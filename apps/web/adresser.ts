import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';

const SOKVAG = /\bpath: '\/([\w-]+)/g;

/** The first part of every address that the staff app's routes name; a test holds it against the router itself. */
export function adresser(kallkod: string): string[] {
  const filer = readdirSync(kallkod, { recursive: true, encoding: 'utf8' }).filter(
    (fil) => fil.endsWith('.routes.tsx') || fil.endsWith(path.join('app', 'router.tsx')),
  );
  const delar = filer.flatMap((fil) =>
    [...readFileSync(path.join(kallkod, fil), 'utf8').matchAll(SOKVAG)].flatMap(([, forsta]) => forsta ?? []),
  );
  return [...new Set(delar)].sort();
}

/** Lays the list beside the build, so that the server can answer 404 where no page is. */
export function adresslista(): Plugin {
  let kallkod = '';
  return {
    name: 'adresslista',
    apply: 'build',
    configResolved(config) {
      kallkod = path.join(config.root, 'src');
    },
    generateBundle() {
      const source = JSON.stringify(adresser(kallkod));
      this.emitFile({ type: 'asset', fileName: '.vite/adresser.json', source });
    },
  };
}
