import { overgangFran, STRATEGISK_LAGESBILD, type StrategiskStatus } from '@roda-traden/domain';
import { Not } from 'typeorm';
import { type BeslutInput, registreraBeslut } from '../../beslut/index.ts';
import type { Kontext } from '../../context.ts';
import { Valideringsfel } from '../../errors/resultat.ts';
import { logga, vemHannFore } from '../../logg/index.ts';
import { flytta } from '../flytta.ts';
import { Lagesbild } from '../lagesbild.entity.ts';
import { lasLagesbild } from '../lagesbild.lasning.ts';
import { LagesbildKonflikt, type Lagesbildresultat } from '../lagesbild.resultat.ts';
import { type Last, lastesAnnat } from '../lagesbildskonflikt.ts';

/** Hands a revised lägesbild over to KS. From that day on it is locked, until it is decided or sent back. */
export async function lamnaTillKs(kontext: Kontext, id: string, last: Last): Promise<Lagesbildresultat> {
  const bild = await lasLagesbild(kontext, id);
  return (await lastesAnnat(kontext, bild, last)) ?? flytta(kontext, bild, 'lamna_till_ks');
}

/**
 * Writes down that KS has decided the strategic lägesbild: it is sealed in the version that lay before the board,
 * and the one that was in force is replaced, all in one transaction.
 */
export async function registreraLagesbildsbeslut(
  kontext: Kontext,
  id: string,
  version: number,
  input: BeslutInput,
): Promise<Lagesbildresultat> {
  const tx = await kontext.tx();
  // One decision at a time per kommun, so that exactly one lägesbild is in force.
  await tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [
    `lagesbildsbeslut:${kontext.jag.kommunId}`,
  ]);
  const bild = await lasLagesbild(kontext, id);
  if (bild.version !== version)
    return new LagesbildKonflikt(bild, await vemHannFore(kontext, 'lägesbilden', bild));
  if (!kanBeslutas(bild)) return flytta(kontext, bild, 'besluta');
  const beslutat = await registreraBeslut(
    kontext,
    { objektTyp: 'lagesbild', objektId: bild.id, objektVersion: bild.version, lamnad: bild.lamnad },
    input,
  );
  if ('falt' in beslutat) return new Valideringsfel(beslutat.falt);
  const resultat = await flytta(kontext, bild, 'besluta');
  // Nothing can be missing in what is handed over and locked; should it be, the decision isn't kept either.
  if (resultat instanceof Valideringsfel) throw new Error('En lämnad lägesbild gick inte att besluta.');
  await ersattTidigare(kontext, bild);
  return resultat;
}

const kanBeslutas = ({ slag, status }: Lagesbild): boolean =>
  slag === 'strategisk' && overgangFran(STRATEGISK_LAGESBILD, status as StrategiskStatus, 'besluta') !== null;

async function ersattTidigare(kontext: Kontext, ny: Lagesbild): Promise<void> {
  const manager = await kontext.manager();
  const tidigare = await manager.find(Lagesbild, {
    where: { slag: 'strategisk', status: 'beslutad', id: Not(ny.id) },
    lock: { mode: 'pessimistic_write' },
  });
  for (const bild of tidigare) {
    await manager.update(
      Lagesbild,
      { id: bild.id },
      { status: 'ersatt', version: bild.version + 1, andrad: kontext.nu, andradAv: null },
    );
    await logga(await kontext.tx(), {
      kommunId: bild.kommunId,
      anvandareId: null,
      objektTyp: 'lagesbild',
      objektId: bild.id,
      handling: 'ersatt',
      fore: { status: 'Beslutad' },
      efter: { status: 'Ersatt' },
      kommentar: `Ersatt av strategisk lägesbild ${ny.nummer}.`,
    });
  }
}
