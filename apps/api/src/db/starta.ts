import type { DataSource } from 'typeorm';
import type { Config } from '../config.ts';
import { Startfel } from '../start/startfel.ts';
import { skapaDatakalla } from './datakalla.ts';
import {
  appensInloggning,
  arForberedd,
  forberedDatabas,
  inloggningensLage,
  kravSammaSchema,
} from './forbered.ts';
import { type Databashandelser, haInbyggd } from './haInbyggd.ts';

export interface Databas {
  /** The app's own login: no owner, no BYPASSRLS. */
  datakalla: DataSource;
  /** The owner's address, where this process has it: for migrations, the seed and tools. */
  agarUrl: string | null;
  stop(): Promise<void>;
}

/** The name of the embedded database. */
const INBYGGD = 'rodatraden';

/**
 * Brings the database up: the embedded one, or that of `DATABASE_URL`. An address whose login owns the database
 * is used to prepare it, and the app then logs in as a role of its own (docs/decisions/0002). With `dela`, a tool
 * goes in beside an app that is already running on the embedded one, and changes nothing of what that has prepared.
 */
export async function startaDatabas(
  config: Config,
  handelser?: Databashandelser,
  dela = false,
): Promise<Databas> {
  if (config.databaseUrl === null) {
    const server = await haInbyggd(config.dataDir, dela, handelser);
    try {
      if (!server.owned) return await oppnaBredvid(server.url(INBYGGD), config);
      await skapaOmSaknas(server.adminUrl);
      return await oppna(server.url(INBYGGD), config, () => server.stop());
    } catch (fel) {
      await server.stop();
      throw fel;
    }
  }
  const lage = await inloggningensLage(config.databaseUrl);
  if (lage === 'agare') {
    if (dela && (await arForberedd(config.databaseUrl))) return oppnaBredvid(config.databaseUrl, config);
    return oppna(config.databaseUrl, config, async () => {});
  }
  const datakalla = await skapaDatakalla(config.databaseUrl).initialize();
  return { datakalla, agarUrl: null, stop: () => datakalla.destroy() };
}

async function oppna(agarUrl: string, config: Config, efter: () => Promise<void>): Promise<Databas> {
  const appUrl = appensInloggning(agarUrl, config.hemlighet);
  await forberedDatabas(agarUrl, appUrl);
  const datakalla = await skapaDatakalla(appUrl).initialize();
  return {
    datakalla,
    agarUrl,
    async stop() {
      await datakalla.destroy();
      await efter();
    },
  };
}

async function oppnaBredvid(agarUrl: string, config: Config): Promise<Databas> {
  await kravSammaSchema(agarUrl);
  const datakalla = skapaDatakalla(appensInloggning(agarUrl, config.hemlighet), 3);
  try {
    await datakalla.initialize();
  } catch (fel) {
    if (!(fel instanceof Error && 'code' in fel && fel.code === '28P01')) throw fel;
    throw new Startfel(
      'Databasen är förberedd med en annan hemlighet än den här. Kör kommandot med samma ROT_HEMLIGHET och datamapp som appen.',
    );
  }
  return { datakalla, agarUrl, stop: () => datakalla.destroy() };
}

async function skapaOmSaknas(adminUrl: string): Promise<void> {
  const admin = await skapaDatakalla(adminUrl, 1).initialize();
  try {
    const finns = await admin.query<unknown[]>('SELECT FROM pg_database WHERE datname = $1', [INBYGGD]);
    if (finns.length === 0) await admin.query(`CREATE DATABASE ${INBYGGD}`);
  } finally {
    await admin.destroy();
  }
}
