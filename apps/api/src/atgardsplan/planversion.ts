import { type Faltfel, GALLANDE_PLANSTATUSAR } from '@roda-traden/domain';
import { In } from 'typeorm';
import type { Kontext } from '../context.ts';
import type { Hyresgasttransaktion } from '../db/transaktion.ts';
import { nyttId } from '../id.ts';
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
  const nu = kontext.nu;
  const plan = manager.create(Atgardsplan, {
    ...gammal,
    id: nyttId(kontext.nu),
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
      mal.map((rad) => ({ ...rad, id: nyttId(kontext.nu), planId: tillId, version: 1 })),
    );
  const atgarder = await manager.find(Atgard, { where: { planId: franId }, order: { ordning: 'ASC' } });
  if (atgarder.length > 0)
    await manager.insert(
      Atgard,
      atgarder.map((rad) => ({
        ...rad,
        id: nyttId(kontext.nu),
        planId: tillId,
        foregangareId: rad.id,
        version: 1,
        andrad: kontext.nu,
        andradAv: kontext.jag.anvandareId,
      })),
    );
  await kopieraKopplingar(
    await kontext.tx(),
    tillId,
    atgarder.map((rad) => rad.id),
  );
}

/** What the copies in a plan point at: as those they were copied from, but for causes of a problem that isn't theirs. */
export async function kopieraKopplingar(
  tx: Hyresgasttransaktion,
  planId: string,
  kopierade: readonly string[],
): Promise<void> {
  for (const sats of [
    `INSERT INTO atgard_medverkande (kommun_id, atgard_id, organisation_id)
     SELECT n.kommun_id, n.id, k.organisation_id
       FROM atgard n JOIN atgard_medverkande k ON k.kommun_id = n.kommun_id AND k.atgard_id = n.foregangare_id`,
    `INSERT INTO atgard_orsak (kommun_id, atgard_id, orsak_id)
     SELECT n.kommun_id, n.id, k.orsak_id
       FROM atgard n JOIN atgard_orsak k ON k.kommun_id = n.kommun_id AND k.atgard_id = n.foregangare_id
       JOIN orsak o ON o.kommun_id = k.kommun_id AND o.id = k.orsak_id AND o.problem_id = n.problem_id`,
  ])
    await tx.query(`${sats} WHERE n.plan_id = $1 AND n.foregangare_id = ANY($2::uuid[])`, [
      planId,
      [...kopierade],
    ]);
}
