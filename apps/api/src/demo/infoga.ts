import type { Handelsekod, Objekttyp } from '@roda-traden/domain';
import { startOfDay } from '@roda-traden/domain';
import { v7 as uuidv7 } from 'uuid';
import type { Hyresgasttransaktion } from '../db/transaktion.ts';
import type { Lagesbildsskrivare } from '../lagesbild/index.ts';

/** What the demo's rows are written with: the kommun, and its units, users, areas and groups by code. */
export interface Infogning {
  readonly tx: Hyresgasttransaktion;
  readonly kommunId: string;
  /** The one who compiles and leads the plan. */
  readonly samordnare: string;
  /** As whom the lägesbilder are made. */
  readonly somSamordnare: Lagesbildsskrivare;
  /** Codes of the demo's data → ids. Throws for one that isn't there. */
  readonly enhet: (kod: string) => string;
  readonly anvandare: (epost: string) => string;
  readonly grupp: (kod: string) => string;
  /** The chief of a unit; null where the demo has no login for one. */
  readonly chef: (enhet: string) => string | null;
}

/** Ten in the morning of a local day: within working hours, whatever the season. */
export const klockanTio = (dag: string): Date => new Date(startOfDay(dag).getTime() + 10 * 3_600_000);

/** An id as of that instant: lists of what happened are read in the order of their ids. */
export const idFran = (tid: Date): string => uuidv7({ msecs: tid.getTime() });

/** Writes one row. Table and columns are the code's own words, never input; objects that aren't dates are JSON. */
export async function infoga(
  { tx, kommunId }: Pick<Infogning, 'tx' | 'kommunId'>,
  tabell: string,
  rad: Readonly<Record<string, unknown>>,
): Promise<void> {
  const kolumner = ['kommun_id', ...Object.keys(rad)];
  const varden = [kommunId, ...Object.values(rad).map(somParameter)];
  await tx.query(
    `INSERT INTO ${tabell} (${kolumner.join(', ')}) VALUES (${kolumner.map((_, i) => `$${i + 1}`).join(', ')})`,
    varden,
  );
}

const somParameter = (varde: unknown): unknown =>
  varde !== null && typeof varde === 'object' && !(varde instanceof Date) && !Array.isArray(varde)
    ? JSON.stringify(varde)
    : varde;

/** A line of history, dated back. */
export async function infogaHandelse(
  m: Pick<Infogning, 'tx' | 'kommunId'>,
  tid: Date,
  h: {
    anvandareId: string;
    objektTyp: Objekttyp;
    objektId: string;
    handling: Handelsekod;
    kommentar?: string;
  },
): Promise<void> {
  await infoga(m, 'handelse', {
    id: idFran(tid),
    tid,
    anvandare_id: h.anvandareId,
    objekt_typ: h.objektTyp,
    objekt_id: h.objektId,
    handling: h.handling,
    kommentar: h.kommentar ?? null,
  });
}
