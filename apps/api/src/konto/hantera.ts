import { type Handelsekod, normalEpost, type Roll } from '@roda-traden/domain';
import type { Hyresgasttransaktion } from '../db/transaktion.ts';
import { nyttId } from '../id.ts';
import { logga } from '../logg/index.ts';
import { hashaLosenord } from './losenord.ts';

/** A password that someone else made or chose: `tillfalligt` when the user should change it. */
export interface Utdelat {
  ord: string;
  tillfalligt: boolean;
}

export interface NyAnvandare {
  epost: string;
  namn: string;
  roll: Roll;
  organisationId: string | null;
  losenord: Utdelat;
}

export interface Anvandarrad {
  id: string;
  epost: string;
  namn: string;
  roll: Roll;
  aktiv: boolean;
  organisation: string | null;
}

/** Who does it: a user's id, or null for the operator at the command line. */
export interface Uppdrag {
  tx: Hyresgasttransaktion;
  kommunId: string;
  anvandareId: string | null;
}

/** Creates a login. Null when the address is taken, in this kommun or another: it is what one logs in with. */
export async function skapaAnvandare(u: Uppdrag, ny: NyAnvandare): Promise<string | null> {
  const [rad] = await u.tx.query<{ id: string }>(
    `INSERT INTO anvandare (kommun_id, id, epost, namn, roll, organisation_id, losenord_hash, losenord_tillfalligt)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT (epost) DO NOTHING RETURNING id`,
    [
      u.kommunId,
      nyttId(u.tx.nu),
      normalEpost(ny.epost),
      ny.namn,
      ny.roll,
      ny.organisationId,
      await hashaLosenord(ny.losenord.ord),
      ny.losenord.tillfalligt,
    ],
  );
  if (!rad) return null;
  await skriv(u, rad.id, 'skapades', { roll: ny.roll });
  return rad.id;
}

export function listaAnvandare(tx: Hyresgasttransaktion): Promise<Anvandarrad[]> {
  return tx.query<Anvandarrad>(
    `SELECT a.id, a.epost, a.namn, a.roll, a.aktiv, o.namn AS organisation
       FROM anvandare a LEFT JOIN organisation o ON o.kommun_id = a.kommun_id AND o.id = a.organisation_id
      ORDER BY a.namn, a.epost`,
  );
}

/** The user with this address in the transaction's kommun, active or not; null for none. */
export async function anvandareForEpost(
  tx: Hyresgasttransaktion,
  epost: string,
): Promise<Anvandarrad | null> {
  return (await listaAnvandare(tx)).find((rad) => rad.epost === normalEpost(epost)) ?? null;
}

/** Opens or closes a login. Closing ends all its sessions at once. The user's history stays. */
export async function sattAktiv(u: Uppdrag, anvandareId: string, aktiv: boolean): Promise<void> {
  await u.tx.query('UPDATE anvandare SET aktiv = $2, version = version + 1, andrad = $3 WHERE id = $1', [
    anvandareId,
    aktiv,
    u.tx.nu,
  ]);
  if (!aktiv) await avslutaSessioner(u.tx, anvandareId);
  await skriv(u, anvandareId, aktiv ? 'aktiverades' : 'avaktiverades');
}

/** Sets a new password and ends the sessions that the old one opened. */
export async function bytLosenord(
  u: Uppdrag,
  anvandareId: string,
  { ord, tillfalligt }: Utdelat,
): Promise<void> {
  await u.tx.query(
    `UPDATE anvandare SET losenord_hash = $2, losenord_tillfalligt = $3, version = version + 1, andrad = $4
      WHERE id = $1`,
    [anvandareId, await hashaLosenord(ord), tillfalligt, u.tx.nu],
  );
  await avslutaSessioner(u.tx, anvandareId);
  await skriv(u, anvandareId, 'bytte_losenord');
}

async function avslutaSessioner(tx: Hyresgasttransaktion, anvandareId: string): Promise<void> {
  await tx.query('DELETE FROM session WHERE anvandare_id = $1', [anvandareId]);
}

async function skriv(
  u: Uppdrag,
  objektId: string,
  handling: Handelsekod,
  efter: Record<string, unknown> | null = null,
): Promise<void> {
  await logga(u.tx, {
    kommunId: u.kommunId,
    anvandareId: u.anvandareId,
    objektTyp: 'anvandare',
    objektId,
    handling,
    efter,
  });
}
