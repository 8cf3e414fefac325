import { createHash, createHmac } from 'node:crypto';
import {
  type AndtsTagg,
  type Kanal,
  type Platsprecision,
  type Polisanmald,
  type Rapportstatus,
  type Sakerhet,
  screenText,
  skapaReferens,
  type Tidsprecision,
  tolkaKontakt,
  VAD_HANT,
} from '@roda-traden/domain';
import type { DataSource } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import type { Hyresgasttransaktion } from '../db/transaktion.ts';
import { nyttId } from '../id.ts';
import { tidsfakta } from './tidsfakta.ts';

/** A report that comes with its outcome: from the archive, or from the demo. Codes, not ids. */
export interface Massrapport {
  externId: string;
  kanal: Kanal;
  inkommen: Date;
  hantFran: Date | null;
  hantTill: Date | null;
  hantPrecision: Tidsprecision;
  vad: string;
  kategori: string | null;
  andts: readonly AndtsTagg[];
  omrade: string | null;
  platsprecision: Platsprecision;
  platstext: string | null;
  text: string;
  konsekvens: string | null;
  allvar: number | null;
  sakerhet: Sakerhet;
  polisanmald: Polisanmald;
  pagar: boolean;
  organisation: string | null;
  kontakt: string | null;
  status: Exclude<Rapportstatus, 'gallrad'>;
  hanvisadTill: string | null;
  skal: string | null;
  kompletteringsfraga: string | null;
  /** `externId` of the report it is a duplicate of, in this batch or before. */
  huvudExternId: string | null;
}

/** The kommun's registers by code, and reporters met so far. */
export interface Register {
  kategori: Map<string, string>;
  omrade: Map<string, string>;
  organisation: Map<string, string>;
  rapportor: Map<string, string>;
}

export async function lasRegister(tx: Hyresgasttransaktion): Promise<Register> {
  const karta = async (sql: string): Promise<Map<string, string>> =>
    new Map((await tx.query<{ kod: string; id: string }>(sql)).map((rad) => [rad.kod, rad.id]));
  return {
    kategori: await karta('SELECT kod, id FROM kategori'),
    omrade: await karta('SELECT kod, id FROM omrade WHERE aktiv'),
    organisation: await karta('SELECT kod, id FROM organisation WHERE kod IS NOT NULL'),
    rapportor: await karta(
      "SELECT coalesce(organisation_id::text, encode(kontakt_hash, 'hex')) AS kod, id FROM rapportor",
    ),
  };
}

export interface Massinlasning {
  datakalla: DataSource;
  tx: Hyresgasttransaktion;
  kommunId: string;
  register: Register;
  hemlighet: string;
  /** Who does it; null for the system itself. */
  anvandareId: string | null;
  handling: 'importerades' | 'inkom';
}

/**
 * Writes a batch of reports with originals and history, each once by its `externId`; those already there are
 * left as they are. Returns how many were new. Give at most some thousand at a time.
 */
export async function laggInRapporter(m: Massinlasning, batch: readonly Massrapport[]): Promise<number> {
  await laggInRapportorer(m, batch);
  const rader = [];
  for (const r of batch) {
    const tid = await tidsfakta(m.datakalla, r);
    const text = screenText(r.text);
    const platstext = r.platstext ? screenText(r.platstext) : null;
    const konsekvens = r.konsekvens ? screenText(r.konsekvens) : null;
    rader.push({
      id: uuidv7({ msecs: r.inkommen.getTime() }),
      handelse_id: uuidv7({ msecs: r.inkommen.getTime() }),
      referens: skapaReferens(
        createHash('sha256').update(`${m.hemlighet}:${m.kommunId}:${r.externId}`).digest(),
      ),
      extern_id: r.externId,
      kanal: r.kanal,
      status: r.status,
      inkommen: r.inkommen,
      hant_fran: r.hantFran,
      hant_till: r.hantTill,
      hant_precision: r.hantPrecision,
      datum: tid.datum,
      manad: tid.manad,
      timprofil_id: tid.timprofilId,
      vad: r.vad,
      kategori_id: kategoriId(m, r),
      andts: r.andts,
      omrade_id: r.omrade === null ? null : (m.register.omrade.get(r.omrade) ?? null),
      platsprecision: r.platsprecision,
      platstext: platstext?.masked ?? null,
      text: text.masked,
      traffar: [...new Set([text, platstext, konsekvens].flatMap((s) => s?.hits.map((h) => h.kind) ?? []))],
      konsekvens: konsekvens?.masked ?? null,
      allvar: r.allvar,
      sakerhet: r.sakerhet,
      polisanmald: r.polisanmald,
      pagar: r.pagar,
      rapportor_id: rapportorId(m, r),
      vill_ha_svar: r.kontakt !== null,
      hanvisad_till: r.hanvisadTill,
      skal: r.skal,
      kompletteringsfraga: r.kompletteringsfraga,
      original_text: r.text,
      original_platstext: r.platstext,
      original_konsekvens: r.konsekvens,
      kontakt: r.kontakt,
    });
  }
  const [resultat] = await m.tx.query<{ nya: number }>(
    `WITH rader AS (
       SELECT * FROM json_to_recordset($1::json) AS r (id uuid, handelse_id uuid, referens text, extern_id text, kanal text,
         status text, inkommen timestamptz, hant_fran timestamptz, hant_till timestamptz, hant_precision text, datum date,
         manad date, timprofil_id int, vad text, kategori_id uuid, andts text[], omrade_id uuid, platsprecision text,
         platstext text, text text, traffar text[], konsekvens text, allvar smallint, sakerhet text, polisanmald text,
         pagar boolean, rapportor_id uuid, vill_ha_svar boolean, hanvisad_till text, skal text, kompletteringsfraga text,
         original_text text, original_platstext text, original_konsekvens text, kontakt text)),
     nya AS (
       INSERT INTO rapport (kommun_id, id, referens, extern_id, kanal, status, inkommen, hant_fran, hant_till, hant_precision,
         datum, manad, timprofil_id, vad, kategori_id, andts, omrade_id, platsprecision, platstext, text, traffar, konsekvens,
         allvar, sakerhet, polisanmald, pagar, rapportor_id, vill_ha_svar, hanvisad_till, skal, kompletteringsfraga,
         skapad_av, andrad, hanteringsklass)
       SELECT $2, id, referens, extern_id, kanal, status, inkommen, hant_fran, hant_till, hant_precision, datum, manad,
         timprofil_id, vad, kategori_id, andts, omrade_id, platsprecision, platstext, text, traffar, konsekvens, allvar,
         sakerhet, polisanmald, pagar, rapportor_id, vill_ha_svar, hanvisad_till, skal, kompletteringsfraga, $3, inkommen,
         CASE WHEN $4 = 'importerades' THEN 'sekretessprovas' ELSE 'intern' END
         FROM rader
       ON CONFLICT (kommun_id, extern_id) DO NOTHING
       RETURNING id),
     original AS (
       INSERT INTO rapport_original (kommun_id, rapport_id, text, platstext, konsekvens, kontakt)
       SELECT $2, id, original_text, original_platstext, original_konsekvens, kontakt FROM rader JOIN nya USING (id)),
     historik AS (
       INSERT INTO handelse (kommun_id, id, tid, anvandare_id, objekt_typ, objekt_id, handling, efter)
       SELECT $2, handelse_id, CASE WHEN $4 = 'inkom' THEN inkommen ELSE rot.nu() END, $3, 'rapport', id, $4,
              json_build_object('kanal', kanal, 'status', status) FROM rader JOIN nya USING (id))
     SELECT count(*)::int AS nya FROM nya`,
    [JSON.stringify(rader), m.kommunId, m.anvandareId, m.handling],
  );
  await knytDubbletter(m, batch);
  return resultat?.nya ?? 0;
}

/** The key a reporter is told apart by: the unit's id, or the keyed hash of the contact. */
function rapportornyckel(m: Massinlasning, r: Massrapport): string | null {
  const organisationId = r.organisation === null ? undefined : m.register.organisation.get(r.organisation);
  if (organisationId) return organisationId;
  const kontakt = r.kontakt ? tolkaKontakt(r.kontakt) : null;
  if (!kontakt) return null;
  return createHmac('sha256', m.hemlighet).update(`${m.kommunId}:${kontakt}`).digest('hex');
}

/** The category it came with; a report that waits has the one its plain words suggest, as at the other entrances. */
function kategoriId(m: Massinlasning, r: Massrapport): string | null {
  const kod =
    r.kategori ?? (r.status === 'inkommen' ? VAD_HANT.find((v) => v.kod === r.vad)?.forslag : undefined);
  return kod ? (m.register.kategori.get(kod) ?? null) : null;
}

function rapportorId(m: Massinlasning, r: Massrapport): string | null {
  const nyckel = rapportornyckel(m, r);
  return nyckel === null ? null : (m.register.rapportor.get(nyckel) ?? null);
}

async function laggInRapportorer(m: Massinlasning, batch: readonly Massrapport[]): Promise<void> {
  const nya = new Map<string, string>();
  for (const r of batch) {
    const nyckel = rapportornyckel(m, r);
    if (nyckel !== null && !m.register.rapportor.has(nyckel)) nya.set(nyckel, nyttId(m.tx.nu));
  }
  if (nya.size === 0) return;
  const rader = [...nya].map(([nyckel, id]) =>
    nyckel.length === 36
      ? { id, organisation_id: nyckel, hash: null }
      : { id, organisation_id: null, hash: nyckel },
  );
  await m.tx.query(
    `INSERT INTO rapportor (kommun_id, id, organisation_id, kontakt_hash)
     SELECT $1, id, organisation_id, decode(hash, 'hex')
       FROM json_to_recordset($2::json) AS r (id uuid, organisation_id uuid, hash text)`,
    [m.kommunId, JSON.stringify(rader)],
  );
  for (const [nyckel, id] of nya) m.register.rapportor.set(nyckel, id);
}

/** Gives duplicates and the report they point to one incident. */
async function knytDubbletter(m: Massinlasning, batch: readonly Massrapport[]): Promise<void> {
  const par = batch.flatMap((r) =>
    r.huvudExternId === null
      ? []
      : { dubblett: r.externId, huvud: r.huvudExternId, incident: nyttId(m.tx.nu) },
  );
  if (par.length === 0) return;
  await m.tx.query(
    `WITH par AS (SELECT DISTINCT ON (huvud) huvud, incident FROM json_to_recordset($1::json) AS p (huvud text, incident uuid))
     INSERT INTO incident (kommun_id, id, huvudrapport_id)
     SELECT r.kommun_id, par.incident, r.id FROM par JOIN rapport r ON r.kommun_id = $2 AND r.extern_id = par.huvud
     ON CONFLICT (kommun_id, huvudrapport_id) DO NOTHING`,
    [JSON.stringify(par), m.kommunId],
  );
  await m.tx.query(
    `UPDATE rapport r SET incident_id = i.id
       FROM json_to_recordset($1::json) AS p (dubblett text, huvud text)
       JOIN rapport h ON h.kommun_id = $2 AND h.extern_id = p.huvud
       JOIN incident i ON i.kommun_id = h.kommun_id AND i.huvudrapport_id = h.id
      WHERE r.kommun_id = $2 AND r.extern_id IN (p.dubblett, p.huvud) AND r.incident_id IS NULL`,
    [JSON.stringify(par), m.kommunId],
  );
}
