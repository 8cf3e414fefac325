import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const KALLKOD = fileURLToPath(new URL('../../apps/web/src', import.meta.url));

interface Rutt {
  path?: string;
  index?: boolean;
  handle?: { kraver: string | null };
  children?: Rutt[];
}

export interface Personalsida {
  /** As the route table has it: `/lagesbilder/:id`. */
  sokvag: string;
  /** What it and those around it demand. */
  kraver: string[];
}

/** Every page in the staff's frame, out of the rooms' own route tables: a new page is among them from its first day. */
export async function personalsidor(): Promise<Personalsida[]> {
  const filer = readdirSync(KALLKOD, { recursive: true, encoding: 'utf8' })
    .filter((fil) => fil.endsWith('.routes.tsx'))
    .sort();
  const moduler = await Promise.all(
    filer.map(
      async (fil) => (await import(pathToFileURL(join(KALLKOD, fil)).href)) as Record<string, Rutt[]>,
    ),
  );
  return moduler
    .flatMap((modul) => Object.values(modul).flat())
    .filter((rutt) => rutt.handle !== undefined)
    .flatMap((rutt) => sidorna(rutt, '', []));
}

function sidorna(rutt: Rutt, over: string, overkrav: string[]): Personalsida[] {
  const sokvag = rutt.path?.startsWith('/') || !rutt.path ? (rutt.path ?? over) : `${over}/${rutt.path}`;
  const kraver = rutt.handle?.kraver ? [...overkrav, rutt.handle.kraver] : overkrav;
  if (rutt.children) return rutt.children.flatMap((barn) => sidorna(barn, sokvag, kraver));
  return sokvag.endsWith('/:id?')
    ? [
        { sokvag: sokvag.replace('/:id?', ''), kraver },
        { sokvag: sokvag.replace('?', ''), kraver },
      ]
    : [{ sokvag, kraver }];
}
