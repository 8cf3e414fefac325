import {
  ANVANDARE,
  DEMO_LOSENORD,
  type DemoRapport,
  GRUPPER,
  generateReports,
  HUVUDKOMMUN,
  KOMMUNER,
  OMRADEN,
  ORGANISATIONER,
  sistaRapportdagen,
  torsbysTrad,
} from '@roda-traden/demo';
import { localDate } from '@roda-traden/domain';
import type { DataSource } from 'typeorm';
import { skapaDatakalla } from '../db/datakalla.ts';
import { Hyresgasttransaktion } from '../db/transaktion.ts';
import { nyttId } from '../id.ts';
import { laggInStartkategorier } from '../kategori/index.ts';
import { hashaLosenord } from '../konto/index.ts';
import { laggInRapporter, lasRegister, type Massrapport } from '../rapport/index.ts';
import { fyllOmvarld } from './fyllOmvarld.ts';
import { type Stopp, tradensFyllning } from './fyllTrad.ts';
import type { Infogning } from './infoga.ts';

/** Kommuner that get reports; the others exist with areas only. */
const MED_RAPPORTER = new Set(['1737', '1766']);
const BUNT = 500;

/** Fills an empty database with the demo municipality, as it would be at `nu`, whole or not at all. Leaves a database with data alone. */
export async function fyllDemo(agarUrl: string, hemlighet: string, nu: Date): Promise<boolean> {
  const datakalla = await skapaDatakalla(agarUrl, 3).initialize();
  try {
    const finns = await datakalla.query<unknown[]>('SELECT FROM kommun LIMIT 1');
    if (finns.length > 0) return false;
    const losenordHash = await hashaLosenord(DEMO_LOSENORD);
    const tx = await Hyresgasttransaktion.oppna({ datakalla, nu });
    try {
      for (const kommun of KOMMUNER) await fyllKommun(datakalla, tx, kommun, losenordHash, hemlighet);
      await fyllOmvarld((sql, parametrar) => tx.query(sql, parametrar), nu);
      await tx.commit();
    } catch (fel) {
      await tx.rollback();
      throw fel;
    }
    await datakalla.query('ANALYZE');
    return true;
  } finally {
    await datakalla.destroy();
  }
}

async function fyllKommun(
  datakalla: DataSource,
  tx: Hyresgasttransaktion,
  kommun: (typeof KOMMUNER)[number],
  losenordHash: string,
  hemlighet: string,
): Promise<void> {
  const kommunId = nyttId(tx.nu);
  await tx.query(
    `INSERT INTO kommun (id, kod, namn, lat, lon, befolkning, befolkning_ar, demo) VALUES ($1, $2, $3, $4, $5, $6, $7, true)`,
    [
      kommunId,
      kommun.kod,
      kommun.namn,
      kommun.lat,
      kommun.lon,
      kommun.befolkning,
      Number(kommun.befolkningDatum.slice(0, 4)),
    ],
  );
  // The owner isn't held by row-level security, but the door for search and the triggers ask for the kommun.
  await tx.query("SELECT set_config('app.kommun_id', $1, true)", [kommunId]);
  await laggInStartkategorier(tx, kommunId);

  const organisationId = new Map<string, string>();
  for (const o of ORGANISATIONER.filter((rad) => rad.kommun === kommun.kod)) {
    const id = nyttId(tx.nu);
    organisationId.set(o.kod, id);
    await tx.query(
      'INSERT INTO organisation (kommun_id, id, kod, namn, typ, foralder_id) VALUES ($1, $2, $3, $4, $5, $6)',
      [kommunId, id, o.kod, o.namn, o.typ, o.foralder === null ? null : organisationId.get(o.foralder)],
    );
  }
  const omradeId = new Map<string, string>();
  for (const o of OMRADEN.filter((rad) => rad.kommun === kommun.kod)) {
    const id = nyttId(tx.nu);
    omradeId.set(o.kod, id);
    await tx.query(
      'INSERT INTO omrade (kommun_id, id, kod, namn, slag, foralder_id, lat, lon, kalla) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)',
      [
        kommunId,
        id,
        o.kod,
        o.namn,
        o.slag,
        o.foralder === null ? null : omradeId.get(o.foralder),
        o.lat,
        o.lon,
        o.kalla,
      ],
    );
  }
  const anvandareId = new Map<string, string>();
  for (const a of ANVANDARE.filter((rad) => rad.kommun === kommun.kod)) {
    const id = nyttId(tx.nu);
    anvandareId.set(a.epost, id);
    await tx.query(
      'INSERT INTO anvandare (kommun_id, id, epost, namn, roll, organisation_id, losenord_hash) VALUES ($1, $2, $3, $4, $5, $6, $7)',
      [kommunId, id, a.epost, a.visningsnamn, a.roll, organisationId.get(a.organisation), losenordHash],
    );
  }
  const gruppId = new Map<string, string>();
  for (const g of GRUPPER.filter((rad) => rad.kommun === kommun.kod)) {
    const id = nyttId(tx.nu);
    gruppId.set(g.kod, id);
    await tx.query(
      `INSERT INTO grupp (kommun_id, id, kod, namn, slag, beskrivning, ordforande, ordforande_organisation_id, sammankallande,
                          moten_per_ar, diariefors, ar_rad)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
      [
        kommunId,
        id,
        g.kod,
        g.namn,
        g.slag,
        g.beskrivning,
        g.ordforande,
        g.ordforandeOrganisation === null ? null : organisationId.get(g.ordforandeOrganisation),
        g.sammankallande,
        g.motenPerAr,
        g.diariefors,
        g.arRad,
      ],
    );
    for (const l of g.ledamoter)
      await tx.query(
        'INSERT INTO ledamot (kommun_id, id, grupp_id, funktion, organisation_id) VALUES ($1, $2, $3, $4, $5)',
        [kommunId, nyttId(tx.nu), id, l.funktion, organisationId.get(l.organisation) ?? null],
      );
  }
  if (!MED_RAPPORTER.has(kommun.kod)) return;
  const idag = localDate(tx.nu);
  const trad =
    kommun.kod === HUVUDKOMMUN
      ? tradensFyllning(
          infogning(tx, kommunId, { enhet: organisationId, anvandare: anvandareId, grupp: gruppId }),
          torsbysTrad(idag),
        )
      : null;
  const stopp = trad?.stopp ?? [];
  await fyllRapporter({ datakalla, tx, kommun: kommun.kod, kommunId, hemlighet, stopp });
  await trad?.resten();
}

/** What the thread is written with, by the codes and logins of the demo's data. */
function infogning(
  tx: Hyresgasttransaktion,
  kommunId: string,
  idn: Record<'enhet' | 'anvandare' | 'grupp', ReadonlyMap<string, string>>,
): Infogning {
  const finns = (vad: keyof typeof idn) => (kod: string) => {
    const id = idn[vad].get(kod);
    if (!id) throw new Error(`Demon saknar ${vad} ${kod}.`);
    return id;
  };
  const login = (valj: (a: (typeof ANVANDARE)[number]) => boolean): string | null =>
    idn.anvandare.get(ANVANDARE.find((a) => a.kommun === HUVUDKOMMUN && valj(a))?.epost ?? '') ?? null;
  const samordnare = login((a) => a.roll === 'forebyggande_samordnare');
  if (!samordnare) throw new Error('Demon saknar samordnare.');
  return {
    tx,
    kommunId,
    samordnare,
    somSamordnare: {
      jag: { kommunId, anvandareId: samordnare, roll: 'forebyggande_samordnare' },
      manager: async () => tx.manager,
      tx: async () => tx,
    },
    enhet: finns('enhet'),
    anvandare: finns('anvandare'),
    grupp: finns('grupp'),
    chef: (enhet) => login((a) => a.roll === 'ansvarig_enhet' && a.organisation === enhet),
  };
}

interface Rapportfyllning {
  datakalla: DataSource;
  tx: Hyresgasttransaktion;
  kommun: (typeof KOMMUNER)[number]['kod'];
  kommunId: string;
  hemlighet: string;
  stopp: readonly Stopp[];
}

/** The reports in the order they came in, with a pause at each stop: what is done there sees no later ones. */
async function fyllRapporter({ kommun, stopp, ...till }: Rapportfyllning): Promise<void> {
  const register = await lasRegister(till.tx);
  const m = { ...till, register, anvandareId: null, handling: 'inkom' as const };
  const bunt: Massrapport[] = [];
  const kvar = [...stopp];
  const skriv = async (): Promise<void> => {
    if (bunt.length > 0) await laggInRapporter(m, bunt.splice(0));
  };
  for (const rapport of generateReports({ kommun, seed: 2026, today: sistaRapportdagen(till.tx.nu) })) {
    const nasta = tillMassrapport(rapport, kommun);
    while (kvar[0] && kvar[0].tid <= nasta.inkommen) {
      await skriv();
      await kvar.shift()?.gor();
    }
    bunt.push(nasta);
    if (bunt.length >= BUNT) await skriv();
  }
  await skriv();
  for (const { gor } of kvar) await gor();
}

/** A generated report as one to write. Also for the benchmark's larger databases. */
export function tillMassrapport(r: DemoRapport, kommun: string): Massrapport {
  return {
    ...r,
    inkommen: new Date(r.inkommen),
    hantFran: r.hantFran === null ? null : new Date(r.hantFran),
    hantTill: r.hantTill === null ? null : new Date(r.hantTill),
    organisation: r.rapportor.organisation,
    kontakt: r.rapportor.kontakt,
    skal: r.avvisadSkal,
    huvudExternId: r.dubblettAvNr === null ? null : `demo-${kommun}-${r.dubblettAvNr}`,
  };
}
