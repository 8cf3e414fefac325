import { localDate, type Polishandelse, parsePolishandelse } from '@roda-traden/domain';
import { Idmangd } from './idmangd.ts';
import { lasPoster, oppnaFil } from './lasfil.ts';
import type { Filpost } from './poster.ts';

export interface Polisimport {
  /** A statement to the database, as the app's role or the owner. */
  query: <T>(sql: string, parametrar: unknown[]) => Promise<T[]>;
  fil: string;
  /** The moment of the import: a notice from after it is a slip. */
  nu: Date;
  /** Says what would happen and writes nothing. */
  torrkorning: boolean;
  framsteg?: (lage: { skede: 'prövar' | 'läser in'; andel: number; lasta: number }) => void;
}

export interface Radfel {
  /** The event's number in the file, from 1. */
  nr: number;
  /** The line it begins on; 0 when that can't be told. */
  rad: number;
  skal: string;
}

export interface Polisimportresultat {
  lasta: number;
  nya: number;
  /** Notices that the police have revised since they were last read. */
  andrade: number;
  oforandrade: number;
  /** Left alone: what we have comes from a newer file. */
  aldre: number;
  /** Ids that stand more than once in the file. */
  upprepade: number;
  antalFel: number;
  /** The first hundred. */
  fel: Radfel[];
  /** Newest publication in the file: its age, by which versions are told apart. */
  kalltid: Date | null;
}

const BUNT = 1000;
const FEL_MAX = 100;
/** A notice dated further ahead than this is a slip: it would make its whole file the newest for ever. */
const FRAMTID_MS = 86_400_000;
export const I_FRAMTIDEN = 'Händelsens datetime ligger i framtiden.';

/**
 * Reads a file of the police's events into `omvarldshandelse`: new ones in, revised ones over the old, the rest
 * untouched, so that the same or an overlapping file can be read any number of times. Bounded memory: batches, and
 * the ids seen. Broken events are reported and passed over.
 *
 * Which version of a notice is the newer isn't stated in it. A file is as old as its newest publication, and a
 * notice is replaced only by one from a file that is as new or newer (docs/import-polisen.md). The file is therefore
 * read twice: once for its age, once for its events. Throws `Startfel` for a file that can't be read at all.
 */
export async function importeraPolisen(val: Polisimport): Promise<Polisimportresultat> {
  const kalltid = await filensTid(val);
  const resultat: Polisimportresultat = {
    lasta: 0,
    nya: 0,
    andrade: 0,
    oforandrade: 0,
    aldre: 0,
    upprepade: 0,
    antalFel: 0,
    fel: [],
    kalltid,
  };
  const sedda = new Idmangd();
  let bunt = new Map<number, Polishandelse>();
  const skriv = async (): Promise<void> => {
    if (bunt.size === 0 || kalltid === null) return;
    await skrivBunt(val, bunt, kalltid, sedda, resultat);
    bunt = new Map();
  };

  const lasning = await oppnaFil(val.fil);
  for await (const poster of lasPoster(lasning)) {
    for (const post of poster) {
      resultat.lasta++;
      const tolkad = tolka(post, val.nu);
      if (!tolkad.ok) {
        resultat.antalFel++;
        if (resultat.fel.length < FEL_MAX)
          resultat.fel.push({ nr: post.nr, rad: post.rad, skal: tolkad.skal });
        continue;
      }
      // The last of several with one id stands for them all.
      if (bunt.has(tolkad.handelse.id)) resultat.upprepade++;
      bunt.set(tolkad.handelse.id, tolkad.handelse);
      if (bunt.size >= BUNT) await skriv();
    }
    val.framsteg?.({ skede: 'läser in', andel: lasning.lasta / lasning.storlek, lasta: resultat.lasta });
  }
  await skriv();
  return resultat;
}

/** The newest publication in the file; null when it holds no event that can be read. */
async function filensTid(val: Polisimport): Promise<Date | null> {
  const lasning = await oppnaFil(val.fil);
  let nyast = 0;
  let lasta = 0;
  for await (const poster of lasPoster(lasning)) {
    for (const post of poster) {
      const tolkad = tolka(post, val.nu);
      const tid = tolkad.ok ? Date.parse(tolkad.handelse.publicerad) : 0;
      if (tid > nyast) nyast = tid;
    }
    lasta += poster.length;
    val.framsteg?.({ skede: 'prövar', andel: lasning.lasta / lasning.storlek, lasta });
  }
  return nyast === 0 ? null : new Date(nyast);
}

function tolka(post: Filpost, nu: Date): ReturnType<typeof parsePolishandelse> {
  if (post.fel !== undefined) return { ok: false, skal: post.fel };
  let json: unknown;
  try {
    json = JSON.parse(post.text);
  } catch {
    return { ok: false, skal: 'Händelsen går inte att läsa som JSON: den är skadad eller avhuggen.' };
  }
  const tolkad = parsePolishandelse(json);
  if (tolkad.ok && Date.parse(tolkad.handelse.publicerad) > nu.getTime() + FRAMTID_MS)
    return { ok: false, skal: I_FRAMTIDEN };
  return tolkad;
}

const KOLUMNER = [
  'publicerad',
  'intraffad',
  'datum',
  'manad',
  'typ',
  'rubrik',
  'sammanfattning',
  'url',
  'lan_kod',
  'kommun_kod',
  'slag',
] as const;
const av = (tabell: string): string => `(${KOLUMNER.map((kolumn) => `${tabell}.${kolumn}`).join(', ')})`;

/** What becomes of each event of a batch, compared with what is stored. The same question with and without writing. */
const JAMFOR = `
  rader AS (SELECT * FROM json_to_recordset($1::json) AS r (id bigint, publicerad timestamptz, intraffad timestamptz,
    datum date, manad date, typ text, rubrik text, sammanfattning text, url text, lan_kod text, kommun_kod text, slag text)),
  jamforda AS (
    SELECT r.*, CASE WHEN o.id IS NULL THEN 'ny' WHEN ${av('o')} IS NOT DISTINCT FROM ${av('r')} THEN 'oforandrad'
                     WHEN o.kalltid > $2 THEN 'aldre' ELSE 'andrad' END AS utfall
      FROM rader r LEFT JOIN omvarldshandelse o ON o.id = r.id)`;
const SKRIV = `
  skrivna AS (
    INSERT INTO omvarldshandelse AS o (id, ${KOLUMNER.join(', ')}, kalltid)
    SELECT id, ${KOLUMNER.join(', ')}, $2 FROM jamforda WHERE utfall IN ('ny', 'andrad') ORDER BY id
    ON CONFLICT (id) DO UPDATE SET ${KOLUMNER.map((kolumn) => `${kolumn} = excluded.${kolumn}`).join(', ')},
      kalltid = excluded.kalltid, revision = o.revision + 1, uppdaterad = rot.nu())`;

async function skrivBunt(
  val: Polisimport,
  bunt: ReadonlyMap<number, Polishandelse>,
  kalltid: Date,
  sedda: Idmangd,
  resultat: Polisimportresultat,
): Promise<void> {
  const utfall = await val.query<{ id: string; utfall: 'ny' | 'oforandrad' | 'aldre' | 'andrad' }>(
    `WITH ${JAMFOR}${val.torrkorning ? '' : `,${SKRIV}`} SELECT id, utfall FROM jamforda`,
    [JSON.stringify([...bunt.values()].map(tillRad)), kalltid],
  );
  for (const rad of utfall) {
    // Counted once however often the file repeats it, so that a dry run and a real one tell the same.
    if (sedda.lagg(Number(rad.id))) resultat.upprepade++;
    else resultat[ANTAL[rad.utfall]]++;
  }
}

const ANTAL = { ny: 'nya', oforandrad: 'oforandrade', aldre: 'aldre', andrad: 'andrade' } as const;

function tillRad(h: Polishandelse): Record<string, unknown> {
  const datum = localDate(new Date(h.intraffad ?? h.publicerad));
  return {
    id: h.id,
    publicerad: h.publicerad,
    intraffad: h.intraffad,
    datum,
    manad: `${datum.slice(0, 7)}-01`,
    typ: h.typ,
    rubrik: h.rubrik,
    sammanfattning: h.sammanfattning,
    url: h.url,
    lan_kod: h.lan,
    kommun_kod: h.kommunkod,
    slag: h.slag,
  };
}
