import type { Readable } from 'node:stream';
import type { PoolClient } from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import type { DataSource, EntityManager, QueryRunner } from 'typeorm';

/** Longest idle time of a session, as a PostgreSQL interval. */
const VILOTID = '8 hours';

export interface OppenSession {
  session_id: string;
  anvandare_id: string;
  kommun_id: string;
  kommun_kod: string;
  roll: string;
  organisation_id: string | null;
  bor_forlangas: boolean;
}

/**
 * One transaction at the edge of an operation, on one connection, with `app.kommun_id` set for its length:
 * row-level security then shows that kommun's rows and no others. Opened by need, ended once.
 */
export class Hyresgasttransaktion {
  readonly #runner: QueryRunner;
  #kommunId: string | null = null;
  #avslutad = false;

  private constructor(runner: QueryRunner) {
    this.#runner = runner;
  }

  static async oppna(datakalla: DataSource): Promise<Hyresgasttransaktion> {
    const runner = datakalla.createQueryRunner();
    try {
      await runner.connect();
      await runner.startTransaction();
    } catch (fel) {
      await runner.release();
      throw fel;
    }
    return new Hyresgasttransaktion(runner);
  }

  get manager(): EntityManager {
    return this.#runner.manager;
  }

  /** Checks a session's token and takes on its kommun; null when it isn't valid any more. */
  async oppnaSession(tokenHash: Buffer): Promise<OppenSession | null> {
    const rader = await this.query<OppenSession>('SELECT * FROM rot.oppna_session($1, $2)', [
      tokenHash,
      VILOTID,
    ]);
    const session = rader[0] ?? null;
    if (session) this.#taEnGang(session.kommun_id);
    return session;
  }

  /** Takes on a kommun without a session: the public form, logging in, the command line. Use `iKommun`. */
  async taKommun(kommunId: string): Promise<void> {
    this.#taEnGang(kommunId);
    await this.query("SELECT set_config('app.kommun_id', $1, true)", [kommunId]);
  }

  /** A transaction never changes kommun: one request could otherwise walk from its own into another's. */
  #taEnGang(kommunId: string): void {
    if (this.#kommunId !== null && this.#kommunId !== kommunId)
      throw new Error('En transaktion kan inte byta kommun.');
    this.#kommunId = kommunId;
  }

  query<T>(sql: string, parametrar: unknown[] = []): Promise<T[]> {
    return this.#runner.query(sql, parametrar);
  }

  /** The output of a `COPY … TO STDOUT`, as it comes. */
  async kopieraUt(sats: string): Promise<Readable> {
    const klient: PoolClient = await this.#runner.connect();
    return klient.query(copyTo(sats));
  }

  async commit(): Promise<void> {
    await this.#avsluta(() => this.#runner.commitTransaction());
  }

  async rollback(): Promise<void> {
    await this.#avsluta(() => this.#runner.rollbackTransaction());
  }

  async #avsluta(hur: () => Promise<void>): Promise<void> {
    if (this.#avslutad) return;
    this.#avslutad = true;
    try {
      await hur();
    } finally {
      await this.#runner.release();
    }
  }
}

/** Runs `arbete` in a transaction of its own for one kommun; commits when it returns, rolls back when it throws. */
export async function iKommun<T>(
  datakalla: DataSource,
  kommunId: string,
  arbete: (tx: Hyresgasttransaktion) => Promise<T>,
): Promise<T> {
  return iTransaktion(datakalla, async (tx) => {
    await tx.taKommun(kommunId);
    return arbete(tx);
  });
}

/** As `iKommun`, before any kommun is known: only what lies outside the wall can be seen. */
export async function iTransaktion<T>(
  datakalla: DataSource,
  arbete: (tx: Hyresgasttransaktion) => Promise<T>,
): Promise<T> {
  const tx = await Hyresgasttransaktion.oppna(datakalla);
  try {
    const resultat = await arbete(tx);
    await tx.commit();
    return resultat;
  } catch (fel) {
    await tx.rollback();
    throw fel;
  }
}
