import { far, OPPNA_STATUSAR, type RapportFilter, type Roll } from '@roda-traden/domain';
import type { Parametrar } from '../db/parametrar.ts';

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
  const nagonAv = (kolumn: string, varden: readonly unknown[] | undefined, typ: string): void => {
    if (varden?.length) delar.push(`${kolumn} = ANY(${p.plats([...varden])}::${typ}[])`);
  };
  if (filter.fran) delar.push(`r.datum >= ${p.plats(filter.fran)}::date`);
  if (filter.till) delar.push(`r.datum <= ${p.plats(filter.till)}::date`);
  nagonAv('r.status', filter.statusar, 'text');
  nagonAv('r.kanal', filter.kanaler, 'text');
  nagonAv('r.allvar', filter.allvar, 'smallint');
  nagonAv('r.sakerhet', filter.sakerheter, 'text');
  if (filter.arter?.length)
    delar.push(
      `r.kategori_id = ANY(ARRAY(SELECT k.id FROM kategori k WHERE k.art = ANY(${p.plats([...filter.arter])}::text[])))`,
    );
  if (filter.kategorier?.length) delar.push(kodvillkor('r.kategori_id', filter.kategorier, p, KATEGORIER));
  if (filter.omraden?.length) delar.push(kodvillkor('r.omrade_id', filter.omraden, p, OMRADEN));
  if (filter.andts?.length) delar.push(`r.andts && ${p.plats([...filter.andts])}::text[]`);
  if (filter.veckotimmar?.length)
    delar.push(
      `r.timprofil_id = ANY(ARRAY(SELECT t.id FROM timprofil t WHERE t.celler && ${p.plats([...filter.veckotimmar])}::smallint[]))`,
    );
  if (filter.kandTid !== undefined) delar.push(`r.timprofil_id IS ${filter.kandTid ? 'NOT NULL' : 'NULL'}`);
  if (filter.kandRapportor !== undefined)
    delar.push(`r.rapportor_id IS ${filter.kandRapportor ? 'NOT NULL' : 'NULL'}`);
  if (filter.text?.trim()) {
    delar.push(`r.id IN (SELECT rot.sok_rapporter(${p.plats(filter.text.trim())}))`);
    // A hit would tell what a withheld text says.
    if (!far(lasare.roll, 'rapport:triagera')) delar.push("r.hanteringsklass <> 'sekretessprovas'");
  }
  if (filter.handlaggare === 'ingen') delar.push('r.handlaggare_id IS NULL');
  else if (filter.handlaggare) delar.push(`r.handlaggare_id::text = ${p.plats(filter.handlaggare)}`);
  return delar.join(' AND ');
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
