import { far } from '@roda-traden/domain';
import type { Kontext } from '../context.ts';
import { Parametrar } from '../db/parametrar.ts';
import { rapportvillkor } from '../rapport/index.ts';
import type { Tradproblem, Tradrapport } from './rodtrad.typer.ts';

/** Reports that a thread shows; the rest are behind the number. */
const VISADE = 20;

/** A problem that names neither category nor area is tied to no reports. */
const knutna = (problem: readonly Tradproblem[]): Tradproblem[] =>
  problem.filter((p) => p.kategorier.length + p.omraden.length > 0);

/**
 * How many of each picture's frozen reports the problems are about, each counted once. An area stands for itself and
 * all below it; several of a kind widen, and the two kinds narrow each other, as in the filter of reports.
 */
export async function antalPerBild(
  kontext: Kontext,
  bilder: readonly string[],
  problem: readonly Tradproblem[],
): Promise<ReadonlyMap<string, number> | null> {
  const idn = knutna(problem).map((p) => p.id);
  if (idn.length === 0) return null;
  const rader = await (await kontext.tx()).query<{ id: string; antal: number }>(
    `WITH RECURSIVE sokt AS (
       SELECT p.id, p.kategorier, p.omraden,
              ARRAY(SELECT k.id FROM kategori k WHERE k.kommun_id = $1 AND k.kod = ANY(p.kategorier)) AS kategori_id
         FROM problem p WHERE p.kommun_id = $1 AND p.id = ANY($3::uuid[])),
     trad AS (
       SELECT s.id AS problem_id, o.id FROM sokt s JOIN omrade o ON o.kommun_id = $1 AND o.kod = ANY(s.omraden)
       UNION SELECT t.problem_id, o.id FROM omrade o JOIN trad t ON o.kommun_id = $1 AND o.foralder_id = t.id),
     platser AS (SELECT problem_id, array_agg(id) AS idn FROM trad GROUP BY problem_id)
     SELECT r.lagesbild_id AS id, count(DISTINCT r.rapport_id)::int AS antal
       FROM sokt s LEFT JOIN platser ON platser.problem_id = s.id
       JOIN lagesbild_rapport r ON r.kommun_id = $1 AND r.lagesbild_id = ANY($2::uuid[])
        AND (s.kategorier = '{}' OR r.kategori_id = ANY(s.kategori_id))
        AND (s.omraden = '{}' OR r.omrade_id = ANY(platser.idn))
      GROUP BY 1`,
    [kontext.jag.kommunId, [...bilder], idn],
  );
  const karta = new Map(rader.map((rad) => [rad.id, rad.antal]));
  return new Map(bilder.map((id) => [id, karta.get(id) ?? 0]));
}

/**
 * Of these problems, the first that report `r`, counted in category `k` and area `r.raknat_omrade`, is about. Asked of the
 * few that are shown: to find them all again by it would be to count the picture once more for each problem.
 */
const FORSTA_PROBLEMET = (idn: string): string => `(
  SELECT pr.id FROM problem pr
   WHERE pr.kommun_id = r.kommun_id AND pr.id = ANY(${idn}::uuid[])
     AND (pr.kategorier = '{}' OR k.kod = ANY(pr.kategorier))
     AND (pr.omraden = '{}' OR EXISTS (
       WITH RECURSIVE upp AS (
         SELECT o.kod, o.foralder_id FROM omrade o WHERE o.kommun_id = r.kommun_id AND o.id = r.raknat_omrade
         UNION ALL SELECT f.kod, f.foralder_id FROM upp u JOIN omrade f ON f.kommun_id = r.kommun_id AND f.id = u.foralder_id)
       SELECT FROM upp WHERE upp.kod = ANY(pr.omraden)))
   ORDER BY array_position(${idn}::uuid[], pr.id) LIMIT 1)`;

/** The latest of the reports that the picture counted, for those who read reports; null for those who see numbers only. */
export async function senasteRapporter(
  kontext: Kontext,
  lagesbild: string,
  problem: readonly Tradproblem[],
): Promise<Tradrapport[] | null> {
  const { jag } = kontext;
  if (!far(jag.roll, 'rapport:lasa')) return null;
  const sokta = knutna(problem);
  if (sokta.length === 0) return [];
  const p = new Parametrar();
  const villkor = sokta.map(
    ({ kategorier, omraden }) => `(${rapportvillkor(jag, { lagesbild, kategorier, omraden }, p)})`,
  );
  const text = far(jag.roll, 'rapport:triagera')
    ? 'r.text'
    : "CASE WHEN r.hanteringsklass = 'sekretessprovas' THEN 'Texten sekretessprövas.' ELSE r.text END";
  const idn = p.plats(sokta.map(({ id }) => id));
  return (await kontext.tx()).query<Tradrapport>(
    `SELECT r.id, r.raknad AS datum, k.namn AS kategori, o.namn AS omrade, ${text} AS text,
            ${FORSTA_PROBLEMET(idn)} AS "problemId"
       FROM (SELECT r.*, l.datum AS raknad, l.kategori_id AS raknad_kategori, l.omrade_id AS raknat_omrade
               FROM rapport r
               JOIN lagesbild_rapport l ON l.kommun_id = r.kommun_id AND l.rapport_id = r.id AND l.lagesbild_id = ${p.plats(lagesbild)}
              WHERE ${villkor.join(' OR ')}
              ORDER BY l.datum DESC, r.id DESC LIMIT ${VISADE}) r
       LEFT JOIN kategori k ON k.kommun_id = r.kommun_id AND k.id = r.raknad_kategori
       LEFT JOIN omrade o ON o.kommun_id = r.kommun_id AND o.id = r.raknat_omrade
      ORDER BY r.raknad DESC, r.id DESC`,
    p.varden,
  );
}
