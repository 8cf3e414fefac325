import { hourCells, localDate } from '@roda-traden/domain';
import type { DataSource } from 'typeorm';

export interface Tidsfakta {
  /** Local day the report is counted on. */
  datum: string;
  /** First day of that month. */
  manad: string;
  timprofilId: number | null;
}

interface Hanttid {
  inkommen: Date;
  hantFran: Date | null;
  hantTill: Date | null;
}

/** Ids of profiles already met, by key. The dictionary only grows, so an entry never goes stale. */
const kanda = new WeakMap<DataSource, Map<string, number>>();
const MEST_KANDA = 50_000;

/** The stored local time of a report: its day and month, and when in the week it may have happened. */
export async function tidsfakta(datakalla: DataSource, tid: Hanttid): Promise<Tidsfakta> {
  const datum = localDate(tid.hantFran ?? tid.inkommen);
  return { datum, manad: `${datum.slice(0, 7)}-01`, timprofilId: await timprofil(datakalla, tid) };
}

/**
 * The dictionary's id for "when in the week", or null for a time that is unknown or longer than a week. A new
 * entry is committed on its own: it holds no content, and is then safe to remember whatever becomes of the report.
 */
async function timprofil(datakalla: DataSource, tid: Hanttid): Promise<number | null> {
  const celler = tid.hantFran
    ? hourCells(helMinut(tid.hantFran), helMinut(tid.hantTill ?? tid.hantFran))
    : null;
  if (!celler || celler.length === 0) return null;
  const nyckel = celler.map(({ cell, share }) => `${cell}:${share.toFixed(6)}`).join(' ');
  const minne = minneFor(datakalla);
  const kand = minne.get(nyckel);
  if (kand !== undefined) return kand;

  await datakalla.query(
    'INSERT INTO timprofil (nyckel, celler, andelar) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING',
    [nyckel, celler.map(({ cell }) => cell), celler.map(({ share }) => share)],
  );
  const [rad] = await datakalla.query<{ id: number }[]>('SELECT id FROM timprofil WHERE nyckel = $1', [
    nyckel,
  ]);
  if (!rad) return null;
  minne.set(nyckel, rad.id);
  return rad.id;
}

function minneFor(datakalla: DataSource): Map<string, number> {
  const minne = kanda.get(datakalla);
  if (minne && minne.size < MEST_KANDA) return minne;
  const nytt = new Map<string, number>();
  kanda.set(datakalla, nytt);
  return nytt;
}

/** A report knows no seconds, and each of them would otherwise make an entry of its own in the dictionary. */
const helMinut = (tid: Date): Date => new Date(Math.floor(tid.getTime() / 60_000) * 60_000);
