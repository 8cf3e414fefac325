import pg from 'pg';
import { DataSource, type DataSourceOptions } from 'typeorm';
import { ENTITETER } from './entiteter.ts';
import { MIGRERINGAR } from './migrations/index.ts';

// A date is a local day, 'YYYY-MM-DD' everywhere; pg would make it midnight in the server's own time zone.
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text);

/** A TypeORM data source for one login. Never `synchronize`: the schema comes from the migrations alone. */
export function skapaDatakalla(url: string, antalAnslutningar = 20): DataSource {
  const options: DataSourceOptions = {
    type: 'postgres',
    url,
    entities: ENTITETER,
    migrations: MIGRERINGAR,
    migrationsTransactionMode: 'each',
    synchronize: false,
    logging: false,
    poolSize: antalAnslutningar,
    extra: {
      application_name: 'roda-traden',
      connectionTimeoutMillis: 5000,
      statement_timeout: 30_000,
      idle_in_transaction_session_timeout: 60_000,
    },
  };
  return new DataSource(options);
}
