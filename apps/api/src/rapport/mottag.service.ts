import { createHmac, randomBytes } from 'node:crypto';
import {
  type Faltfel,
  KANALER,
  RAPPORTGRANSER,
  type Rapportuppgifter,
  REGISTRERBARA_KANALER,
  rapportfel,
  screenText,
  skapaReferens,
  tolkaKontakt,
  VAD_HANT,
} from '@roda-traden/domain';
import type { Kontext } from '../context.ts';
import { kommunForKod } from '../db/kommuner.ts';
import { type Hyresgasttransaktion, iKommun } from '../db/transaktion.ts';
import { Avslag } from '../errors/fel.ts';
import { nyttId } from '../id.ts';
import { logga } from '../logg/index.ts';
import { innehallsavtryck } from './avtryck.ts';
import { raknaMottagen } from './mottagningstak.ts';
import { tidsfakta } from './tidsfakta.ts';

/** A report on its way in: what was written, and what the entrance knows of it. */
export interface NyRapport extends Rapportuppgifter {
  idempotensnyckel: string;
  kanal: string;
  pagar: boolean;
  organisationId: string | null;
  skapadAv: string | null;
}

/** What the one who reports has written, without what the entrance knows. */
export type Rapportinnehall = Omit<NyRapport, 'kanal' | 'organisationId' | 'skapadAv'>;

export type Mottaget =
  /** `redan`: it had been received before, and was sent again. */
  { ok: true; id: string; referens: string; inkommen: Date; redan: boolean } | { ok: false; falt: Faltfel[] };

/** Runs the writing in the transaction it belongs to: the operation's own, or one opened for it. */
type Transaktionen = (arbete: (tx: Hyresgasttransaktion) => Promise<Mottaget>) => Promise<Mottaget>;

/** What receiving needs of the operation. */
type Mottagare = Pick<Kontext, 'tjanster' | 'nu' | 'oppning'>;

/**
 * Receives a report in one transaction: screened words, locked original and history, all or nothing. The same
 * idempotency key with the same content gives the same report back, so that a resend makes no second one. With other
 * content it is another report, whoever reused the key (a copied tab, a changed answer): nothing is lost behind it.
 */
export async function taEmotRapport(
  { tjanster, nu: inkommen }: Mottagare,
  kommunId: string,
  ny: NyRapport,
  iTransaktionen: Transaktionen,
): Promise<Mottaget> {
  const falt = [...rapportfel(ny, inkommen), ...ingangsfel(ny)];
  if (falt.length > 0) return { ok: false, falt };
  const okand = ny.hantPrecision === 'okand';
  const hantFran = okand ? null : ny.hantFran;
  const hantTill = okand ? null : ny.hantTill;
  const tid = await tidsfakta(tjanster.datakalla, { inkommen, hantFran, hantTill });

  return iTransaktionen(async (tx): Promise<Mottaget> => {
    const omradeId = ny.omrade === null ? null : await idForOmrade(tx, ny.omrade);
    if (ny.omrade !== null && omradeId === null)
      return { ok: false, falt: [{ falt: 'omrade', kod: 'okant', meddelande: 'Välj ett område i listan.' }] };

    const text = screenText(ny.text);
    const platstext = ny.platstext ? screenText(ny.platstext) : null;
    const konsekvens = ny.konsekvens ? screenText(ny.konsekvens) : null;
    const traffar = [text, platstext, konsekvens].flatMap(
      (skarmad) => skarmad?.hits.map((h) => h.kind) ?? [],
    );
    const rapportorId = await rapportor(tx, tjanster.config.hemlighet, kommunId, ny);
    const avtryck = innehallsavtryck(tjanster.config.hemlighet, kommunId, ny);
    const id = nyttId(tx.nu);
    const [rad] = await tx.query<{ id: string; referens: string }>(
      `INSERT INTO rapport (kommun_id, id, referens, kanal, status, inkommen, hant_fran, hant_till, hant_precision,
         datum, manad, timprofil_id, vad, kategori_id, omrade_id, platsprecision, platstext, text, traffar, konsekvens,
         sakerhet, polisanmald, pagar, rapportor_id, vill_ha_svar, idempotensnyckel, innehallsavtryck,
         skapad_av)
       VALUES ($1, $2, $3, $4, 'inkommen', $5, $6, $7, $8, $9, $10, $11, $12,
         (SELECT id FROM kategori WHERE kod = $13), $14, $15, $16, $17, $18, $19, $20, $21, $22, $23, $24, $25, $26,
         $27)
       ON CONFLICT (kommun_id, idempotensnyckel, innehallsavtryck) DO NOTHING
       RETURNING id, referens`,
      [
        kommunId,
        id,
        skapaReferens(randomBytes(10)),
        ny.kanal,
        inkommen,
        hantFran,
        hantTill,
        ny.hantPrecision,
        tid.datum,
        tid.manad,
        tid.timprofilId,
        ny.vad,
        VAD_HANT.find((v) => v.kod === ny.vad)?.forslag ?? null,
        omradeId,
        ny.platsprecision,
        platstext?.masked ?? null,
        text.masked,
        [...new Set(traffar)],
        konsekvens?.masked ?? null,
        ny.sakerhet,
        ny.polisanmald,
        ny.pagar,
        rapportorId,
        Boolean(ny.kontakt),
        ny.idempotensnyckel,
        avtryck,
        ny.skapadAv,
      ],
    );
    if (!rad) return redanMottagen(tx, ny.idempotensnyckel, avtryck);
    await tx.query(
      `INSERT INTO rapport_original (kommun_id, rapport_id, text, platstext, konsekvens, kontakt)
       VALUES ($1, $2, $3, $4, $5, $6)`,
      [kommunId, id, ny.text, ny.platstext, ny.konsekvens, ny.kontakt || null],
    );
    await logga(tx, {
      kommunId,
      anvandareId: ny.skapadAv,
      objektTyp: 'rapport',
      objektId: id,
      handling: 'inkom',
      efter: { kanal: ny.kanal, maskat: [...new Set(traffar)] },
    });
    return { ok: true, id, referens: rad.referens, inkommen, redan: false };
  });
}

/**
 * Receives a report through the open form, in a transaction of its own: who sends it has none. Throws `FINNS_INTE` for
 * a kommun that isn't here, and `FOR_MANGA` when no more reports are taken from the sender's address.
 */
export async function taEmotFranAllmanheten(
  kontext: Kontext,
  kommunKod: string,
  innehall: Rapportinnehall,
): Promise<Mottaget> {
  const kommun = await kommunForKod(kontext.tjanster.datakalla, kommunKod);
  if (!kommun) throw new Avslag('FINNS_INTE', 'Kommunen finns inte i tjänsten.');
  const ny = { ...innehall, kanal: 'e_tjanst', organisationId: null, skapadAv: null };
  return taEmotRapport(kontext, kommun.id, ny, (arbete) =>
    iKommun(kontext.oppning, kommun.id, async (tx) => {
      const mottaget = await arbete(tx);
      if (mottaget.ok && !mottaget.redan) await raknaMottagen(kontext, tx, kommun.id);
      return mottaget;
    }),
  );
}

function ingangsfel(ny: NyRapport): Faltfel[] {
  const fel: Faltfel[] = [];
  const { idempotensnyckel: nyckel } = ny;
  if (nyckel.length < 16 || nyckel.length > RAPPORTGRANSER.idempotensnyckelMax)
    fel.push({ falt: 'idempotensnyckel', kod: 'ogiltig', meddelande: 'Ladda om sidan och försök igen.' });
  const kanaler = ny.skapadAv === null ? KANALER : REGISTRERBARA_KANALER;
  if (!kanaler.some((kanal) => kanal.kod === ny.kanal))
    fel.push({ falt: 'kanal', kod: 'saknas', meddelande: 'Välj hur rapporten kom in.' });
  return fel;
}

async function redanMottagen(tx: Hyresgasttransaktion, nyckel: string, avtryck: Buffer): Promise<Mottaget> {
  const [rad] = await tx.query<{ id: string; referens: string; inkommen: Date }>(
    `SELECT id, referens, inkommen FROM rapport WHERE idempotensnyckel = $1 AND innehallsavtryck = $2`,
    [nyckel, avtryck],
  );
  if (!rad) throw new Error('Rapporten med nyckeln gick inte att läsa.');
  return { ok: true, ...rad, redan: true };
}

async function idForOmrade(tx: Hyresgasttransaktion, kod: string): Promise<string | null> {
  const [rad] = await tx.query<{ id: string }>('SELECT id FROM omrade WHERE kod = $1 AND aktiv', [kod]);
  return rad?.id ?? null;
}

/** Who reports, as far as it can be told apart from others: the unit, or the contact as a keyed hash. */
async function rapportor(
  tx: Hyresgasttransaktion,
  hemlighet: string,
  kommunId: string,
  ny: NyRapport,
): Promise<string | null> {
  const kontakt = ny.kontakt ? tolkaKontakt(ny.kontakt) : null;
  if (!ny.organisationId && !kontakt) return null;
  const kolumn = ny.organisationId ? 'organisation_id' : 'kontakt_hash';
  const varde =
    ny.organisationId ?? createHmac('sha256', hemlighet).update(`${kommunId}:${kontakt}`).digest();
  const [finns] = await tx.query<{ id: string }>(`SELECT id FROM rapportor WHERE ${kolumn} = $1`, [varde]);
  if (finns) return finns.id;
  const [skapad] = await tx.query<{ id: string }>(
    `INSERT INTO rapportor (kommun_id, id, ${kolumn}) VALUES ($1, $2, $3)
     ON CONFLICT (kommun_id, ${kolumn}) DO UPDATE SET ${kolumn} = excluded.${kolumn} RETURNING id`,
    [kommunId, nyttId(tx.nu), varde],
  );
  return skapad?.id ?? null;
}
