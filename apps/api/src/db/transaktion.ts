import type { Readable } from 'node:stream';
import type { PoolClient } from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import type { DataSource, EntityManager, QueryRunner } from 'typeorm';

/** Longest idle time of a session, as a PostgreSQL interval. */
const VILOTID = '8 hours';

/** What a transaction is opened with: where, and the moment that everything in it reads (docs/decisions/0018). */
export interface Oppning {
  readonly datakalla: DataSource;
  readonly nu: Date;
}

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
  /** The moment of the work it belongs to: SQL that decides a rule gets it as a parameter, columns default to it. */
  readonly nu: Date;

  private constructor(runner: QueryRunner, nu: Date) {
    this.#runner = runner;
    this.nu = nu;
    enSatsItaget(runner);
  }

  static async oppna({ datakalla, nu }: Oppning): Promise<Hyresgasttransaktion> {
    const runner = datakalla.createQueryRunner();
    try {
      const klient: PoolClient = await runner.connect();
      await klient.query(`BEGIN; ${sattNu(nu)}`);
    } catch (fel) {
      await runner.release();
      throw fel;
    }
    const tx = new Hyresgasttransaktion(runner, nu);
    tx.#sagTillTypeorm(true);
    return tx;
  }

  /**
   * As `oppna`, and checks a session's token and takes on its kommun in the same round trip; `session` is null
   * when it isn't valid any more. The hash is written out as hex, since several statements take no parameters.
   */
  static async oppnaMedSession(
    { datakalla, nu }: Oppning,
    tokenHash: Buffer,
  ): Promise<{ tx: Hyresgasttransaktion; session: OppenSession | null }> {
    const runner = datakalla.createQueryRunner();
    const tx = new Hyresgasttransaktion(runner, nu);
    try {
      const klient: PoolClient = await runner.connect();
      const svar: unknown = await klient.query(
        `BEGIN; ${sattNu(nu)}; SELECT * FROM rot.oppna_session('\\x${tokenHash.toString('hex')}', '${VILOTID}', '${nu.toISOString()}')`,
      );
      tx.#sagTillTypeorm(true);
      const session = (svar as { rows: OppenSession[] }[])[2]?.rows[0] ?? null;
      if (session) tx.#taEnGang(session.kommun_id);
      return { tx, session };
    } catch (fel) {
      await tx.rollback().catch(() => {});
      throw fel;
    }
  }

  /** So that it doesn't begin, and end, a transaction of its own inside one that it didn't open itself. */
  #sagTillTypeorm(oppen: boolean): void {
    (this.#runner as { isTransactionActive: boolean }).isTransactionActive = oppen;
  }

  get manager(): EntityManager {
    return this.#runner.manager;
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

  /**
   * Gives the connection up for good, with what it was doing: a broken-off COPY can't be rolled back, for the
   * server is still sending and no one reads.
   */
  async kasta(): Promise<void> {
    if (this.#avslutad) return;
    this.#avslutad = true;
    const klient: PoolClient = await this.#runner.connect();
    // TypeORM gives a client that has failed back as broken, and the pool then closes it.
    klient.emit('error', new Error('Anslutningen överges.'));
  }

  async commit(): Promise<void> {
    await this.#avsluta('COMMIT');
  }

  async rollback(): Promise<void> {
    await this.#avsluta('ROLLBACK');
  }

  async #avsluta(sats: 'COMMIT' | 'ROLLBACK'): Promise<void> {
    if (this.#avslutad) return;
    this.#avslutad = true;
    try {
      await this.#runner.query(sats);
    } finally {
      this.#sagTillTypeorm(false);
      await this.#runner.release();
    }
  }
}

/** Written out, since several statements in one round trip take no parameters. */
const sattNu = (nu: Date): string => `SELECT set_config('app.nu', '${nu.toISOString()}', true)`;

/** Fields of one operation are resolved side by side, but a connection answers one statement at a time. */
function enSatsItaget(runner: QueryRunner): void {
  const kor = runner.query.bind(runner);
  let kedja: Promise<unknown> = Promise.resolve();
  runner.query = ((...argument: Parameters<typeof kor>) => {
    const svar = kedja.then(() => kor(...argument));
    kedja = svar.catch(() => {});
    return svar;
  }) as typeof runner.query;
}

/** Runs `arbete` in a transaction of its own for one kommun; commits when it returns, rolls back when it throws. */
export async function iKommun<T>(
  oppning: Oppning,
  kommunId: string,
  arbete: (tx: Hyresgasttransaktion) => Promise<T>,
): Promise<T> {
  return iTransaktion(oppning, async (tx) => {
    await tx.taKommun(kommunId);
    return arbete(tx);
  });
}

/** As `iKommun`, before any kommun is known: only what lies outside the wall can be seen. */
export async function iTransaktion<T>(
  oppning: Oppning,
  arbete: (tx: Hyresgasttransaktion) => Promise<T>,
): Promise<T> {
  const tx = await Hyresgasttransaktion.oppna(oppning);
  try {
    const resultat = await arbete(tx);
    await tx.commit();
    return resultat;
  } catch (fel) {
    await tx.rollback();
    throw fel;
  }
}
