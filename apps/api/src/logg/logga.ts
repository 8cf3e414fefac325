import type { Handelsekod, Objekttyp } from '@roda-traden/domain';
import type { Hyresgasttransaktion } from '../db/transaktion.ts';
import { nyttId } from '../id.ts';

export interface NyHandelse {
  kommunId: string;
  anvandareId: string | null;
  objektTyp: Objekttyp;
  objektId: string;
  /** A code of the table of who sees what (domain, historik): one that isn't there doesn't build. */
  handling: Handelsekod;
  /** Only the fields that changed, never a locked original. */
  fore?: Record<string, unknown> | null;
  efter?: Record<string, unknown> | null;
  kommentar?: string | null;
}

/** Writes history in the transaction of the change itself: both happen or neither. */
export async function logga(tx: Hyresgasttransaktion, h: NyHandelse): Promise<string> {
  const id = nyttId(tx.nu);
  await tx.query(
    `INSERT INTO handelse (kommun_id, id, anvandare_id, objekt_typ, objekt_id, handling, fore, efter, kommentar)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      h.kommunId,
      id,
      h.anvandareId,
      h.objektTyp,
      h.objektId,
      h.handling,
      h.fore ? JSON.stringify(h.fore) : null,
      h.efter ? JSON.stringify(h.efter) : null,
      h.kommentar ?? null,
    ],
  );
  return id;
}

/** The fields in which two states differ, as before and after; null when nothing changed. */
export function skillnad(
  fore: Record<string, unknown>,
  efter: Record<string, unknown>,
): { fore: Record<string, unknown>; efter: Record<string, unknown> } | null {
  const andrade = Object.keys(efter).filter(
    (falt) => JSON.stringify(fore[falt]) !== JSON.stringify(efter[falt]),
  );
  if (andrade.length === 0) return null;
  const valj = (fran: Record<string, unknown>) =>
    Object.fromEntries(andrade.map((f) => [f, fran[f] ?? null]));
  return { fore: valj(fore), efter: valj(efter) };
}
