import { validate as arUuid } from 'uuid';
import type { Kontext } from '../context.ts';
import { Parametrar } from '../db/parametrar.ts';
import { bildvillkor } from '../lagesbild/index.ts';
import { rapportvillkor } from '../rapport/index.ts';
import type { Problemlank, Rapportensbild } from './rapportens.typer.ts';

/**
 * The way up from a report: the lägesbilder that counted it, latest first, and the problems of the strategic ones that it
 * is about, by the category and the area it was counted with. Nothing for a report that the reader may not see.
 */
export async function rapportensBilder(kontext: Kontext, rapportId: string): Promise<Rapportensbild[]> {
  if (!arUuid(rapportId)) return [];
  const { jag } = kontext;
  const p = new Parametrar();
  return (await kontext.tx()).query<Rapportensbild>(
    `WITH RECURSIVE raknad AS (
       SELECT l.kommun_id, l.id, l.slag, l.nummer, l.fran, l.till, k.kod AS kategori, lr.omrade_id
         FROM rapport r
         JOIN lagesbild_rapport lr ON lr.kommun_id = r.kommun_id AND lr.rapport_id = r.id
         JOIN lagesbild l ON l.kommun_id = lr.kommun_id AND l.id = lr.lagesbild_id
         LEFT JOIN kategori k ON k.kommun_id = lr.kommun_id AND k.id = lr.kategori_id
        WHERE ${rapportvillkor(jag, {}, p)} AND r.id = ${p.plats(rapportId)} AND ${bildvillkor(jag, p)} AND l.status <> 'kasserad'),
     upp AS (
       SELECT s.id AS bild, o.kommun_id, o.kod, o.foralder_id FROM raknad s JOIN omrade o ON o.kommun_id = s.kommun_id AND o.id = s.omrade_id
       UNION SELECT u.bild, o.kommun_id, o.kod, o.foralder_id FROM upp u JOIN omrade o ON o.kommun_id = u.kommun_id AND o.id = u.foralder_id)
     SELECT s.id, s.slag, s.nummer, s.fran, s.till,
            coalesce((SELECT json_agg(json_build_object('id', pr.id, 'namn', pr.namn) ORDER BY pr.prioriterat DESC, pr.ordning, pr.id)
               FROM problem pr
              WHERE pr.kommun_id = s.kommun_id AND pr.lagesbild_id = s.id AND s.slag = 'strategisk'
                AND (pr.kategorier <> '{}' OR pr.omraden <> '{}')
                AND (pr.kategorier = '{}' OR s.kategori = ANY(pr.kategorier))
                AND (pr.omraden = '{}' OR EXISTS (SELECT FROM upp u WHERE u.bild = s.id AND u.kod = ANY(pr.omraden)))), '[]') AS problem
       FROM raknad s ORDER BY s.slag DESC, s.till DESC, s.nummer DESC`,
    p.varden,
  );
}

/** A problem by its name, for the way back to its thread. Null where the reader sees none. */
export async function tradensProblem(kontext: Kontext, problemId: string): Promise<Problemlank | null> {
  if (!arUuid(problemId)) return null;
  const p = new Parametrar();
  const [rad] = await (await kontext.tx()).query<Problemlank>(
    `SELECT pr.id, pr.namn FROM problem pr JOIN lagesbild l ON l.kommun_id = pr.kommun_id AND l.id = pr.lagesbild_id
      WHERE ${bildvillkor(kontext.jag, p)} AND l.slag = 'strategisk' AND pr.id = ${p.plats(problemId)}`,
    p.varden,
  );
  return rad ?? null;
}
