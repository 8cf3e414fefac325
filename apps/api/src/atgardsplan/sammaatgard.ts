import { BESLUTADE_PLANSTATUSAR } from '@roda-traden/domain';
import type { Kontext } from '../context.ts';
import type { Atgard } from './atgard.entity.ts';
import { hamtaAtgard } from './atgard.lista.ts';

/** The measure in the last of the decided plans after its own, for the one who may see it there. */
export async function fortsatterI(kontext: Kontext, { id }: Atgard): Promise<Atgard | null> {
  const [sist] = await (await kontext.tx()).query<{ id: string }>(
    `WITH RECURSIVE framat AS (
       SELECT a.kommun_id, a.id, 0 AS steg FROM atgard a WHERE a.id = $1
       UNION ALL
       SELECT n.kommun_id, n.id, f.steg + 1
         FROM framat f JOIN atgard n ON n.kommun_id = f.kommun_id AND n.foregangare_id = f.id
         JOIN atgardsplan pl ON pl.kommun_id = n.kommun_id AND pl.id = n.plan_id AND pl.status = ANY($2::text[]))
     SELECT id FROM framat WHERE steg > 0 ORDER BY steg DESC LIMIT 1`,
    [id, [...BESLUTADE_PLANSTATUSAR]],
  );
  return sist ? hamtaAtgard(kontext, sist.id) : null;
}

/** The measure in the plan before, for the one who may see it there. */
export const kommerUr = async (kontext: Kontext, { foregangareId }: Atgard): Promise<Atgard | null> =>
  foregangareId ? hamtaAtgard(kontext, foregangareId) : null;

/** Why KS let the measure go no further, where a decided plan says so. */
export async function utgickSkal(kontext: Kontext, { id }: Atgard): Promise<string | null> {
  const [rad] = await (await kontext.tx()).query<{ skal: string }>(
    `SELECT u.skal FROM utgangen_atgard u JOIN atgardsplan pl ON pl.kommun_id = u.kommun_id AND pl.id = u.plan_id
      WHERE u.atgard_id = $1 AND pl.status = ANY($2::text[]) ORDER BY pl.nummer DESC LIMIT 1`,
    [id, [...BESLUTADE_PLANSTATUSAR]],
  );
  return rad?.skal ?? null;
}
