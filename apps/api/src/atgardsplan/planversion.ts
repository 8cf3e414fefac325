import { type Faltfel, GALLANDE_PLANSTATUSAR } from '@roda-traden/domain';
import { In } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import type { Kontext } from '../context.ts';
import { loggaHandelse } from '../logg/index.ts';
import { lasPlan, namnPaStatus } from './andring.ts';
import { Atgard } from './atgard.entity.ts';
import { Effektmal } from './effektmal.entity.ts';
import { Atgardsplan } from './plan.entity.ts';
import { nastaNummer } from './plan.service.ts';

/**
 * A new draft of a plan in force, with its goals and measures as they stand: what KS changes is written there, and
 * replaces the old version when it is decided. One such draft at a time. The caller has the permission.
 */
export async function nyPlanversion(
  kontext: Kontext,
  planId: string,
): Promise<{ plan: Atgardsplan } | { falt: Faltfel[] }> {
  const gammal = await lasPlan(kontext, planId);
  const nekad = (kod: string, meddelande: string) => ({ falt: [{ falt: 'plan', kod, meddelande }] });
  if (!GALLANDE_PLANSTATUSAR.includes(gammal.status))
    return nekad(
      'galler_inte',
      `Planen är ”${namnPaStatus(gammal.status)}”. Bara en gällande plan får en ny version.`,
    );
  const manager = await kontext.manager();
  const oppen = await manager.findOneBy(Atgardsplan, {
    foregangareId: planId,
    status: In(['utkast', 'till_ks']),
  });
  if (oppen)
    return nekad(
      'finns_redan',
      `Det finns redan en ny version, nummer ${oppen.nummer}, som är ”${namnPaStatus(oppen.status)}”.`,
    );
  const { anvandareId } = kontext.jag;
  const nu = new Date();
  const plan = manager.create(Atgardsplan, {
    ...gammal,
    id: uuidv7(),
    nummer: await nastaNummer(kontext),
    foregangareId: gammal.id,
    status: 'utkast',
    lamnad: null,
    version: 1,
    skapad: nu,
    skapadAv: anvandareId,
    andrad: nu,
    andradAv: anvandareId,
  });
  await manager.insert(Atgardsplan, plan);
  await kopieraInnehall(kontext, gammal.id, plan.id);
  await loggaHandelse(kontext, {
    objektTyp: 'atgardsplan',
    objektId: plan.id,
    handling: 'skapade_version',
    kommentar: `Ny version av plan ${gammal.nummer}`,
  });
  return { plan };
}

async function kopieraInnehall(kontext: Kontext, franId: string, tillId: string): Promise<void> {
  const manager = await kontext.manager();
  const mal = await manager.findBy(Effektmal, { planId: franId });
  if (mal.length > 0)
    await manager.insert(
      Effektmal,
      mal.map((rad) => ({ ...rad, id: uuidv7(), planId: tillId, version: 1 })),
    );
  const atgarder = await manager.find(Atgard, { where: { planId: franId }, order: { ordning: 'ASC' } });
  if (atgarder.length > 0)
    await manager.insert(
      Atgard,
      atgarder.map((rad) => ({
        ...rad,
        id: uuidv7(),
        planId: tillId,
        foregangareId: rad.id,
        version: 1,
        andrad: new Date(),
        andradAv: kontext.jag.anvandareId,
      })),
    );
  const tx = await kontext.tx();
  for (const [tabell, kolumn] of [
    ['atgard_orsak', 'orsak_id'],
    ['atgard_medverkande', 'organisation_id'],
  ] as const)
    await tx.query(
      `INSERT INTO ${tabell} (kommun_id, atgard_id, ${kolumn})
       SELECT n.kommun_id, n.id, k.${kolumn}
         FROM atgard n JOIN ${tabell} k ON k.kommun_id = n.kommun_id AND k.atgard_id = n.foregangare_id
        WHERE n.plan_id = $1`,
      [tillId],
    );
}
