import { IMPORTKOLUMNER, type ImportkolumnNamn, importnyckel } from '@roda-traden/domain';
import type { DataSource } from 'typeorm';
import { type Hyresgasttransaktion, iKommun } from '../../db/transaktion.ts';
import { Avslag } from '../../errors/fel.ts';
import { nyttId } from '../../id.ts';
import { logga } from '../../logg/index.ts';
import { laggInRapporter, type Massrapport } from '../massinlasning.ts';
import { arFormel } from './formel.ts';
import { type Importregister, lasImportregister } from './importregister.ts';
import { type Csvrad, lasCsv } from './lascsv.ts';
import { type Celler, type Kolumnfel, tolkaRad } from './tolkarad.ts';

export interface Rapportimport {
  datakalla: DataSource;
  /** The moment of the import. */
  nu: Date;
  kommunId: string;
  hemlighet: string;
  /** Who does it; null for the operator at the command line. */
  anvandareId: string | null;
  fil: AsyncIterable<Uint8Array>;
  /** Says what would happen and writes nothing. */
  torrkorning: boolean;
  framsteg?: (lasta: number) => void;
}

export interface Radfel extends Kolumnfel {
  /** As in the spreadsheet: the header is row 1. */
  rad: number;
}

export interface Rapportimportresultat {
  /** Rows with anything in them, beside the header. */
  rader: number;
  nya: number;
  /** Of the new ones: those that count at once, and those that wait in the inbox. */
  godkanda: number;
  tillInkorg: number;
  /** Read in before, by their extern_id, and left as they are. */
  redanInlasta: number;
  raderMedFel: number;
  antalFel: number;
  /** The first of what is wrong, row by row. */
  fel: Radfel[];
  /** Headings that mean nothing here. */
  okandaKolumner: string[];
}

const BUNT = 500;
const FEL_MAX = 200;

/**
 * Reads a file of historical reports: each row once by its `extern_id`, rows with something wrong passed over and
 * reported. Each piece is committed by itself, so that triage never waits for the whole file (docs/decisions/0007);
 * broken off, the same file is read again and goes on where it was. Throws `Avslag` in words for a file that can't
 * be read at all.
 */
export async function importeraRapporter(val: Rapportimport): Promise<Rapportimportresultat> {
  const register = await iKommun(val, val.kommunId, lasImportregister);
  const resultat: Rapportimportresultat = {
    rader: 0,
    nya: 0,
    godkanda: 0,
    tillInkorg: 0,
    redanInlasta: 0,
    raderMedFel: 0,
    antalFel: 0,
    fel: [],
    okandaKolumner: [],
  };
  /** Where each extern_id stood first. */
  const sedda = new Map<string, number>();
  let rubrik: Rubrik | null = null;
  let bunt: Massrapport[] = [];
  for await (const rad of lasCsv(val.fil)) {
    if (rubrik === null) {
      rubrik = lasRubrik(rad);
      resultat.okandaKolumner = rubrik.okanda;
      continue;
    }
    resultat.rader++;
    const tolkad = tolka(rad, rubrik, register, val.nu, sedda);
    if (Array.isArray(tolkad)) {
      resultat.raderMedFel++;
      resultat.antalFel += tolkad.length;
      for (const fel of tolkad)
        if (resultat.fel.length < FEL_MAX) resultat.fel.push({ rad: rad.rad, ...fel });
      continue;
    }
    bunt.push(tolkad);
    if (bunt.length >= BUNT) {
      await laggIn(val, register, bunt, resultat);
      bunt = [];
      val.framsteg?.(resultat.rader);
    }
  }
  if (rubrik === null) throw new Avslag('OGILTIG', 'Filen är tom.');
  if (bunt.length > 0) await laggIn(val, register, bunt, resultat);
  val.framsteg?.(resultat.rader);
  if (!val.torrkorning && resultat.nya > 0)
    await iKommun(val, val.kommunId, (tx) => skrivHistorik(tx, val, resultat));
  return resultat;
}

/** Our own export's apostrophe before what a spreadsheet would run as a formula is no part of the cell. */
const utanVakt = (cell: string): string =>
  arFormel(cell.slice(1)) && cell.startsWith("'") ? cell.slice(1) : cell;

interface Rubrik {
  /** Column by place; null for one that is passed over. */
  kolumner: readonly (ImportkolumnNamn | null)[];
  okanda: string[];
}

function lasRubrik({ celler }: Csvrad): Rubrik {
  const okanda: string[] = [];
  const kolumner = celler.map((cell) => {
    const nyckel = importnyckel(cell);
    const kolumn = IMPORTKOLUMNER.find((k) => k.namn === nyckel);
    if (!kolumn && nyckel !== '') okanda.push(cell.trim().slice(0, 60));
    return kolumn?.namn ?? null;
  });
  const saknas = IMPORTKOLUMNER.filter((k) => k.kravs && !kolumner.includes(k.namn)).map((k) => k.namn);
  if (saknas.length > 0)
    throw new Avslag(
      'OGILTIG',
      `Rubrikraden saknar ${saknas.join(', ')}. Första raden i filen ska ha kolumnernas namn, som i mallen.`,
    );
  const dubbel = kolumner.find((kolumn, plats) => kolumn !== null && kolumner.indexOf(kolumn) !== plats);
  if (dubbel) throw new Avslag('OGILTIG', `Kolumnen ${dubbel} finns två gånger i rubrikraden.`);
  return { kolumner, okanda };
}

function tolka(
  { rad, celler: skrivna, svalda }: Csvrad,
  rubrik: Rubrik,
  register: Importregister,
  nu: Date,
  sedda: Map<string, number>,
): Massrapport | Kolumnfel[] {
  if (svalda)
    return [
      {
        kolumn: 'extern_id',
        meddelande: `Ett citattecken öppnas här och stängs först ${svalda} rader längre ned, så de raderna hamnar i samma cell. Ta bort det, eller stäng det i sin cell.`,
      },
    ];
  // A spreadsheet leaves out the empty cells at the end of a row, or adds some.
  const bredd = rubrik.kolumner.length;
  const celler = skrivna.slice(0, bredd);
  if (skrivna.slice(bredd).some((cell) => cell.trim() !== ''))
    return [
      {
        kolumn: 'extern_id',
        meddelande: `Raden har ${skrivna.length} celler men rubriken ${bredd}. Sätt citattecken runt text som innehåller skiljetecken.`,
      },
    ];
  const varden = Object.fromEntries(IMPORTKOLUMNER.map((k) => [k.namn, ''])) as Record<
    ImportkolumnNamn,
    string
  >;
  rubrik.kolumner.forEach((kolumn, plats) => {
    if (kolumn) varden[kolumn] = utanVakt((celler[plats] ?? '').trim());
  });
  const tidigare = sedda.get(varden.extern_id);
  if (varden.extern_id !== '' && tidigare === undefined) sedda.set(varden.extern_id, rad);
  const tolkad = tolkaRad(varden satisfies Celler, register, nu);
  const fel = tolkad.ok ? [] : tolkad.fel;
  if (tidigare !== undefined)
    fel.unshift({ kolumn: 'extern_id', meddelande: `Samma extern_id står redan på rad ${tidigare}.` });
  return tolkad.ok && fel.length === 0 ? tolkad.rapport : fel;
}

async function laggIn(
  val: Rapportimport,
  register: Importregister,
  bunt: readonly Massrapport[],
  resultat: Rapportimportresultat,
): Promise<void> {
  await iKommun(val, val.kommunId, async (tx) => {
    // One at a time per kommun: of two who read in the same file, the second is told that it was there already.
    await tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`import:${val.kommunId}`]);
    const finns = await tx.query<{ extern_id: string }>(
      'SELECT extern_id FROM rapport WHERE extern_id = ANY($1::text[])',
      [bunt.map((rapport) => rapport.externId)],
    );
    const inlasta = new Set(finns.map((rad) => rad.extern_id));
    const nya = bunt.filter((rapport) => !inlasta.has(rapport.externId));
    if (nya.length > 0 && !val.torrkorning)
      await laggInRapporter(
        {
          datakalla: val.datakalla,
          tx,
          kommunId: val.kommunId,
          register: register.mass,
          hemlighet: val.hemlighet,
          anvandareId: val.anvandareId,
          handling: 'importerades',
        },
        nya,
      );
    const godkanda = nya.filter((rapport) => rapport.status === 'godkand').length;
    resultat.nya += nya.length;
    resultat.godkanda += godkanda;
    resultat.tillInkorg += nya.length - godkanda;
    resultat.redanInlasta += bunt.length - nya.length;
  });
}

async function skrivHistorik(
  tx: Hyresgasttransaktion,
  val: Rapportimport,
  { nya, redanInlasta, raderMedFel }: Rapportimportresultat,
): Promise<void> {
  await logga(tx, {
    kommunId: val.kommunId,
    anvandareId: val.anvandareId,
    objektTyp: 'import',
    objektId: nyttId(tx.nu),
    handling: 'importerade',
    efter: { nya, redanInlasta, raderMedFel },
  });
}
