import type { Kontext } from '../context.ts';
import { kandEnhet } from '../http/enhetskaka.ts';
import { rakna } from '../http/takt.ts';

/**
 * Counts one try to prove who one is, at the login or where the present password is asked for. Throws `FOR_MANGA`. Guesses are
 * counted by account *and* source, so that nobody can close another's account by guessing at it; a browser that has been in
 * the account before is counted by itself. Returns how to forget the tries when the password was right.
 */
export async function raknaInloggning(kontext: Kontext, konto: string): Promise<() => Promise<void>> {
  const { takt, config } = kontext.tjanster;
  const enhet = kandEnhet(kontext.req, config.hemlighet, konto);
  if (enhet !== null) {
    const nyckel = `${enhet}:${konto}`;
    await rakna(takt.inloggningPerEnhet, nyckel);
    return async () => void (await takt.inloggningPerEnhet.delete(nyckel));
  }
  const adress = kontext.req.ip ?? 'okänd';
  const nyckel = `${adress}:${konto}`;
  await rakna(takt.inloggningPerAdress, adress);
  await rakna(takt.inloggningPerKontoOchAdress, nyckel);
  await rakna(takt.inloggningPerKonto, konto);
  return async () => void (await takt.inloggningPerKontoOchAdress.delete(nyckel));
}
