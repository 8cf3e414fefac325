import type { Period, RapportFilter } from '@roda-traden/domain';
import type { EntityManager } from 'typeorm';
import { Parametrar } from '../db/parametrar.ts';
import { type Lasare, rapportvillkor } from '../rapport/index.ts';
import { type Analysperiod, delaPeriod } from './analysperiod.ts';

/**
 * One figure for a chart. `del` says which:
 * M category per month in the period · H category per month before it · K/F/I category now, previous, last year ·
 * O area · D area per day · N channel · T hour of the week (`vikt` = shares, '' = no usable time) · R reporter.
 */
export interface Analysrad {
  del: 'M' | 'H' | 'K' | 'F' | 'I' | 'O' | 'D' | 'N' | 'T' | 'R';
  /** Id or code; '' where the report has none. */
  nyckel: string;
  datum: string | null;
  antal: number;
  vikt: number | null;
}

/** All figures of the page in one statement from the rollups: only for what they sum, the counted reports by period. */
export async function raderUrSummor(
  manager: EntityManager,
  kommunId: string,
  period: Analysperiod,
  allt: boolean,
): Promise<Analysrad[]> {
  const p = new Parametrar();
  const kommun = p.plats(kommunId);
  const bit = (dimension: string, niva: string, fran: string, till: string, datum: string): string =>
    `SELECT nyckel, ${datum} AS datum, antal FROM analys_summa
      WHERE kommun_id = ${kommun} AND dimension = '${dimension}' AND niva = '${niva}'
        AND datum BETWEEN ${p.plats(fran)}::date AND ${p.plats(till)}::date`;
  const iPeriod = (dimension: string, span: Period): string =>
    delaPeriod(span)
      .map(({ niva, fran, till }) => bit(dimension, niva, fran, till, 'datum'))
      .join(' UNION ALL ');
  const hel = (dimension: string): string =>
    allt ? bit(dimension, 'a', '2000-01-01', '2000-01-01', 'datum') : iPeriod(dimension, period.nu);
  const summa = (del: string, kalla: string): string =>
    `SELECT '${del}' AS del, nyckel, NULL::text AS datum, sum(antal)::int AS antal, NULL::float8 AS vikt
       FROM (${kalla}) s GROUP BY nyckel HAVING sum(antal) <> 0`;
  const perManad = (del: string, kalla: string): string =>
    `SELECT '${del}', nyckel, date_trunc('month', datum)::date::text, sum(antal)::int, NULL
       FROM (${kalla}) s GROUP BY 2, 3 HAVING sum(antal) <> 0`;
  const delar = [
    summa('K', hel('K')),
    summa('F', iPeriod('K', period.foregaende)),
    summa('I', iPeriod('K', period.ifjol)),
    summa('O', hel('O')),
    summa('N', hel('N')),
    summa('R', hel('R')),
    perManad('M', iPeriod('K', period.nu)),
    perManad('H', bit('K', 'm', period.historikFran, manadenFore(period.nu.fran), 'datum')),
    `SELECT 'D', nyckel, datum::text, antal, NULL FROM (${bit('O', 'd', period.aterkomst.fran, period.aterkomst.till, 'datum')}) s WHERE antal <> 0`,
    TIMCELLER(`SELECT nyckel, sum(antal)::int AS antal FROM (${hel('T')}) s GROUP BY nyckel`),
  ];
  return manager.query<Analysrad[]>(delar.join('\nUNION ALL\n'), p.varden);
}

/** All figures of the page in one pass over the reports of a filter, whatever it holds. */
export async function raderUrRapporter(
  manager: EntityManager,
  lasare: Lasare,
  filter: RapportFilter,
  period: Analysperiod,
): Promise<Analysrad[]> {
  const p = new Parametrar();
  const { fran: _fran, till: _till, ...ovrigt } = filter;
  const villkor = rapportvillkor(lasare, ovrigt, p);
  const i = (span: Period): string =>
    `datum BETWEEN ${p.plats(span.fran)}::date AND ${p.plats(span.till)}::date`;
  const rader = `
    WITH u AS NOT MATERIALIZED (
      SELECT r.datum, r.manad, r.kategori_id, r.omrade_id, r.kanal, r.timprofil_id, r.rapportor_id
        FROM rapport r
       WHERE ${villkor} AND r.datum BETWEEN ${p.plats(period.historikFran)}::date AND ${p.plats(period.nu.till)}::date),
    g AS MATERIALIZED (
      SELECT grouping(manad, kategori_id, omrade_id, datum, kanal, timprofil_id, rapportor_id) AS vilken,
             manad, kategori_id, omrade_id, datum, kanal, timprofil_id, rapportor_id,
             count(*) FILTER (WHERE ${i(period.nu)})::int AS nu,
             count(*) FILTER (WHERE ${i(period.foregaende)})::int AS fore,
             count(*) FILTER (WHERE ${i(period.ifjol)})::int AS ifjol,
             count(*)::int AS alla
        FROM u
       GROUP BY GROUPING SETS ((manad, kategori_id), (omrade_id, datum), (kanal), (timprofil_id), (rapportor_id)))`;
  // The bits of `vilken`, from the left: manad kategori omrade datum kanal timprofil rapportor; 0 = grouped by.
  const [manadKategori, omradeDatum, kanal, timprofil, rapportor] = [
    0b0011111, 0b1100111, 0b1111011, 0b1111101, 0b1111110,
  ];
  const perKategori = (del: string, kolumn: string): string =>
    `SELECT '${del}' AS del, coalesce(kategori_id::text, '') AS nyckel, NULL::text AS datum, sum(${kolumn})::int AS antal,
            NULL::float8 AS vikt FROM g WHERE vilken = ${manadKategori} GROUP BY kategori_id HAVING sum(${kolumn}) > 0`;
  const delar = [
    perKategori('K', 'nu'),
    perKategori('F', 'fore'),
    perKategori('I', 'ifjol'),
    `SELECT 'M', coalesce(kategori_id::text, ''), manad::text, nu, NULL FROM g WHERE vilken = ${manadKategori} AND nu > 0`,
    `SELECT 'H', coalesce(kategori_id::text, ''), manad::text, alla, NULL FROM g
      WHERE vilken = ${manadKategori} AND manad <= ${p.plats(manadenFore(period.nu.fran))}::date AND alla > 0`,
    `SELECT 'O', coalesce(omrade_id::text, ''), NULL, sum(nu)::int, NULL FROM g WHERE vilken = ${omradeDatum}
      GROUP BY omrade_id HAVING sum(nu) > 0`,
    `SELECT 'D', coalesce(omrade_id::text, ''), datum::text, nu, NULL FROM g
      WHERE vilken = ${omradeDatum} AND nu > 0 AND ${i(period.aterkomst)}`,
    `SELECT 'N', kanal, NULL, nu, NULL FROM g WHERE vilken = ${kanal} AND nu > 0`,
    `SELECT 'R', coalesce(rapportor_id::text, ''), NULL, nu, NULL FROM g WHERE vilken = ${rapportor} AND nu > 0`,
    TIMCELLER(
      `SELECT coalesce(timprofil_id::text, '') AS nyckel, nu AS antal FROM g WHERE vilken = ${timprofil} AND nu > 0`,
    ),
  ];
  return manager.query<Analysrad[]>(`${rader}\n${delar.join('\nUNION ALL\n')}`, p.varden);
}

/** The first day of the last whole month before a day's month. */
function manadenFore(datum: string): string {
  const [ar = 0, manad = 1] = datum.split('-').map(Number);
  return new Date(Date.UTC(ar, manad - 2, 1)).toISOString().slice(0, 10);
}

/** Reports per profile spread over the hours of the week; those without a usable time stand under ''. */
const TIMCELLER = (perProfil: string): string => `
  SELECT 'T', c.cell::text, NULL, sum(s.antal)::int, sum(s.antal * c.andel)
    FROM (${perProfil}) s JOIN timprofil t ON t.id = nullif(s.nyckel, '')::int,
         unnest(t.celler, t.andelar) AS c (cell, andel)
   GROUP BY c.cell HAVING sum(s.antal) <> 0
  UNION ALL
  SELECT 'T', '', NULL, s.antal, NULL FROM (${perProfil}) s WHERE s.nyckel = '' AND s.antal <> 0`;
