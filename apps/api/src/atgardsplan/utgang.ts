import type { Kontext } from '../context.ts';
import type { Atgardsplan } from './plan.entity.ts';

/** A measure that KS has decided goes out of a draft: the reason stands in the plan that KS decides. */
export async function skrivUtgang(
  kontext: Kontext,
  plan: Atgardsplan,
  atgardId: string | null,
  skal: string,
): Promise<void> {
  await (await kontext.tx()).query(
    `INSERT INTO utgangen_atgard (kommun_id, plan_id, atgard_id, skal) VALUES ($1, $2, $3, $4)
     ON CONFLICT (kommun_id, plan_id, atgard_id) DO UPDATE SET skal = excluded.skal`,
    [plan.kommunId, plan.id, atgardId, skal],
  );
}
