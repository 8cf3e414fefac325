import { type Config, lasConfig } from '../config.ts';
import { type Kommunrad, kommunForKod } from '../db/kommuner.ts';
import { type Databas, startaDatabas } from '../db/starta.ts';
import type { Oppning } from '../db/transaktion.ts';
import { systemklocka } from '../klocka.ts';
import { Startfel } from '../start/index.ts';

/** Runs `arbete` on the app's database, beside the app if that is running, and closes it again. */
export async function medDatabas<T>(arbete: (databas: Databas, config: Config) => Promise<T>): Promise<T> {
  const config = lasConfig();
  const databas = await startaDatabas(config, undefined, true);
  try {
    return await arbete(databas, config);
  } finally {
    await databas.stop();
  }
}

/** How the command line opens a transaction: now. */
export const oppning = ({ datakalla }: Databas): Oppning => ({ datakalla, nu: systemklocka.nu() });

/** The tenant with this code, or `Startfel` that says which there are. */
export async function kravKommun({ datakalla }: Databas, kod: string): Promise<Kommunrad> {
  const kommun = await kommunForKod(datakalla, kod);
  if (kommun) return kommun;
  const finns = await datakalla.query<{ kod: string; namn: string }[]>(
    'SELECT kod, namn FROM kommun ORDER BY namn',
  );
  throw new Startfel(
    finns.length === 0
      ? `Kommunen ${kod} finns inte, och ingen annan heller. Skapa den: npm run rot -- kommun skapa --kod ${kod}`
      : `Kommunen ${kod} finns inte i databasen. Det finns: ${finns.map((k) => `${k.kod} ${k.namn}`).join(', ')}.`,
  );
}
