import { far, OPPNA_STATUSAR, type RapportFilter, type Roll, tolkaReferensborjan } from '@roda-traden/domain';
import type { Parametrar } from '../db/parametrar.ts';
import { sokfraga } from './sokfraga.ts';

/** Who reads: every question about reports is asked by someone, and passes here. */
export interface Lasare {
  readonly kommunId: string;
  readonly roll: Roll;
}

/** What those who don't triage never meet: reports that no human has looked at yet. */
export const villkorForLasare = (lasare: Lasare): string =>
  far(lasare.roll, 'rapport:triagera')
    ? 'TRUE'
    : `r.status NOT IN (${[...OPPNA_STATUSAR, 'gallrad'].map((s) => `'${s}'`).join(', ')})`;

/**
 * The WHERE that list, detail, count, chart, export and search pass through, over `rapport r`: the reader's
 * kommun and what the role may see, and the filter. Row-level security stands behind it as a second wall.
 */
export function rapportvillkor(lasare: Lasare, filter: RapportFilter, p: Parametrar): string {
  const delar = [`r.kommun_id = ${p.plats(lasare.kommunId)}`, villkorForLasare(lasare)];
  // What a lägesbild counted is kept as it was counted then, in its own rows.
  const delarOmRaknat = filter.lagesbild ? [`l.lagesbild_id = ${p.plats(filter.lagesbild)}::uuid`] : delar;
  delarOmRaknat.push(...raknadeVillkor(filter.lagesbild ? 'l' : 'r', filter, p));
  if (filter.lagesbild)
    delar.push(
      `r.id IN (SELECT l.rapport_id FROM ${filter.sena ? 'lagesbild_sen_rapport' : 'lagesbild_rapport'} l
                 WHERE l.kommun_id = ${p.plats(lasare.kommunId)} AND ${delarOmRaknat.join(' AND ')})`,
    );
  const nagonAv = (kolumn: string, varden: readonly unknown[] | undefined, typ: string): void => {
    if (varden?.length) delar.push(`${kolumn} = ANY(${p.plats([...varden])}::${typ}[])`);
  };
  nagonAv('r.status', filter.statusar, 'text');
  nagonAv('r.kanal', filter.kanaler, 'text');
  nagonAv('r.allvar', filter.allvar, 'smallint');
  nagonAv('r.sakerhet', filter.sakerheter, 'text');
  if (filter.andts?.length) delar.push(`r.andts && ${p.plats([...filter.andts])}::text[]`);
  if (filter.kandRapportor !== undefined)
    delar.push(`r.rapportor_id IS ${filter.kandRapportor ? 'NOT NULL' : 'NULL'}`);
  if (filter.text?.trim()) {
    delar.push(sokvillkor(lasare, filter.text.trim(), p));
    // A hit would tell what a withheld text says.
    if (!far(lasare.roll, 'rapport:triagera')) delar.push("r.hanteringsklass <> 'sekretessprovas'");
  }
  if (filter.handlaggare === 'ingen') delar.push('r.handlaggare_id IS NULL');
  else if (filter.handlaggare) delar.push(`r.handlaggare_id::text = ${p.plats(filter.handlaggare)}`);
  return delar.join(' AND ');
}

/** The conditions on what a report is counted as: `alias` is the report itself, or a lägesbild's row about it. */
function raknadeVillkor(alias: 'r' | 'l', filter: RapportFilter, p: Parametrar): string[] {
  const delar: string[] = [];
  if (filter.fran) delar.push(`${alias}.datum >= ${p.plats(filter.fran)}::date`);
  if (filter.till) delar.push(`${alias}.datum <= ${p.plats(filter.till)}::date`);
  if (filter.arter?.length)
    delar.push(
      `${alias}.kategori_id = ANY(ARRAY(SELECT k.id FROM kategori k WHERE k.art = ANY(${p.plats([...filter.arter])}::text[])))`,
    );
  if (filter.kategorier?.length)
    delar.push(kodvillkor(`${alias}.kategori_id`, filter.kategorier, p, KATEGORIER));
  if (filter.omraden?.length) delar.push(kodvillkor(`${alias}.omrade_id`, filter.omraden, p, OMRADEN));
  if (filter.veckotimmar?.length)
    delar.push(
      `${alias}.timprofil_id = ANY(ARRAY(SELECT t.id FROM timprofil t WHERE t.celler && ${p.plats([...filter.veckotimmar])}::smallint[]))`,
    );
  if (filter.kandTid !== undefined)
    delar.push(`${alias}.timprofil_id IS ${filter.kandTid ? 'NOT NULL' : 'NULL'}`);
  return delar;
}

/**
 * The words in the text; and for those who see whole references also the report whose reference begins so. A range and
 * not LIKE, and beside the words and not in an OR with them: each is then looked up in its own index.
 */
function sokvillkor(lasare: Lasare, text: string, p: Parametrar): string {
  const fraga = sokfraga(text, p);
  const ord = fraga ? `SELECT rot.sok_rapporter(${fraga})` : 'SELECT NULL::uuid WHERE FALSE';
  const borjan = far(lasare.roll, 'rapport:triagera') ? tolkaReferensborjan(text) : null;
  if (!borjan) return `r.id IN (${ord})`;
  const fran = p.plats(borjan);
  // '~' sorts after every character of a reference.
  return `r.id IN (${ord} UNION ALL SELECT s.id FROM rapport s WHERE s.referens >= ${fran} AND s.referens < ${fran} || '~')`;
}

const KATEGORIER = (koder: string): string =>
  `SELECT k.id FROM kategori k WHERE k.kod = ANY(${koder}::text[])`;

/** An area stands for itself and all below it; written `=kod` for itself alone. */
const OMRADEN = (koder: string): string => `
  WITH RECURSIVE trad AS (
    SELECT o.id FROM omrade o WHERE o.kod = ANY(${koder}::text[])
    UNION SELECT o.id FROM omrade o JOIN trad t ON o.foralder_id = t.id)
  SELECT id FROM trad UNION SELECT o.id FROM omrade o WHERE '=' || o.kod = ANY(${koder}::text[])`;

/** Codes of a register, where '-' asks for rows that have none. */
function kodvillkor(
  kolumn: string,
  koder: readonly string[],
  p: Parametrar,
  urval: (plats: string) => string,
): string {
  const satta = koder.filter((kod) => kod !== '-');
  const delar = satta.length > 0 ? [`${kolumn} = ANY(ARRAY(${urval(p.plats(satta))}))`] : [];
  if (koder.includes('-')) delar.push(`${kolumn} IS NULL`);
  return `(${delar.join(' OR ')})`;
}
