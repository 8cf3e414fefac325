import {
  ATGARDSPLAN,
  type Faltfel,
  type Handelsekod,
  overgangFran,
  type Planhandling,
  type Planstatus,
  tillstandsnamn,
} from '@roda-traden/domain';
import { validate as arUuid } from 'uuid';
import type { Kontext } from '../context.ts';
import { Avslag } from '../errors/fel.ts';
import { Valideringsfel } from '../errors/resultat.ts';
import { sparaVersion, vemHannFore } from '../logg/index.ts';
import { Atgard } from './atgard.entity.ts';
import { AtgardKonflikt, AtgardsplanKonflikt, AtgardsplanSparad } from './atgardsplan.resultat.ts';
import { Atgardsplan } from './plan.entity.ts';

/**
 * Locks a plan for change: whatever is changed in it, its measures too, waits in turn here, so that a form can't be
 * saved into a plan that has just gone to KS. Throws `FINNS_INTE`.
 */
export async function lasPlan(kontext: Kontext, id: string): Promise<Atgardsplan> {
  const plan = arUuid(id)
    ? await (await kontext.manager()).findOne(Atgardsplan, {
        where: { id },
        lock: { mode: 'pessimistic_write' },
      })
    : null;
  if (!plan) throw new Avslag('FINNS_INTE');
  return plan;
}

/** Locks a measure, and its plan before it. Throws `FINNS_INTE`. */
export async function lasAtgard(
  kontext: Kontext,
  id: string,
): Promise<{ plan: Atgardsplan; atgard: Atgard }> {
  const manager = await kontext.manager();
  const kand = arUuid(id) ? await manager.findOneBy(Atgard, { id }) : null;
  if (!kand) throw new Avslag('FINNS_INTE');
  const plan = await lasPlan(kontext, kand.planId);
  const atgard = await manager.findOne(Atgard, { where: { id }, lock: { mode: 'pessimistic_write' } });
  if (!atgard) throw new Avslag('FINNS_INTE');
  return { plan, atgard };
}

/** Only a draft is written in: what has been handed over is what KS decides on. */
export const inteUtkast = (plan: Atgardsplan): Valideringsfel | null =>
  plan.status === 'utkast'
    ? null
    : nekad('plan', 'last', `Planen är inte ett utkast utan ”${namnPaStatus(plan.status)}”.`);

export const namnPaStatus = (status: string): string => tillstandsnamn(ATGARDSPLAN, status);

export const nekad = (falt: string, kod: string, meddelande: string): Valideringsfel =>
  new Valideringsfel([{ falt, kod, meddelande }]);

export const plankonflikt = async (kontext: Kontext, plan: Atgardsplan): Promise<AtgardsplanKonflikt> =>
  new AtgardsplanKonflikt(plan, await vemHannFore(kontext, 'planen', plan));

export const atgardskonflikt = async (kontext: Kontext, atgard: Atgard): Promise<AtgardKonflikt> =>
  new AtgardKonflikt(atgard, await vemHannFore(kontext, 'åtgärden', atgard));

/** Writes a change of a locked plan with its history, as one new version. */
export async function sparaPlan(
  kontext: Kontext,
  plan: Atgardsplan,
  handling: Handelsekod,
  andring: Partial<
    Pick<Atgardsplan, 'namn' | 'giltigFran' | 'giltigTill' | 'status' | 'lamnad' | 'foregangareId'>
  >,
  kommentar: string | null = null,
): Promise<AtgardsplanSparad> {
  await sparaVersion(kontext, Atgardsplan, plan, andring, { objektTyp: 'atgardsplan', handling, kommentar });
  return new AtgardsplanSparad(plan);
}

/** The state that an action leads to, or why it can't be taken now. The table decides. */
export function steget(plan: Atgardsplan, handling: Planhandling): Planstatus | Faltfel {
  const overgang = overgangFran(ATGARDSPLAN, plan.status, handling);
  return (
    overgang?.till ?? {
      falt: 'handling',
      kod: 'otillaten',
      meddelande: `Planen är ”${namnPaStatus(plan.status)}”. Då går det inte att göra det här.`,
    }
  );
}
