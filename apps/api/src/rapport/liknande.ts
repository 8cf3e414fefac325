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
 * and not set aside. A guess for a person to judge.
 */
const LIKNAR = `r.id <> a.id AND r.omrade_id = a.omrade_id
  AND r.datum BETWEEN a.datum - ${DAGAR} AND a.datum + ${DAGAR}
  AND r.status NOT IN ('avvisad', 'gallrad', 'dubblett')
  AND (r.kategori_id = a.kategori_id OR r.vad = a.vad)`;

/** Reports that may be about the same thing, nearest in time first, at most five. */
export async function liknandeRapporter(
  manager: EntityManager,
  lasare: Lasare,
  rapport: Rapport,
): Promise<Rapport[]> {
  if (!rapport.omradeId) return [];
  const p = new Parametrar();
  const rader = await manager.query<object[]>(
    `SELECT ${kolumnlista(manager, Rapport, 'r')}
       FROM rapport a JOIN rapport r ON r.kommun_id = a.kommun_id AND ${LIKNAR}
      WHERE ${rapportvillkor(lasare, {}, p)} AND a.id = ${p.plats(rapport.id)}
      ORDER BY abs(r.datum - a.datum), r.inkommen DESC LIMIT ${HOGST}`,
    p.varden,
  );
  return lasbara(manager, lasare, rader);
}

/** Which of these reports have one that is like them: one question for a whole list page. */
export async function medLiknande(
  manager: EntityManager,
  lasare: Lasare,
  idn: readonly string[],
): Promise<Set<string>> {
  const p = new Parametrar();
  const rader = await manager.query<{ id: string }[]>(
    `SELECT DISTINCT a.id
       FROM rapport a JOIN rapport r ON r.kommun_id = a.kommun_id AND ${LIKNAR}
      WHERE ${rapportvillkor(lasare, {}, p)} AND a.id = ANY(${p.plats([...idn])}::uuid[])`,
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
