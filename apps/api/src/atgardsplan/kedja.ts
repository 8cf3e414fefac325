import type { Hyresgasttransaktion } from '../db/transaktion.ts';

/** The plans before plan `$1`, and itself: what it replaced, and what that had replaced. */
export const PLANEN_OCH_DE_FORE = `bakat AS (
    SELECT p.kommun_id, p.id, p.foregangare_id FROM atgardsplan p WHERE p.id = $1
    UNION SELECT f.kommun_id, f.id, f.foregangare_id
      FROM bakat b JOIN atgardsplan f ON f.kommun_id = b.kommun_id AND f.id = b.foregangare_id)`;

/** The whole chain of plans, from the first to the latest, of which `$1` is one. */
export const PLANKEDJAN = `${PLANEN_OCH_DE_FORE}, plankedja AS (
    SELECT kommun_id, id FROM bakat
    UNION SELECT n.kommun_id, n.id
      FROM plankedja k JOIN atgardsplan n ON n.kommun_id = k.kommun_id AND n.foregangare_id = k.id)`;

/** The measures `a` of a condition, and what each was in the plans before: `rot` is the one that is followed back. */
export const atgardernaOchDeFore = (villkor: string): string => `kedja AS (
    SELECT a.kommun_id, a.id AS rot, a.id, a.foregangare_id FROM atgard a WHERE ${villkor}
    UNION ALL
    SELECT f.kommun_id, k.rot, f.id, f.foregangare_id
      FROM kedja k JOIN atgard f ON f.kommun_id = k.kommun_id AND f.id = k.foregangare_id)`;

/** What the measures have been, and what each of that is among them: a measure is the same one through all its plans. */
export async function efterfoljare(
  tx: Hyresgasttransaktion,
  idn: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rader = await tx.query<{ id: string; rot: string }>(
    `WITH RECURSIVE ${atgardernaOchDeFore('a.id = ANY($1::uuid[])')} SELECT id, rot FROM kedja`,
    [[...idn]],
  );
  return new Map(rader.map(({ id, rot }) => [id, rot]));
}
