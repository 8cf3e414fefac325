import { BESLUTADE_PLANSTATUSAR } from '@roda-traden/domain';
import { PLANEN_OCH_DE_FORE } from '../atgardsplan/index.ts';
import type { Hyresgasttransaktion } from '../db/transaktion.ts';
import type { FrystAtgard } from './frysta.ts';

/** A measure of the last follow-up that the plan now followed up doesn't have: how it ended, and why it didn't go on. */
export interface UtgangenAtgard {
  fore: FrystAtgard;
  /** The measure in the last plan that had it. */
  sist: { id: string; status: string; genomforande: string; effekt: string };
  skal: string | null;
}

/**
 * Read in the decided plans before this one, where nothing is reported any more: what is said stays as it was, as the
 * frozen measures do.
 */
export async function utgangna(
  tx: Hyresgasttransaktion,
  planId: string,
  borta: readonly FrystAtgard[],
): Promise<UtgangenAtgard[]> {
  if (borta.length === 0) return [];
  const rader = await tx.query<UtgangenAtgard['sist'] & { rot: string; skal: string | null }>(
    `WITH RECURSIVE ${PLANEN_OCH_DE_FORE},
     beslutade AS (
       SELECT p.kommun_id, p.id, p.nummer FROM bakat b
         JOIN atgardsplan p ON p.kommun_id = b.kommun_id AND p.id = b.id AND p.status = ANY($3::text[])),
     framat AS (
       SELECT a.kommun_id, a.id AS rot, a.id, 0 AS steg FROM atgard a WHERE a.id = ANY($2::uuid[])
       UNION ALL
       SELECT n.kommun_id, f.rot, n.id, f.steg + 1
         FROM framat f JOIN atgard n ON n.kommun_id = f.kommun_id AND n.foregangare_id = f.id
         JOIN beslutade b ON b.kommun_id = n.kommun_id AND b.id = n.plan_id)
     SELECT DISTINCT ON (f.rot) f.rot, a.id, a.status, a.genomforande, a.effekt,
            (SELECT u.skal FROM utgangen_atgard u JOIN beslutade b ON b.kommun_id = u.kommun_id AND b.id = u.plan_id
              WHERE u.kommun_id = a.kommun_id AND u.atgard_id = a.id ORDER BY b.nummer DESC LIMIT 1) AS skal
       FROM framat f JOIN atgard a ON a.kommun_id = f.kommun_id AND a.id = f.id
      ORDER BY f.rot, f.steg DESC`,
    [planId, borta.map((a) => a.id), [...BESLUTADE_PLANSTATUSAR]],
  );
  const perRot = new Map(rader.map(({ rot, skal, ...sist }) => [rot, { sist, skal }]));
  return borta.flatMap((fore) => {
    const slut = perRot.get(fore.id);
    return slut ? [{ fore, ...slut }] : [];
  });
}
