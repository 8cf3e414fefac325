import { createRequire } from 'node:module';
import { I_FRAMTIDEN, importeraPolisen } from '../omvarld/index.ts';

type Fraga = <T>(sql: string, parametrar: unknown[]) => Promise<T[]>;

/** Reads the police's notices about the demo's kommuner, real and unchanged, the way any such file is read. */
export async function fyllOmvarld(query: Fraga, nu: Date): Promise<void> {
  const fil = createRequire(import.meta.url).resolve('@roda-traden/demo/polisen');
  const { fel } = await importeraPolisen({ query, fil, torrkorning: false, nu });
  // On an earlier day the later notices haven't been written yet.
  const riktiga = fel.filter(({ skal }) => skal !== I_FRAMTIDEN);
  if (riktiga.length > 0) throw new Error(`Demons fil med polisens notiser har ${riktiga.length} fel.`);
}
