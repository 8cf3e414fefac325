import { RateLimiterMemory, RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import type { DataSource } from 'typeorm';
import { Avslag } from '../errors/fel.ts';

/**
 * How often one may try. Logins are counted in the database, so that they hold over restarts and processes;
 * the form is counted in memory, so that a report doesn't pay for a second commit (docs/decisions/0009).
 */
export interface Takt {
  inloggningPerKonto: RateLimiterPostgres;
  inloggningPerAdress: RateLimiterPostgres;
  formular: RateLimiterMemory;
  statuskod: RateLimiterMemory;
}

export function skapaTakt(datakalla: DataSource, formularTak: number): Takt {
  const gemensamt = {
    storeClient: datakalla,
    storeType: 'typeorm',
    tableName: 'takt',
    tableCreated: true,
    clearExpiredByTimeout: false,
  };
  return {
    inloggningPerKonto: new RateLimiterPostgres({
      ...gemensamt,
      keyPrefix: 'konto',
      points: 8,
      duration: 900,
    }),
    inloggningPerAdress: new RateLimiterPostgres({
      ...gemensamt,
      keyPrefix: 'adress',
      points: 60,
      duration: 900,
    }),
    formular: new RateLimiterMemory({ keyPrefix: 'formular', points: formularTak, duration: 600 }),
    statuskod: new RateLimiterMemory({ keyPrefix: 'status', points: 60, duration: 600 }),
  };
}

/** Counts one try. Throws `FOR_MANGA` when the allowance is used up. */
export async function rakna(takt: RateLimiterMemory | RateLimiterPostgres, nyckel: string): Promise<void> {
  try {
    await takt.consume(nyckel);
  } catch (fel) {
    if (fel instanceof RateLimiterRes) throw new Avslag('FOR_MANGA');
    throw fel;
  }
}
