import { RateLimiterMemory, RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import type { DataSource } from 'typeorm';
import { Avslag } from '../errors/fel.ts';

/**
 * How often one may try. Logins are counted in the database, so that they hold over restarts and processes;
 * the form is counted in memory, so that a report doesn't pay for a second commit (docs/decisions/0009).
 */
export interface Takt {
  /** Guesses at one account from one address. Full, it closes that address to that account, and nobody else. */
  inloggningPerKontoOchAdress: RateLimiterPostgres;
  /** Guesses at one account from everywhere: a guesser with many addresses. Full, it closes the account to unknown browsers. */
  inloggningPerKonto: RateLimiterPostgres;
  inloggningPerAdress: RateLimiterPostgres;
  /** A browser that has logged in to the account before has an allowance of its own, whatever others do. */
  inloggningPerEnhet: RateLimiterPostgres;
  /** Received reports per kommun and address. */
  formular: RateLimiterMemory;
  /** Reports sent per address, received or not: so many that only a program reaches it. */
  formularforsok: RateLimiterMemory;
  statuskod: RateLimiterMemory;
}

const KVART = 900;
/** Sent for each that may be received: mended ones, resends, and those the limit turned away. */
const FORSOK_PER_RAPPORT = 20;
/** How long received reports are counted together, in seconds. */
const FORMULARETS_TID = 600;

export function skapaTakt(datakalla: DataSource, formularTak: number): Takt {
  const inloggning = (keyPrefix: string, points: number): RateLimiterPostgres =>
    new RateLimiterPostgres({
      storeClient: datakalla,
      storeType: 'typeorm',
      tableName: 'takt',
      tableCreated: true,
      clearExpiredByTimeout: false,
      keyPrefix,
      points,
      duration: KVART,
    });
  return {
    inloggningPerKontoOchAdress: inloggning('konto+adress', 8),
    inloggningPerKonto: inloggning('konto', 100),
    inloggningPerAdress: inloggning('adress', 60),
    inloggningPerEnhet: inloggning('enhet', 8),
    formular: new RateLimiterMemory({
      keyPrefix: 'formular',
      points: formularTak,
      duration: FORMULARETS_TID,
    }),
    formularforsok: new RateLimiterMemory({
      keyPrefix: 'formularforsok',
      points: formularTak * FORSOK_PER_RAPPORT,
      duration: FORMULARETS_TID,
    }),
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
