import {
  type Lagesbildslag,
  type Lagesbildstatus,
  lagesbildsmaskin,
  localDate,
  type Period,
} from '@roda-traden/domain';
import { v7 as uuidv7 } from 'uuid';
import type { Inloggad, Kontext } from '../context.ts';
import { logga } from '../logg/index.ts';
import { rapportvillkor } from '../rapport/index.ts';
import { analyseraOchSkriv } from '../statistik/index.ts';
import { bildfilter } from './bildfilter.ts';
import { Lagesbild } from './lagesbild.entity.ts';
import { type Frystatal, lasTal } from './lagesbildstal.ts';
import { byggMotForra, type Forrabild } from './motforra.bygg.ts';
import { skrivSena } from './sena.ts';
import { tackningFor } from './tackning.ts';

/** Pictures of a kind are made one at a time, so that two never take the same days. Held to the end of the transaction. */
export async function lasSlag(kontext: Kontext, slag: Lagesbildslag): Promise<void> {
  await (await kontext.tx()).query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [
    `lagesbild:${slag}:${kontext.jag.kommunId}`,
  ]);
}

/** Who writes a picture, and in which transaction. */
export interface Lagesbildsskrivare extends Pick<Kontext, 'manager' | 'tx'> {
  readonly jag: Pick<Inloggad, 'kommunId' | 'anvandareId' | 'roll'>;
}

/** Makes a picture and writes its first line of history. The caller holds `lasSlag` and has checked the period. */
export async function frys(kontext: Kontext, slag: Lagesbildslag, period: Period): Promise<Lagesbild> {
  const { kommunId, anvandareId } = kontext.jag;
  const lagesbild = await skrivLagesbild(kontext, slag, period, kontext.nu);
  await logga(await kontext.tx(), {
    kommunId,
    anvandareId,
    objektTyp: 'lagesbild',
    objektId: lagesbild.id,
    handling: 'skapade',
    efter: { nummer: lagesbild.nummer, period: `${period.fran} – ${period.till}` },
  });
  return lagesbild;
}

/**
 * Writes a picture and freezes its numbers: counts and writes down the reports in one statement, and then whatever
 * rests on them. `fryst` is the cut-off it says that it has.
 */
export async function skrivLagesbild(
  skrivare: Lagesbildsskrivare,
  slag: Lagesbildslag,
  { fran, till }: Period,
  fryst: Date,
): Promise<Lagesbild> {
  const manager = await skrivare.manager();
  const { kommunId, anvandareId } = skrivare.jag;
  const id = uuidv7({ msecs: fryst.getTime() });
  const period = { fran, till };
  const filter = bildfilter(period);
  const analys = await analyseraOchSkriv(
    manager,
    kommunId,
    period,
    localDate(fryst),
    (p) => `
      INSERT INTO lagesbild_rapport (kommun_id, lagesbild_id, rapport_id, datum, kategori_id, omrade_id, timprofil_id)
      SELECT r.kommun_id, ${p.plats(id)}::uuid, r.id, r.datum, r.kategori_id, r.omrade_id, r.timprofil_id
        FROM rapport r WHERE ${rapportvillkor(skrivare.jag, filter, p)}`,
  );
  const forra = await forraBilden(skrivare, slag);
  const tal: Frystatal = {
    v: 2,
    analys,
    tackning: await tackningFor(manager, kommunId, id, period),
    motForra: byggMotForra(analys, forra, localDate(fryst)),
    sena: slag === 'operativ' ? await skrivSena(skrivare, id, period) : null,
  };
  const lagesbild = manager.create(Lagesbild, {
    kommunId,
    id,
    slag,
    nummer: await nastaNummer(skrivare, slag),
    ...period,
    status: lagesbildsmaskin(slag).start as Lagesbildstatus,
    filter,
    fryst,
    tal,
    lamnad: null,
    version: 1,
    skapad: fryst,
    skapadAv: anvandareId,
    andrad: fryst,
    andradAv: anvandareId,
  });
  await manager.insert(Lagesbild, lagesbild);
  return lagesbild;
}

/** Numbers run with the periods. That of a discarded picture is spent: it stands in the history. */
async function nastaNummer(skrivare: Lagesbildsskrivare, slag: Lagesbildslag): Promise<number> {
  const [rad] = await (await skrivare.tx()).query<{ nummer: number }>(
    'SELECT coalesce(max(nummer), 0) + 1 AS nummer FROM lagesbild WHERE kommun_id = $1 AND slag = $2',
    [skrivare.jag.kommunId, slag],
  );
  return rad?.nummer ?? 1;
}

/** The picture of a kind that ends last. */
async function forraBilden(skrivare: Lagesbildsskrivare, slag: Lagesbildslag): Promise<Forrabild | null> {
  const [rad] = await (await skrivare.tx()).query<Omit<Forrabild, 'tal'> & { tal: unknown }>(
    `SELECT id, nummer, fran::text AS fran, till::text AS till, tal FROM lagesbild
      WHERE kommun_id = $1 AND slag = $2 AND status <> 'kasserad' ORDER BY till DESC LIMIT 1`,
    [skrivare.jag.kommunId, slag],
  );
  return rad ? { ...rad, tal: lasTal(rad.tal) } : null;
}
