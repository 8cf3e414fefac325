import { STARTKATEGORIER } from '@roda-traden/domain';
import type { Hyresgasttransaktion } from '../db/transaktion.ts';
import { nyttId } from '../id.ts';

/** Gives a new kommun its own copy of the start set, to edit as it likes. */
export async function laggInStartkategorier(tx: Hyresgasttransaktion, kommunId: string): Promise<void> {
  const rader = STARTKATEGORIER.map((k, plats) => ({
    id: nyttId(tx.nu),
    kod: k.kod,
    art: k.art,
    namn: k.namn,
    ordning: plats + 1,
    brottsindikator: 'brottsindikator' in k ? k.brottsindikator : null,
  }));
  await tx.query(
    `INSERT INTO kategori (kommun_id, id, kod, art, namn, ordning, brottsindikator)
     SELECT $1, id, kod, art, namn, ordning, brottsindikator
       FROM json_to_recordset($2::json) AS k (id uuid, kod text, art text, namn text, ordning smallint, brottsindikator text)`,
    [kommunId, JSON.stringify(rader)],
  );
}
