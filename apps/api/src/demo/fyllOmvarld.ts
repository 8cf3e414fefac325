import { createRequire } from 'node:module';
import { importeraPolisen } from '../omvarld/index.ts';

type Fraga = <T>(sql: string, parametrar: unknown[]) => Promise<T[]>;

/** Reads the police's notices about the demo's kommuner, real and unchanged, the way any such file is read. */
export async function fyllOmvarld(query: Fraga): Promise<void> {
  const fil = createRequire(import.meta.url).resolve('@roda-traden/demo/polisen');
  const { antalFel } = await importeraPolisen({ query, fil, torrkorning: false });
  if (antalFel > 0) throw new Error(`Demons fil med polisens notiser har ${antalFel} fel.`);
}
