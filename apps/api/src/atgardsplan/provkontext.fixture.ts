import type { Request, Response } from 'express';
import { provklocka } from '../../test/klocka.ts';
import type { Klient, Miljo } from '../../test/miljo.ts';
import { Kontext } from '../context.ts';
import { iKommun } from '../db/transaktion.ts';

/** Runs a service as someone who is logged in: for what has no operation of its own in this room. */
export async function somKontext<T>(
  miljo: Miljo,
  klient: Klient,
  arbete: (kontext: Kontext) => Promise<T>,
): Promise<T> {
  const { rows } = await miljo.agare.query<{
    kommun_id: string;
    roll: string;
    organisation_id: string | null;
  }>('SELECT kommun_id, roll, organisation_id FROM anvandare WHERE id = $1', [klient.anvandareId]);
  const jag = rows[0];
  if (!jag || !klient.anvandareId) throw new Error('ingen inloggad');
  const anvandareId = klient.anvandareId;
  return iKommun({ datakalla: miljo.app, nu: provklocka.nu() }, jag.kommun_id, async (tx) => {
    const kontext = new Kontext(
      { datakalla: miljo.app, klocka: provklocka } as Kontext['tjanster'],
      {} as Request,
      {} as Response,
    );
    kontext.taOver(tx);
    kontext.inloggad = {
      sessionId: '',
      anvandareId,
      kommunId: jag.kommun_id,
      kommunKod: '',
      roll: jag.roll as Kontext['jag']['roll'],
      organisationId: jag.organisation_id,
    };
    return arbete(kontext);
  });
}
