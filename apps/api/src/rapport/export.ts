import { pipeline } from 'node:stream/promises';
import {
  ARTER,
  far,
  filterFranAdress,
  KANALER,
  localDate,
  POLISANMALD,
  RAPPORTSTATUSAR,
  type RapportFilter,
  SAKERHETER,
  TIDSPRECISIONER,
} from '@roda-traden/domain';
import type { RequestHandler } from 'express';
import pg from 'pg';
import type { Tjanster } from '../context.ts';
import { Parametrar } from '../db/parametrar.ts';
import { Hyresgasttransaktion, iKommun } from '../db/transaktion.ts';
import { inloggadBegaran } from '../http/inloggad.ts';
import { nyttId } from '../id.ts';
import { logga } from '../logg/index.ts';
import { FORMELTECKEN } from './import/formel.ts';
import { kravGiltigt } from './rapport.lista.ts';
import { type Lasare, rapportvillkor } from './rapport.visibility.ts';

/** Values written into the statement as quoted literals: COPY takes no parameters. */
class Literaler extends Parametrar {
  override plats(varde: unknown): string {
    if (Array.isArray(varde)) return `ARRAY[${varde.map((v) => this.plats(v)).join(', ')}]`;
    if (typeof varde === 'number') return String(Number(varde));
    return pg.escapeLiteral(String(varde));
  }
}

const namnFor = (kolumn: string, lista: readonly { kod: string | number; namn: string }[]): string =>
  `CASE ${kolumn} ${lista.map((rad) => `WHEN ${pg.escapeLiteral(String(rad.kod))} THEN ${pg.escapeLiteral(rad.namn)}`).join(' ')} ELSE ${kolumn} END`;

/** A cell that a spreadsheet would run as a formula gets an apostrophe before it; one that looks guarded gets one more. */
const oskadlig = (uttryck: string): string =>
  `CASE WHEN ${uttryck} ~ ${VAKTAS} THEN '''' || ${uttryck} ELSE ${uttryck} END`;
const VAKTAS = pg.escapeLiteral(
  `^'?[${FORMELTECKEN.map((tecken) => (tecken === '-' ? '\\-' : tecken)).join('')}]`,
);

const lokal = (kolumn: string): string =>
  `to_char(${kolumn} AT TIME ZONE 'Europe/Stockholm', 'YYYY-MM-DD HH24:MI')`;

/** The statement behind an export: the list's own WHERE, written out by the database as CSV. */
export function exportsats(lasare: Lasare, filter: RapportFilter): string {
  const villkor = rapportvillkor(lasare, kravGiltigt(filter), new Literaler());
  const text = (kolumn: string): string =>
    far(lasare.roll, 'rapport:triagera')
      ? oskadlig(kolumn)
      : `CASE WHEN r.hanteringsklass = 'sekretessprovas' THEN 'Texten sekretessprövas.' ELSE ${oskadlig(kolumn)} END`;
  return `COPY (
    SELECT ${far(lasare.roll, 'rapport:triagera') ? 'r.referens' : "left(r.referens, 5) || '-·····'"} AS "Referens", ${lokal('r.inkommen')} AS "Inkommen", r.datum AS "Räknas på dag",
           ${lokal('r.hant_fran')} AS "Hänt från", ${lokal('r.hant_till')} AS "Hänt till",
           ${namnFor('r.hant_precision', TIDSPRECISIONER)} AS "Tidens säkerhet",
           ${namnFor('k.art', ARTER)} AS "Art", k.namn AS "Kategori", array_to_string(r.andts, ', ') AS "ANDTS",
           o.namn AS "Område", ${text('r.platstext')} AS "Plats", r.allvar AS "Allvar",
           ${namnFor('r.sakerhet', SAKERHETER)} AS "Hur säkert", ${namnFor('r.polisanmald', POLISANMALD)} AS "Polisanmält",
           ${namnFor('r.kanal', KANALER)} AS "Kanal", ${namnFor('r.status', RAPPORTSTATUSAR)} AS "Status",
           ${text('r.text')} AS "Text"
      FROM rapport r
      LEFT JOIN kategori k ON k.kommun_id = r.kommun_id AND k.id = r.kategori_id
      LEFT JOIN omrade o ON o.kommun_id = r.kommun_id AND o.id = r.omrade_id
     WHERE ${villkor}
     ORDER BY r.inkommen DESC, r.id DESC
  ) TO STDOUT (FORMAT csv, HEADER, DELIMITER ';', ENCODING 'UTF8')`;
}

/** GET /export/rapporter.csv: the reports of the filter in the address, streamed as the database writes them. */
export const exporteraRapporter = (tjanster: Tjanster): RequestHandler =>
  inloggadBegaran(tjanster, 'rapport:exportera', async (kontext, req, res) => {
    const filter = filterFranAdress(new URL(req.url, 'http://rot').searchParams);
    const sats = exportsats(kontext.inloggad, filter);
    // Written before the first row leaves, on its own: what was handed out is known however the download ends.
    await iKommun(kontext.oppning, kontext.inloggad.kommunId, (tx) =>
      logga(tx, {
        kommunId: kontext.inloggad.kommunId,
        anvandareId: kontext.inloggad.anvandareId,
        objektTyp: 'export',
        objektId: nyttId(kontext.nu),
        handling: 'exporterade',
        // Not the words searched for: they may be a name, and history is never erased.
        efter: { ...filter, ...(filter.text && { text: '(sökord)' }) },
      }),
    );
    res.set({
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="rapporter-${localDate(kontext.nu)}.csv"`,
      'cache-control': 'no-store',
    });
    // A byte order mark, so that a spreadsheet reads å ä ö.
    res.write('\uFEFF');
    // A connection of its own: the request's is ended as soon as the client goes away, and a COPY can't be.
    await kontext.avsluta(true);
    const tx = await Hyresgasttransaktion.oppna(kontext.oppning);
    try {
      await tx.taKommun(kontext.inloggad.kommunId);
      await pipeline(await tx.kopieraUt(sats), res);
      await tx.commit();
    } catch (fel) {
      await tx.kasta();
      if (!res.destroyed) throw fel;
    }
  });
