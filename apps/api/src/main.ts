import { type AddressInfo } from 'node:net';
import { lasConfig } from './config.ts';
import { startaDatabas } from './db/starta.ts';
import { fyllDemo } from './demo/fyll.ts';
import { skrivInloggningar } from './demo/inloggningar.ts';
import { skapaTakt } from './http/takt.ts';
import { klockaFran, systemklocka } from './klocka.ts';
import { skapaLogg } from './logg/index.ts';
import { skapaSchema } from './schema.ts';
import { skapaApplikation } from './server.ts';
import { formatStartfel } from './start/index.ts';

/** How long running requests may take to finish after Ctrl-C. */
const TALAMOD_MS = 10_000;

async function main(): Promise<void> {
  const config = lasConfig();
  const logg = skapaLogg(config.loggniva);
  const klocka = config.startNu ? klockaFran(config.startNu) : systemklocka;
  const databas = await startaDatabas(config, {
    startasOm: (forsok) => logg.error({ forsok }, 'databasen dog och startas om'),
    uppeIgen: () => logg.info('databasen är igång igen'),
    forlorad: () => {
      logg.fatal('databasen går inte att starta');
      process.exit(1);
    },
  });
  try {
    if (config.demo && databas.agarUrl) await fyllDemo(databas.agarUrl, config.hemlighet, klocka.nu());
    const { datakalla } = databas;
    const takt = skapaTakt(datakalla, config.formularTak);
    const { server, stop } = await skapaApplikation(
      { config, datakalla, klocka, logg, takt },
      await skapaSchema(),
    );
    await new Promise<void>((klar, fel) => {
      server.once('error', fel);
      server.listen(config.port, klar);
    });
    const { port } = server.address() as AddressInfo;
    if (!config.demo && config.trustProxy === 0)
      logg.info(
        'TRUST_PROXY är 0: står en proxy framför ska den vara antalet proxyer, annars räknas alla som en adress',
      );
    process.stdout.write(`\nRöda tråden är igång på http://localhost:${port}\n`);
    if (config.demo) await skrivInloggningar(datakalla);
    process.stdout.write('Avsluta med Ctrl-C.\n\n');

    let stannar = false;
    const stanna = async (): Promise<void> => {
      if (stannar) return;
      stannar = true;
      logg.info('stannar: avslutar pågående begäran');
      const klar = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeIdleConnections();
      await Promise.race([klar, new Promise((resolve) => setTimeout(resolve, TALAMOD_MS).unref())]);
      server.closeAllConnections();
      await stop();
      await databas.stop();
      process.exit(0);
    };
    process.on('SIGINT', () => void stanna());
    process.on('SIGTERM', () => void stanna());
  } catch (fel) {
    await databas.stop();
    throw fel;
  }
}

main().catch((fel: unknown) => {
  const mening = formatStartfel(fel, {
    port: Number(process.env.PORT) || 4000,
    databaseUrl: process.env.DATABASE_URL || undefined,
    dataDir: process.env.ROT_DATA_DIR || undefined,
  });
  process.stderr.write(`\n${mening ?? (fel instanceof Error ? fel.stack : String(fel))}\n\n`);
  process.exit(1);
});
