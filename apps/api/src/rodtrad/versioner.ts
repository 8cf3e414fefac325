import { far } from '@roda-traden/domain';
import { atgardsvillkor } from '../atgardsplan/index.ts';
import type { Kontext } from '../context.ts';
import { Parametrar } from '../db/parametrar.ts';
import { synligaUppfoljningar } from '../uppfoljning/index.ts';
import type { Atgardsversion, Versionsuppfoljning } from './kedja.typer.ts';

/**
 * What a measure has been and has become through the plans, as far as the reader may see it, the latest first and itself
 * among them: with how it stood at each follow-up.
 */
export async function lasVersioner(kontext: Kontext, atgardId: string): Promise<Atgardsversion[]> {
  const { jag } = kontext;
  const p = new Parametrar();
  const kommun = p.plats(jag.kommunId);
  const rot = p.plats(atgardId);
  const rader = await (await kontext.tx()).query<Atgardsversion & { uppfoljningar: Versionsuppfoljning[] }>(
    `WITH RECURSIVE bakat AS (
       SELECT v.id, v.foregangare_id, 0 AS steg FROM atgard v WHERE v.kommun_id = ${kommun} AND v.id = ${rot}
       UNION ALL
       SELECT f.id, f.foregangare_id, b.steg - 1
         FROM bakat b JOIN atgard f ON f.kommun_id = ${kommun} AND f.id = b.foregangare_id),
     framat AS (
       SELECT ${rot}::uuid AS id, 0 AS steg
       UNION ALL
       SELECT n.id, f.steg + 1 FROM framat f JOIN atgard n ON n.kommun_id = ${kommun} AND n.foregangare_id = f.id),
     varv AS (SELECT id, steg FROM bakat UNION SELECT id, steg FROM framat)
     SELECT a.id, a.titel, a.status, pl.id AS "planId", pl.namn AS plannamn, pl.nummer AS plannummer,
            pl.status AS planstatus, l.nummer AS lagesbildsnummer,
            coalesce((SELECT json_agg(json_build_object('uppfoljningId', u.id, 'nummer', u.nummer, 'datum', u.datum,
                        'status', rad ->> 'status', 'genomforande', rad ->> 'genomforande', 'effekt', rad ->> 'effekt')
                        ORDER BY u.datum DESC, u.id DESC)
               FROM uppfoljning u CROSS JOIN LATERAL jsonb_array_elements(u.tal -> 'atgarder') rad
              WHERE u.kommun_id = a.kommun_id AND u.plan_id = a.plan_id AND rad ->> 'id' = a.id::text
                AND u.status = ANY(${p.plats([...synligaUppfoljningar(jag.roll)])}::text[])), '[]') AS uppfoljningar
       FROM varv v
       JOIN atgard a ON a.kommun_id = ${kommun} AND a.id = v.id
       JOIN atgardsplan pl ON pl.kommun_id = a.kommun_id AND pl.id = a.plan_id
       JOIN lagesbild l ON l.kommun_id = pl.kommun_id AND l.id = pl.lagesbild_id
      WHERE ${atgardsvillkor(jag, p)} AND pl.status <> 'kasserad'
      ORDER BY v.steg DESC, pl.nummer DESC`,
    p.varden,
  );
  const ser = far(jag.roll, 'uppfoljning:lasa');
  return rader.map((rad) => ({ ...rad, uppfoljningar: ser ? rad.uppfoljningar : null }));
}
