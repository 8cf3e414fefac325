import { isIP } from 'node:net';
import { RateLimiterRes } from 'rate-limiter-flexible';
import type { Kontext } from '../context.ts';
import type { Hyresgasttransaktion } from '../db/transaktion.ts';
import { Avslag } from '../errors/fel.ts';
import { rakna } from '../http/takt.ts';

/** Counts one thing sent through the form, whatever becomes of it. Throws `FOR_MANGA` for a flood that only a program makes. */
export const raknaForsok = ({ tjanster, req }: Kontext): Promise<void> =>
  rakna(tjanster.takt.formularforsok, req.ip ?? 'okänd');

/**
 * Counts a report that is about to be saved. Throws `FOR_MANGA`, so that its transaction ends without it, when the address has used
 * what the form allows, or what the kommun allows its network. A resend and a refused try are no reports and never come here.
 */
export async function raknaMottagen(
  { tjanster: { takt }, req }: Kontext,
  tx: Hyresgasttransaktion,
  kommunId: string,
): Promise<void> {
  const adress = req.ip ?? 'okänd';
  const nyckel = `${kommunId}:${adress}`;
  try {
    await takt.formular.consume(nyckel);
  } catch (fel) {
    if (!(fel instanceof RateLimiterRes)) throw fel;
    if (fel.consumedPoints <= (await natverkstak(tx, kommunId, adress))) return;
    // What was turned away isn't counted: a network whose limit is raised afterwards gets all of it.
    await takt.formular.reward(nyckel);
    throw new Avslag('FOR_MANGA');
  }
}

/** How many reports the kommun takes from the address's network; the narrowest network counts. 0 where none is named. */
async function natverkstak(tx: Hyresgasttransaktion, kommunId: string, adress: string): Promise<number> {
  // An IPv4 address as a socket for both kinds gives it.
  const ren = adress.replace(/^::ffff:(?=\d+\.)/, '');
  if (isIP(ren) === 0) return 0;
  const [rad] = await tx.query<{ tak: number }>(
    'SELECT tak FROM natverkstak WHERE kommun_id = $1 AND nat >>= $2::inet ORDER BY masklen(nat) DESC LIMIT 1',
    [kommunId, ren],
  );
  return rad?.tak ?? 0;
}
