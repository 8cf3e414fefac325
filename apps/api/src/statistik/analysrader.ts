import {
  addMonths,
  BLOCK_HOURS,
  earliest,
  monthStart,
  type Period,
  RAKNADE_STATUSAR,
  type RapportFilter,
} from '@roda-traden/domain';
import type { EntityManager } from 'typeorm';
import { Parametrar } from '../db/parametrar.ts';
import { type Lasare, rapportvillkor } from '../rapport/index.ts';
import { type Analysperiod, delaPeriod } from './analysperiod.ts';

/**
 * One figure for a chart. `del` says which:
 * M category per month in the period · H category per month before it · K/F/I category now, previous, last year ·
 * O area · D area per month, `antal` holding its days as bits, day 1 lowest · N channel · T hour of the week (`vikt` = shares, '' = no usable time) ·
 * B block of hours of the week · R reports without a known reporter ('') · Q known reporters (`antal`), and the most from one of them (`vikt`).
 */
export interface Analysrad {
  del: 'M' | 'H' | 'K' | 'F' | 'I' | 'O' | 'D' | 'N' | 'T' | 'B' | 'R' | 'Q';
  /** Id or code; '' where the report has none. */
  nyckel: string;
  datum: string | null;
  antal: number;
  vikt: number | null;
}

/**
 * All figures of the page in one statement from the rollups: only for what they sum, the counted reports by period.
 * `samtidigt` is a writing statement that goes with it, and sees the same snapshot.
 */
export async function raderUrSummor(
  manager: EntityManager,
  kommunId: string,
  period: Analysperiod,
  allt: boolean,
  samtidigt?: (p: Parametrar) => string,
): Promise<Analysrad[]> {
  const p = new Parametrar();
  const kommun = p.plats(kommunId);
  const bit = (dimension: string, niva: string, fran: string, till: string): string =>
    `SELECT nyckel, datum, antal FROM analys_summa
      WHERE kommun_id = ${kommun} AND dimension = '${dimension}' AND niva = '${niva}'
        AND datum BETWEEN ${p.plats(fran)}::date AND ${p.plats(till)}::date`;
  const iPeriod = (dimension: string, span: Period): string =>
    delaPeriod(span)
      .map(({ niva, fran, till }) => bit(dimension, niva, fran, till))
      .join(' UNION ALL ');
  const hel = (dimension: string): string =>
    allt ? bit(dimension, 'a', '2000-01-01', '2000-01-01') : iPeriod(dimension, period.nu);
  const summa = (del: string, kalla: string): string =>
    `SELECT '${del}' AS del, nyckel, NULL::date AS datum, sum(antal)::int AS antal, NULL::float8 AS vikt
       FROM (${kalla}) s GROUP BY nyckel HAVING sum(antal) <> 0`;
  const perManad = (del: string, kalla: string): string =>
    `SELECT '${del}', nyckel, ${MANAD}, sum(antal)::int, NULL
       FROM (${kalla}) s GROUP BY 2, 3 HAVING sum(antal) <> 0`;
  const delar = [
    summa('K', hel('K')),
    summa('F', iPeriod('K', period.foregaende)),
    summa('I', iPeriod('K', period.ifjol)),
    summa('O', hel('O')),
    summa('N', hel('N')),
    perManad('M', iPeriod('K', period.nu)),
    perManad('H', bit('K', 'm', period.historikFran, manadenFore(period.nu.fran))),
    `SELECT 'D', nyckel, ${MANAD}, ${DAGBITAR}, NULL
       FROM (${bit('O', 'd', period.aterkomst.fran, period.aterkomst.till)}) s WHERE antal <> 0 GROUP BY 2, 3`,
    RAPPORTORER(
      `SELECT nyckel, sum(antal)::int AS antal FROM (${hel('R')}) s GROUP BY nyckel HAVING sum(antal) <> 0`,
    ),
    TIMCELLER(`SELECT nyckel, sum(antal)::int AS antal FROM (${hel('T')}) s GROUP BY nyckel`),
  ];
  const skrivning = samtidigt ? `WITH samtidigt AS (${samtidigt(p)})\n` : '';
  return manager.query<Analysrad[]>(`${skrivning}${delar.join('\nUNION ALL\n')}`, p.varden);
}

/** The fields `analys_historik` keeps apart. */
const I_HISTORIKEN: readonly string[] = [
  'fran',
  'till',
  'statusar',
  'arter',
  'kategorier',
  'allvar',
  'kanaler',
];

/** Can the years before be read from the monthly sums, which hold what is counted and no other fields? */
const kanLasaHistoriken = (filter: RapportFilter): boolean =>
  (filter.statusar ?? []).every((status) => RAKNADE_STATUSAR.includes(status)) &&
  Object.entries(filter).every(([falt, varde]) => varde === undefined || I_HISTORIKEN.includes(falt));

/**
 * All figures of the page from the reports of a filter, whatever it holds: one pass over the period for every
 * chart, and one over the time before it for categories alone.
 */
export async function raderUrRapporter(
  manager: EntityManager,
  lasare: Lasare,
  filter: RapportFilter,
  period: Analysperiod,
): Promise<Analysrad[]> {
  const p = new Parametrar();
  const { fran: _fran, till: _till, ...ovrigt } = filter;
  const villkor = rapportvillkor(lasare, ovrigt, p);
  const i = ({ fran, till }: Period): string =>
    `r.datum BETWEEN ${p.plats(fran)}::date AND ${p.plats(till)}::date`;
  const urHistoriken = kanLasaHistoriken(filter);
  const referens = earliest(period.foregaende.fran, period.ifjol.fran);
  // A period of more than five years has its previous one further back than the history.
  const forsta = urHistoriken ? referens : earliest(period.historikFran, referens);
  const iHistoriken = `manad BETWEEN ${p.plats(period.historikFran)}::date AND ${p.plats(manadenFore(period.nu.fran))}::date`;
  const gemensamt = `
    WITH nu AS MATERIALIZED (
      SELECT grouping(r.kategori_id, r.omrade_id, r.kanal, r.timprofil_id, r.rapportor_id) AS vilken,
             r.manad, r.kategori_id, r.omrade_id, r.kanal, r.timprofil_id, r.rapportor_id,
             count(*)::int AS antal, ${DAGBITAR} FILTER (WHERE ${i(period.aterkomst)}) AS dagar,
             count(*) FILTER (WHERE ${i(period.ifjol)})::int AS ifjol
        FROM rapport r WHERE ${villkor} AND ${i(period.nu)}
       GROUP BY GROUPING SETS ((r.manad, r.kategori_id), (r.manad, r.omrade_id), (r.kanal), (r.timprofil_id), (r.rapportor_id))),
    fore AS MATERIALIZED (
      SELECT r.manad, r.kategori_id, count(*)::int AS antal,
             count(*) FILTER (WHERE ${i(period.foregaende)})::int AS foregaende,
             count(*) FILTER (WHERE ${i(period.ifjol)})::int AS ifjol
        FROM rapport r
       WHERE ${villkor} AND r.datum >= ${p.plats(forsta)}::date AND r.datum < ${p.plats(period.nu.fran)}::date
       GROUP BY r.manad, r.kategori_id)`;
  // The bits of `vilken`, from the left: kategori omrade kanal timprofil rapportor; 0 = grouped by.
  const [kategori, omrade, kanal, timprofil, rapportor] = [0b01111, 0b10111, 0b11011, 0b11101, 0b11110];
  const ur = (del: string, kalla: string, nyckel: string, antal: string, villkoret = 'TRUE'): string =>
    `SELECT '${del}' AS del, coalesce(${nyckel}::text, '') AS nyckel, NULL::date AS datum, sum(${antal})::int AS antal,
            NULL::float8 AS vikt FROM ${kalla} WHERE ${villkoret} GROUP BY ${nyckel} HAVING sum(${antal}) > 0`;
  const perManad = (del: string, kalla: string, nyckel: string, antal: string, villkoret: string): string =>
    `SELECT '${del}', coalesce(${nyckel}::text, ''), manad, ${antal}, NULL FROM ${kalla} WHERE ${villkoret}`;
  const delar = [
    ur('K', 'nu', 'kategori_id', 'antal', `vilken = ${kategori}`),
    ur('F', 'fore', 'kategori_id', 'foregaende'),
    ur(
      'I',
      `(SELECT kategori_id, ifjol FROM fore UNION ALL SELECT kategori_id, ifjol FROM nu WHERE vilken = ${kategori}) s`,
      'kategori_id',
      'ifjol',
    ),
    perManad('M', 'nu', 'kategori_id', 'antal', `vilken = ${kategori}`),
    urHistoriken
      ? `SELECT 'H', coalesce(r.kategori_id::text, ''), r.manad, sum(r.antal)::int, NULL
           FROM analys_historik r WHERE ${villkor} AND r.${iHistoriken} GROUP BY r.kategori_id, r.manad HAVING sum(r.antal) <> 0`
      : perManad('H', 'fore', 'kategori_id', 'antal', iHistoriken),
    ur('O', 'nu', 'omrade_id', 'antal', `vilken = ${omrade}`),
    perManad('D', 'nu', 'omrade_id', 'dagar', `vilken = ${omrade} AND dagar IS NOT NULL`),
    ur('N', 'nu', 'kanal', 'antal', `vilken = ${kanal}`),
    RAPPORTORER(
      `SELECT coalesce(rapportor_id::text, '') AS nyckel, antal FROM nu WHERE vilken = ${rapportor}`,
    ),
    TIMCELLER(
      `SELECT coalesce(timprofil_id::text, '') AS nyckel, antal FROM nu WHERE vilken = ${timprofil}`,
      filter.veckotimmar && `cell = ANY(${p.plats([...filter.veckotimmar])}::smallint[])`,
    ),
  ];
  return manager.query<Analysrad[]>(`${gemensamt}\n${delar.join('\nUNION ALL\n')}`, p.varden);
}

/** The first day of the last whole month before a day's month. */
const manadenFore = (datum: string): string => addMonths(monthStart(datum), -1);

const MANAD = "date_trunc('month', datum::timestamp)::date";
/** The days of a month as bits, the first day lowest. */
const DAGBITAR = 'bit_or(1 << (extract(day FROM datum)::int - 1))';

/** Reports per reporter as what the page needs: those without a known one, and how many known there are. */
const RAPPORTORER = (perRapportor: string): string => `
  SELECT CASE WHEN s.nyckel = '' THEN 'R' ELSE 'Q' END, '', NULL::date,
         CASE WHEN bool_and(s.nyckel = '') THEN sum(s.antal) ELSE count(*) END::int, max(s.antal)::float8
    FROM (${perRapportor}) s GROUP BY 1`;

/**
 * Reports per profile spread over the hours of the week; those without a usable time stand under ''. And how many
 * touch each block of hours: one that touches several of its hours is one report. Of the hours those `bara` lets through.
 */
const TIMCELLER = (perProfil: string, bara = 'TRUE'): string => `
  (WITH s AS MATERIALIZED (${perProfil})
  SELECT 'T', c.cell::text, NULL::date, sum(s.antal)::int, sum(s.antal * c.andel)
    FROM s JOIN timprofil t ON t.id = nullif(s.nyckel, '')::int,
         unnest(t.celler, t.andelar) AS c (cell, andel)
   GROUP BY c.cell HAVING sum(s.antal) <> 0
  UNION ALL
  SELECT 'T', '', NULL::date, s.antal, NULL FROM s WHERE s.nyckel = '' AND s.antal <> 0
  UNION ALL
  SELECT 'B', b.block::text, NULL::date, sum(s.antal)::int, NULL
    FROM s JOIN timprofil t ON t.id = nullif(s.nyckel, '')::int,
         LATERAL (SELECT DISTINCT cell / ${BLOCK_HOURS} AS block FROM unnest(t.celler) AS cell WHERE ${bara}) b
   GROUP BY b.block HAVING sum(s.antal) <> 0)`;
