import type { Aktor, Roll } from '@roda-traden/domain';
import type { Request, Response } from 'express';
import type { DataSource, EntityManager } from 'typeorm';
import type { Config } from './config.ts';
import { Hyresgasttransaktion, type Oppning } from './db/transaktion.ts';
import { Avslag } from './errors/fel.ts';
import { Granskning } from './granskning.ts';
import { lasSessionskaka, tokenHash } from './http/sessionskaka.ts';
import type { Takt } from './http/takt.ts';
import type { Klocka } from './klocka.ts';
import { forlangSession } from './konto/session.ts';
import { type Laddare, skapaLaddare } from './laddare.ts';
import type { Logg } from './logg/pino.ts';

/** What lives as long as the process. */
export interface Tjanster {
  readonly config: Config;
  readonly datakalla: DataSource;
  readonly klocka: Klocka;
  readonly logg: Logg;
  readonly takt: Takt;
}

/** The one who acts, as the session says. */
export interface Inloggad {
  readonly sessionId: string;
  readonly anvandareId: string;
  readonly kommunId: string;
  readonly kommunKod: string;
  readonly roll: Roll;
  readonly organisationId: string | null;
}

/**
 * The context of one operation: who acts, and one transaction that everything in it shares. It is opened by
 * the session check or by the first need, and ended by `avsluta`, before the answer is sent.
 */
export class Kontext {
  readonly tjanster: Tjanster;
  readonly req: Request;
  readonly res: Response;
  /** The moment of this operation: every rule and every stamp in it reads the same. */
  readonly nu: Date;
  inloggad: Inloggad | null = null;
  /** Through here passes what staff write in an operation; a report's own text is screened as it is received. */
  readonly granskning = new Granskning();
  /** Apollo copies the context's fields to a new object per operation, so what changes lies in one shared. */
  private readonly delat: { tx: Promise<Hyresgasttransaktion> | null; laddare: Laddare | null } = {
    tx: null,
    laddare: null,
  };

  constructor(tjanster: Tjanster, req: Request, res: Response) {
    this.tjanster = tjanster;
    this.req = req;
    this.res = res;
    this.nu = tjanster.klocka.nu();
  }

  get aktor(): Aktor {
    return this.inloggad?.roll ?? 'allmanhet';
  }

  /** The session of an operation that needs one. Throws `EJ_INLOGGAD`. */
  get jag(): Inloggad {
    if (!this.inloggad) throw new Avslag('EJ_INLOGGAD');
    return this.inloggad;
  }

  /** How other transactions of the same operation are opened: with its moment. */
  get oppning(): Oppning {
    return { datakalla: this.tjanster.datakalla, nu: this.nu };
  }

  tx(): Promise<Hyresgasttransaktion> {
    this.delat.tx ??= Hyresgasttransaktion.oppna(this.oppning);
    return this.delat.tx;
  }

  /** Goes on in the transaction that the session check opened. */
  taOver(tx: Hyresgasttransaktion): void {
    this.delat.tx = Promise.resolve(tx);
  }

  async manager(): Promise<EntityManager> {
    return (await this.tx()).manager;
  }

  get laddare(): Laddare {
    this.delat.laddare ??= skapaLaddare(this);
    return this.delat.laddare;
  }

  async avsluta(lyckades: boolean): Promise<void> {
    const oppnad = this.delat.tx;
    this.delat.tx = null;
    if (!oppnad) return;
    const tx = await oppnad;
    await (lyckades ? tx.commit() : tx.rollback());
  }
}

/** Makes the context of a request and, where it carries a session, checks that. */
export async function skapaKontext(tjanster: Tjanster, req: Request, res: Response): Promise<Kontext> {
  const kontext = new Kontext(tjanster, req, res);
  const token = lasSessionskaka(req);
  if (!token) return kontext;
  // The safety net for an operation that never came to its answer.
  res.once('close', () => void kontext.avsluta(false).catch(() => {}));
  const { tx, session } = await Hyresgasttransaktion.oppnaMedSession(kontext.oppning, tokenHash(token));
  if (!session) {
    await tx.rollback();
    return kontext;
  }
  kontext.taOver(tx);
  kontext.inloggad = {
    sessionId: session.session_id,
    anvandareId: session.anvandare_id,
    kommunId: session.kommun_id,
    kommunKod: session.kommun_kod,
    roll: session.roll as Roll,
    organisationId: session.organisation_id,
  };
  if (session.bor_forlangas) await forlangSession(tx, session.session_id);
  return kontext;
}
