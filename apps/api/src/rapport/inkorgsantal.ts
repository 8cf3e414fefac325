import type { Kontext } from '../context.ts';
import type { Inkorgsantal } from './rapport.connection.ts';

/** How many reports wait for triage, by where they are in it. The caller has asked for the permission. */
export async function raknaInkorgen(kontext: Kontext): Promise<Inkorgsantal> {
  const [rad] = await (await kontext.tx()).query<Inkorgsantal>(
    `SELECT count(*) FILTER (WHERE status = 'inkommen')::int AS nya,
            count(*) FILTER (WHERE status = 'granskas')::int AS granskas,
            count(*) FILTER (WHERE status = 'vantar_komplettering')::int AS vantar,
            count(*) FILTER (WHERE handlaggare_id = $2)::int AS mina,
            count(*)::int AS oppna
       FROM rapport WHERE kommun_id = $1 AND status IN ('inkommen', 'granskas', 'vantar_komplettering')`,
    [kontext.jag.kommunId, kontext.jag.anvandareId],
  );
  return rad ?? { nya: 0, granskas: 0, vantar: 0, mina: 0, oppna: 0 };
}
