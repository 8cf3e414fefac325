import { losenordsfel } from '@roda-traden/domain';
import type { Kontext } from '../context.ts';
import { Valideringsfel } from '../errors/resultat.ts';
import { logga } from '../logg/index.ts';
import { gissningsfel } from './gissning.ts';
import { raknaInloggning } from './inloggningstakt.ts';
import { LosenordBytt } from './konto.typer.ts';
import { hashaLosenord, stammerLosenord } from './losenord.ts';

/** Changes one's own password. The session it's done in goes on; all others end. */
export async function bytMittLosenord(
  kontext: Kontext,
  nuvarande: string,
  nytt: string,
): Promise<LosenordBytt | Valideringsfel> {
  const { jag } = kontext;
  const tx = await kontext.tx();
  const [konto] = await tx.query<{ epost: string; losenord_hash: string }>(
    'SELECT epost, losenord_hash FROM anvandare WHERE id = $1',
    [jag.anvandareId],
  );
  const fel = losenordsfel({ nuvarande, nytt }, konto?.epost ?? '');
  if (konto && fel.length === 0) fel.push(...(await gissningsfel('nytt', nytt, konto.epost)));
  if (!konto || fel.length > 0) return new Valideringsfel(fel);
  // The same brake as at the login: an open session is no place to guess the password in.
  const glomForsoken = await raknaInloggning(kontext, konto.epost);
  if (!(await stammerLosenord(konto.losenord_hash, nuvarande.slice(0, 1000))))
    return new Valideringsfel([
      { falt: 'nuvarande', kod: 'fel', meddelande: 'Det är inte lösenordet du har nu.' },
    ]);
  await glomForsoken();
  await tx.query(
    `UPDATE anvandare SET losenord_hash = $2, losenord_tillfalligt = false, version = version + 1, andrad = $3
      WHERE id = $1`,
    [jag.anvandareId, await hashaLosenord(nytt), tx.nu],
  );
  const andra = await tx.query('SELECT 1 FROM session WHERE anvandare_id = $1 AND id <> $2 AND gar_ut > $3', [
    jag.anvandareId,
    jag.sessionId,
    tx.nu,
  ]);
  await tx.query('DELETE FROM session WHERE anvandare_id = $1 AND id <> $2', [
    jag.anvandareId,
    jag.sessionId,
  ]);
  await logga(tx, {
    kommunId: jag.kommunId,
    anvandareId: jag.anvandareId,
    objektTyp: 'anvandare',
    objektId: jag.anvandareId,
    handling: 'bytte_losenord',
  });
  return new LosenordBytt(andra.length > 0);
}
