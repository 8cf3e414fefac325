import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';
import type { Plugin } from 'vite';

const PACKAS = /\.(?:js|css|html|svg)$/;
/** Below this a packed file saves less than its headers. */
const MINST = 1024;

/** Lays a packed copy beside each text file of the build, made once and hard, for the server to send as it is. */
export function packa(): Plugin {
  let mapp = '';
  return {
    name: 'packa',
    apply: 'build',
    configResolved(config) {
      mapp = path.resolve(config.root, config.build.outDir);
    },
    async closeBundle() {
      const filer = (await readdir(mapp, { recursive: true })).filter((fil) => PACKAS.test(fil));
      await Promise.all(
        filer.map(async (fil) => {
          const hel = path.join(mapp, fil);
          const innehall = await readFile(hel);
          if (innehall.length < MINST) return;
          await writeFile(`${hel}.br`, await promisify(brotliCompress)(innehall));
          await writeFile(`${hel}.gz`, await promisify(gzip)(innehall, { level: 9 }));
        }),
      );
    },
  };
}
