import { createHash } from 'node:crypto';
import { IMPORTFIL_MAX } from '@roda-traden/domain';
import type { Request, RequestHandler, Response } from 'express';
import type { Tjanster } from '../../context.ts';
import { Avslag } from '../../errors/fel.ts';
import { sparbart } from '../../errors/formatera.ts';
import { inloggadBegaran } from '../../http/inloggad.ts';
import { importeraRapporter, type Rapportimportresultat } from './importera.ts';

/** Set by our own page. A form on another site can't send it without asking first. */
const EGEN_RAD = 'x-rot-import';
/** The sum of the file that was tried, so that what is read in is what was shown. */
const SUMMA_RAD = 'x-rot-summa';

/** One line of the answer: how far it has come, and last the outcome, or why there is none. */
export type Importrad =
  | { lasta: number }
  | { resultat: Rapportimportresultat & { summa: string } }
  | { fel: string };

/**
 * POST /import/rapporter: a CSV file as the body. With `?prova` nothing is written and the answer says what would
 * happen; else the file of that answer is read in, piece by piece. Answers with a line of JSON for every piece
 * that is done: the page shows it, and no proxy takes the silence for an end.
 */
export const importeraFranSidan = (tjanster: Tjanster): RequestHandler =>
  inloggadBegaran(tjanster, 'rapport:importera', async (kontext, req, res) => {
    if (req.get(EGEN_RAD) !== '1') throw new Avslag('OGILTIG');
    // The pieces have transactions of their own: none is held open, and no connection, beside them or on a slow line.
    await kontext.avsluta(true);
    const torrkorning = req.query.prova !== undefined;
    // Whole before anything is done: it is small, and what is read in must be what was tried.
    const fil = await taEmot(req);
    const summa = createHash('sha256').update(fil).digest('hex');
    if (!torrkorning && req.get(SUMMA_RAD) !== summa)
      throw new Avslag('OGILTIG', 'Filen är inte den som provades. Välj den igen, så provas den på nytt.');

    const svar = new Radsvar(res);
    try {
      const resultat = await importeraRapporter({
        ...kontext.oppning,
        kommunId: kontext.inloggad.kommunId,
        hemlighet: tjanster.config.hemlighet,
        anvandareId: kontext.inloggad.anvandareId,
        fil: bitar(fil),
        torrkorning,
        framsteg: (lasta) => svar.skriv({ lasta }),
      });
      svar.skriv({ resultat: { ...resultat, summa } });
      res.end();
    } catch (fel) {
      // The sender has gone: there is no one to tell, and the same file can be read again.
      if (res.destroyed) return;
      if (!res.headersSent) throw fel;
      if (!(fel instanceof Avslag))
        tjanster.logg.error({ fel: sparbart(fel), lasta: svar.lasta }, 'importen avbröts');
      svar.skriv({ fel: fel instanceof Avslag ? fel.message : avbruten(torrkorning, svar.lasta) });
      res.end();
    }
  });

/** What is true when something broke half-way: pieces that were done are read in, and the same file goes on from there. */
const avbruten = (torrkorning: boolean, lasta: number): string =>
  torrkorning
    ? 'Något gick fel hos oss när filen provades. Inget är inläst. Försök igen.'
    : `Något gick fel hos oss. De första ${lasta} raderna är genomgångna och det som gick är inläst. Läs in samma fil igen: det som redan finns lämnas.`;

class Radsvar {
  readonly #res: Response;
  /** Rows gone through when last told. */
  lasta = 0;

  constructor(res: Response) {
    this.#res = res;
  }

  skriv(rad: Importrad): void {
    if ('lasta' in rad) this.lasta = rad.lasta;
    if (!this.#res.headersSent) this.#res.set('cache-control', 'no-store').type('application/x-ndjson');
    this.#res.write(`${JSON.stringify(rad)}\n`);
  }
}

/** The body, if it isn't longer than allowed. */
function taEmot(req: Request): Promise<Buffer> {
  return new Promise((klart, fel) => {
    let bitarna: Buffer[] = [];
    let langd = 0;
    req.on('data', (bit: Buffer) => {
      langd += bit.length;
      if (langd <= IMPORTFIL_MAX) return void bitarna.push(bit);
      // What is left is taken in and thrown away: a sender that is cut off never reads the answer.
      bitarna = [];
      fel(
        new Avslag(
          'OGILTIG',
          `Filen är större än ${IMPORTFIL_MAX / 1024 / 1024} MB. Dela upp den, eller be den som sköter systemet att läsa in den.`,
        ),
      );
    });
    req.once('end', () => klart(Buffer.concat(bitarna)));
    req.once('error', fel);
  });
}

const BIT = 64 * 1024;

async function* bitar(fil: Buffer): AsyncGenerator<Uint8Array> {
  for (let plats = 0; plats < fil.length; plats += BIT) yield fil.subarray(plats, plats + BIT);
}
