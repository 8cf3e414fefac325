import type { EntityManager } from 'typeorm';
import { kolumnlista } from '../db/hydrera.ts';
import { Parametrar } from '../db/parametrar.ts';
import { Rapport } from './rapport.entity.ts';
import { lasbara } from './rapport.lista.ts';
import { type Lasare, rapportvillkor } from './rapport.visibility.ts';

/** Days between two happenings that may be one. */
const DAGAR = 14;
const HOGST = 5;

/**
 * When `r` may be about the same thing as `a`: same area, same category or same plain words, within a fortnight,
 * and not set aside. A guess for a person to judge. `a` is what was asked about, as values: a comparison with
 * another row of the table may not use the index, behind row-level security.
 */
const LIKNAR = `r.omrade_id = a.omrade_id AND r.datum BETWEEN a.fran AND a.till AND r.id <> a.id
  AND r.status NOT IN ('avvisad', 'gallrad', 'dubblett')
  AND (r.kategori_id = a.kategori_id OR r.vad = a.vad)`;

function fragade(rapporter: readonly Rapport[], p: Parametrar): string {
  const rader = rapporter
    .filter((r) => r.omradeId !== null)
    .map(({ id, omradeId, kategoriId, vad, datum }) => ({ id, omradeId, kategoriId, vad, datum }));
  return `(SELECT f.id, f."omradeId" AS omrade_id, f."kategoriId" AS kategori_id, f.vad, f.datum,
                  f.datum - ${DAGAR} AS fran, f.datum + ${DAGAR} AS till
             FROM json_to_recordset(${p.plats(JSON.stringify(rader))}::json)
                  AS f (id uuid, "omradeId" uuid, "kategoriId" uuid, vad text, datum date)) a`;
}

/** Reports that may be about the same thing, nearest in time first, at most five. */
export async function liknandeRapporter(
  manager: EntityManager,
  lasare: Lasare,
  rapport: Rapport,
): Promise<Rapport[]> {
  const p = new Parametrar();
  const rader = await manager.query<object[]>(
    `SELECT ${kolumnlista(manager, Rapport, 'r')} FROM ${fragade([rapport], p)} JOIN rapport r ON ${LIKNAR}
      WHERE ${rapportvillkor(lasare, {}, p)}
      ORDER BY abs(r.datum - a.datum), r.inkommen DESC LIMIT ${HOGST}`,
    p.varden,
  );
  return lasbara(manager, lasare, rader);
}

/** Which of these reports have one that is like them: one question for a whole list page. */
export async function medLiknande(
  manager: EntityManager,
  lasare: Lasare,
  rapporter: readonly Rapport[],
): Promise<Set<string>> {
  const p = new Parametrar();
  const rader = await manager.query<{ id: string }[]>(
    `SELECT a.id FROM ${fragade(rapporter, p)}
      WHERE EXISTS (SELECT FROM rapport r WHERE ${rapportvillkor(lasare, {}, p)} AND ${LIKNAR})`,
    p.varden,
  );
  return new Set(rader.map((rad) => rad.id));
}

/** The duplicates that point at a report, oldest first. */
export async function hamtaDubbletter(
  manager: EntityManager,
  lasare: Lasare,
  huvud: Rapport,
): Promise<Rapport[]> {
  const p = new Parametrar();
  const rader = await manager.query<object[]>(
    `SELECT ${kolumnlista(manager, Rapport, 'r')} FROM rapport r
      WHERE ${rapportvillkor(lasare, { statusar: ['dubblett'] }, p)} AND r.incident_id = ${p.plats(huvud.incidentId)}
      ORDER BY r.inkommen, r.id`,
    p.varden,
  );
  return lasbara(manager, lasare, rader);
}
