import {
  type Atgardsstatus,
  atgardsflaggor,
  borjarMedPlanen,
  far,
  GALLANDE_PLANSTATUSAR,
  type Lagesbildslag,
  type Lagesbildstatus,
  localDate,
  type Planstatus,
} from '@roda-traden/domain';
import { atgardernaOchDeFore, planvillkor } from '../atgardsplan/index.ts';
import type { Kontext } from '../context.ts';
import { Parametrar } from '../db/parametrar.ts';
import { synligaTillstand } from '../lagesbild/index.ts';
import { synligaUppfoljningar } from '../uppfoljning/index.ts';
import type {
  Tradatgard,
  Tradbild,
  Tradeffektmal,
  Tradorsak,
  Tradplan,
  Tradproblem,
  Traduppfoljning,
} from './rodtrad.typer.ts';
import type { Tradstart } from './start.ts';

/** The parts of a thread, one statement each. What may be seen was settled where the thread was taken hold of. */

export type Lastbild = Omit<Tradbild, 'beslut' | 'antalRapporter'> & {
  slag: Lagesbildslag;
  status: Lagesbildstatus;
  /** Not only a link of the chain that the thread is one of. */
  paTraden: boolean;
};

/** The strategic picture, the operative ones it builds on, and all strategic ones that are decided; latest first. */
export async function lasBilder(kontext: Kontext, lagesbildId: string): Promise<Lastbild[]> {
  const rader = await (await kontext.tx()).query<Lastbild>(
    `WITH traden AS (SELECT $2::uuid AS id
       UNION SELECT u.operativ_id FROM lagesbild_underlag u WHERE u.kommun_id = $1 AND u.lagesbild_id = $2)
     SELECT l.id, l.slag, l.nummer, l.fran, l.till, l.status, l.id IN (SELECT id FROM traden) AS "paTraden" FROM lagesbild l
      WHERE l.kommun_id = $1 AND (l.id IN (SELECT id FROM traden)
         OR (l.slag = 'strategisk' AND l.status IN ('beslutad', 'ersatt')))
      ORDER BY l.slag DESC, l.status = 'beslutad' DESC, l.till DESC, l.nummer DESC`,
    [kontext.jag.kommunId, lagesbildId],
  );
  const { roll } = kontext.jag;
  return rader.map((rad) => ({
    ...rad,
    kanOppnas: far(roll, 'lagesbild:lasa') && synligaTillstand(roll, rad.slag).includes(rad.status),
  }));
}

/** The problems with their causes, in the picture's order. */
export async function lasProblem(kontext: Kontext, start: Tradstart): Promise<Tradproblem[]> {
  const rader = await (await kontext.tx()).query<Tradproblem & { orsaker: Tradorsak[] }>(
    `SELECT p.id, p.namn, p.beskrivning, p.plats, p.nar, p.prioriterat, p.kategorier, p.omraden,
            coalesce((SELECT json_agg(json_build_object('id', o.id, 'beskrivning', o.beskrivning, 'slag', o.slag,
                        'sida', o.sida, 'belagg', o.belagg, 'antagande', o.antagande) ORDER BY o.ordning, o.id)
               FROM orsak o WHERE o.kommun_id = p.kommun_id AND o.problem_id = p.id), '[]') AS orsaker
       FROM problem p
      WHERE p.kommun_id = $1 AND p.lagesbild_id = $2 AND ($3::uuid IS NULL OR p.id = $3)
      ORDER BY p.prioriterat DESC, p.ordning, p.id`,
    [kontext.jag.kommunId, start.lagesbildId, start.problemId],
  );
  // A measure that is aimed at no problem has none on its thread.
  return start.atgardId && start.problemId === null ? [] : rader;
}

export type Lastplan = Omit<Tradplan, 'beslut' | 'kanOppnas'> & {
  status: Planstatus;
  lagesbildId: string;
  foregangareId: string | null;
};

/**
 * The plans that the reader may see, all of the kommun's chain: the one the thread was taken hold of by first, else the
 * one in force, with the goals of those on the thread.
 */
export async function lasPlaner(kontext: Kontext, start: Tradstart): Promise<Lastplan[]> {
  const p = new Parametrar();
  const rader = await (await kontext.tx()).query<Lastplan & { effektmal: Tradeffektmal[] }>(
    `SELECT pl.id, pl.nummer, pl.namn, pl.status, pl.lagesbild_id AS "lagesbildId", pl.foregangare_id AS "foregangareId",
            coalesce((SELECT json_agg(json_build_object('id', e.id, 'problemId', e.problem_id, 'matt', e.matt,
                        'utgangsvarde', e.utgangsvarde, 'malvarde', e.malvarde, 'datum', e.datum) ORDER BY e.ordning, e.id)
               FROM effektmal e WHERE e.kommun_id = pl.kommun_id AND e.plan_id = pl.id
                AND pl.lagesbild_id = ${p.plats(start.lagesbildId)}), '[]') AS effektmal
       FROM atgardsplan pl
      WHERE (${planvillkor(kontext.jag, p)} AND pl.status <> 'kasserad') OR pl.id = ${p.plats(start.planId)}::uuid
      ORDER BY pl.id = ${p.plats(start.planId)}::uuid DESC NULLS LAST,
               pl.status = ANY(${p.plats([...GALLANDE_PLANSTATUSAR])}::text[]) DESC,
               pl.status = 'avslutad' DESC, pl.status = 'ersatt' DESC, pl.nummer DESC`,
    p.varden,
  );
  return rader.map((plan) => ({
    ...plan,
    effektmal: plan.effektmal.filter(
      (mal) => (start.problemId === null && start.atgardId === null) || mal.problemId === start.problemId,
    ),
  }));
}

export type Lastatgard = Tradatgard & {
  status: Atgardsstatus;
  arbetasSedan: string | null;
  medtagen: boolean;
};

/** The measures of a plan, those of the problem or the one that the thread was taken hold of by. */
export async function lasAtgarder(kontext: Kontext, planId: string, start: Tradstart): Promise<Lastatgard[]> {
  const rader = await (await kontext.tx()).query<
    Omit<Lastatgard, 'arbetasSedan'> & {
      fran: string | null;
      uppdaterad: Date | null;
      planensForsta: string | null;
    }
  >(
    `WITH RECURSIVE ${atgardernaOchDeFore(`a.kommun_id = $1 AND a.plan_id = $2
       AND ($3::uuid IS NULL OR a.id = $3) AND ($3::uuid IS NOT NULL OR $4::uuid IS NULL OR a.problem_id = $4)`)},
     sagt AS (
       SELECT k.rot, count(*)::int AS antal
         FROM kedja k JOIN statusuppdatering s ON s.kommun_id = $1 AND s.atgard_id = k.id
        WHERE s.angrar_id IS NULL
          AND NOT EXISTS (SELECT FROM statusuppdatering u WHERE u.kommun_id = $1 AND u.atgard_id = s.atgard_id AND u.angrar_id = s.id)
        GROUP BY k.rot)
     SELECT a.id, a.plan_id AS "planId", a.problem_id AS "problemId", a.nummer, a.titel, o.namn AS enhet, a.status,
            a.genomforande, a.effekt, a.fran, a.till, a.uppdaterad,
            CASE WHEN a.foregangare_id IS NULL THEN pl.giltig_fran END AS "planensForsta",
            a.foregangare_id IS NOT NULL AND pl.status IN ('utkast', 'till_ks') AS medtagen, coalesce(sagt.antal, 0) AS uppdateringar,
            ARRAY(SELECT ao.orsak_id FROM atgard_orsak ao WHERE ao.kommun_id = a.kommun_id AND ao.atgard_id = a.id) AS "orsakIdn"
       FROM kedja k
       JOIN atgard a ON a.kommun_id = $1 AND a.id = k.rot
       JOIN atgardsplan pl ON pl.kommun_id = a.kommun_id AND pl.id = a.plan_id
       JOIN organisation o ON o.kommun_id = a.kommun_id AND o.id = a.ansvarig_organisation_id
       LEFT JOIN sagt ON sagt.rot = a.id
      WHERE k.id = k.rot ORDER BY a.ordning, a.nummer`,
    [kontext.jag.kommunId, planId, start.atgardId, start.problemId],
  );
  const idag = localDate(kontext.nu);
  return rader.map(({ fran: egen, uppdaterad, planensForsta, ...a }) => {
    const senast = uppdaterad && localDate(uppdaterad);
    const fran = borjarMedPlanen(egen, planensForsta);
    const dagar = senast === null ? [] : [senast, fran].filter((dag) => dag !== null);
    return {
      ...a,
      arbetasSedan: dagar.sort().at(-1) ?? null,
      flaggor: atgardsflaggor({ ...a, fran, senast }, idag),
    };
  });
}

export type Lastuppfoljning = Omit<Traduppfoljning, 'beslut'> & { planId: string };

/** The follow-ups of the plans that the reader may see, latest first. */
export async function lasUppfoljningar(
  kontext: Kontext,
  planIdn: readonly string[],
): Promise<Lastuppfoljning[]> {
  const synliga = synligaUppfoljningar(kontext.jag.roll);
  if (planIdn.length === 0 || synliga.length === 0) return [];
  return (await kontext.tx()).query<Lastuppfoljning>(
    `SELECT u.id, u.plan_id AS "planId", u.nummer, u.datum, u.status FROM uppfoljning u
      WHERE u.kommun_id = $1 AND u.plan_id = ANY($2::uuid[]) AND u.status = ANY($3::text[])
      ORDER BY u.datum DESC, u.id DESC`,
    [kontext.jag.kommunId, [...planIdn], [...synliga]],
  );
}
