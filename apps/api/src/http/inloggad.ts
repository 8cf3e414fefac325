import { type Behorighet, far } from '@roda-traden/domain';
import type { Request, RequestHandler, Response } from 'express';
import { type Inloggad, type Kontext, skapaKontext, type Tjanster } from '../context.ts';
import { Avslag } from '../errors/fel.ts';

const STATUS: Record<string, number> = {
  EJ_INLOGGAD: 401,
  NEKAD: 403,
  FINNS_INTE: 404,
  OGILTIG: 400,
  FOR_MANGA: 429,
};

/**
 * An address outside GraphQL, behind the same session, policy table and transaction: `arbete` runs for someone
 * who has the permission; the transaction is committed when it returns and rolled back when it throws.
 */
export function inloggadBegaran(
  tjanster: Tjanster,
  behorighet: Behorighet,
  arbete: (kontext: Kontext & { inloggad: Inloggad }, req: Request, res: Response) => Promise<void>,
): RequestHandler {
  return async (req, res, next) => {
    let kontext: Kontext | null = null;
    try {
      kontext = await skapaKontext(tjanster, req, res);
      if (!kontext.inloggad) throw new Avslag('EJ_INLOGGAD');
      if (!far(kontext.aktor, behorighet)) throw new Avslag('NEKAD');
      await arbete(kontext as Kontext & { inloggad: Inloggad }, req, res);
      await kontext.avsluta(true);
    } catch (fel) {
      await kontext?.avsluta(false);
      if (!(fel instanceof Avslag) || res.headersSent) return next(fel);
      res
        .status(STATUS[String(fel.extensions.kod)] ?? 400)
        .type('text/plain')
        .send(fel.message);
    }
  };
}
