import { KONTOGRANSER, normalEpost } from '@roda-traden/domain';
import type { Kontext } from '../context.ts';
import { iKommun, iTransaktion } from '../db/transaktion.ts';
import { minnsEnhet } from '../http/enhetskaka.ts';
import {
  nyToken,
  rensaSessionskaka,
  SESSIONENS_LANGD_MS,
  sattSessionskaka,
  tokenHash,
} from '../http/sessionskaka.ts';
import { nyttId } from '../id.ts';
import { logga } from '../logg/index.ts';
import { raknaInloggning } from './inloggningstakt.ts';
import { stammerLosenord } from './losenord.ts';

const FEL_INLOGGNING = 'E-postadressen eller lösenordet stämmer inte.';

/** Logs in: session in the database, token in the cookie. Null when it went well, else the sentence to show. */
export async function loggaIn(kontext: Kontext, epost: string, losenord: string): Promise<string | null> {
  const { config } = kontext.tjanster;
  const konto = normalEpost(epost).slice(0, KONTOGRANSER.epostMax);
  const glomForsoken = await raknaInloggning(kontext, konto);
  const [rad] = await iTransaktion(kontext.oppning, (tx) =>
    tx.query<{ id: string; kommun_id: string; losenord_hash: string }>(
      'SELECT * FROM rot.konto_for_inloggning($1)',
      [konto],
    ),
  );
  const stammer = await stammerLosenord(rad?.losenord_hash ?? null, losenord.slice(0, 1000));
  if (!rad || !stammer) return FEL_INLOGGNING;

  await glomForsoken();
  await avslutaDenHar(kontext);
  const token = nyToken();
  // A transaction of its own: the request's may already belong to another user's kommun.
  await iKommun(kontext.oppning, rad.kommun_id, async (tx) => {
    await tx.query(
      'INSERT INTO session (kommun_id, id, anvandare_id, token_hash, gar_ut) VALUES ($1, $2, $3, $4, $5)',
      [
        rad.kommun_id,
        nyttId(tx.nu),
        rad.id,
        tokenHash(token),
        new Date(kontext.nu.getTime() + SESSIONENS_LANGD_MS),
      ],
    );
    await tx.query('DELETE FROM session WHERE anvandare_id = $1 AND gar_ut < $2', [rad.id, tx.nu]);
    await logga(tx, {
      kommunId: rad.kommun_id,
      anvandareId: rad.id,
      objektTyp: 'anvandare',
      objektId: rad.id,
      handling: 'loggade_in',
    });
  });
  sattSessionskaka(kontext.req, kontext.res, token);
  minnsEnhet(kontext.req, kontext.res, config.hemlighet, konto);
  return null;
}

/** The browser's session before this one, whoever it was: its cookie is about to be written over. */
async function avslutaDenHar(kontext: Kontext): Promise<void> {
  const forra = kontext.inloggad;
  if (!forra) return;
  const tx = await kontext.tx();
  await tx.query('DELETE FROM session WHERE id = $1', [forra.sessionId]);
}

/** Ends this session, or with `overallt` every session of the user. */
export async function loggaUt(kontext: Kontext, overallt: boolean): Promise<void> {
  rensaSessionskaka(kontext.req, kontext.res);
  const jag = kontext.inloggad;
  if (!jag) return;
  const tx = await kontext.tx();
  if (overallt) await tx.query('DELETE FROM session WHERE anvandare_id = $1', [jag.anvandareId]);
  else await tx.query('DELETE FROM session WHERE id = $1', [jag.sessionId]);
  await logga(tx, {
    kommunId: jag.kommunId,
    anvandareId: jag.anvandareId,
    objektTyp: 'anvandare',
    objektId: jag.anvandareId,
    handling: overallt ? 'loggade_ut_overallt' : 'loggade_ut',
  });
}
