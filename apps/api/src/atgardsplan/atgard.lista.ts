import {
  type Atgardsfilter,
  GALLANDE_PLANSTATUSAR,
  jamforAngelagenhet,
  localDate,
  passarAtgardsfilter,
} from '@roda-traden/domain';
import { validate as arUuid } from 'uuid';
import type { Kontext } from '../context.ts';
import { hydrera, kolumnlista } from '../db/hydrera.ts';
import { Parametrar } from '../db/parametrar.ts';
import { Avslag } from '../errors/fel.ts';
import { Atgard, lagetFor } from './atgard.entity.ts';
import { atgardsvillkor } from './atgardsplan.visibility.ts';
import { uppdateradeI } from './uppdateringar.ts';

export interface Atgardsurval extends Atgardsfilter {
  planId?: string | null;
  /** Updated in this month, ÅÅÅÅ-MM. */
  uppdateradManad?: string | null;
  angelagetForst?: boolean | null;
}

const MANAD = /^\d{4}-(0[1-9]|1[0-2])$/;

/** The measures of the filter that the reader may see, in the plan's order. Without a plan: those of plans in force. */
export async function hamtaAtgarder(kontext: Kontext, urval: Atgardsurval): Promise<Atgard[]> {
  if (urval.planId && !arUuid(urval.planId)) return [];
  if (urval.uppdateradManad && !MANAD.test(urval.uppdateradManad))
    throw new Avslag('OGILTIG', 'Månaden skrivs ÅÅÅÅ-MM, till exempel 2026-01.');
  const idag = localDate(kontext.nu);
  const alla = await lasAtgarder(kontext, (p) =>
    urval.planId
      ? `a.plan_id = ${p.plats(urval.planId)}`
      : `pl.status = ANY(${p.plats([...GALLANDE_PLANSTATUSAR])}::text[])`,
  );
  const lagen = new Map(alla.map((a) => [a, lagetFor(a)]));
  const laget = (a: Atgard) => lagen.get(a) ?? lagetFor(a);
  let valda = alla.filter((a) =>
    passarAtgardsfilter(
      { ...laget(a), effekt: a.effekt, ansvarigOrganisationId: a.ansvarigOrganisationId },
      urval,
      idag,
    ),
  );
  if (urval.uppdateradManad) {
    const uppdaterade = await uppdateradeI(
      await kontext.tx(),
      valda.map((a) => a.id),
      urval.uppdateradManad,
    );
    valda = valda.filter((a) => uppdaterade.has(a.id));
  }
  return urval.angelagetForst ? valda.sort((a, b) => jamforAngelagenhet(laget(a), laget(b), idag)) : valda;
}

/** One measure, through the same visibility as the list; null when the reader may not see it. */
export async function hamtaAtgard(kontext: Kontext, id: string): Promise<Atgard | null> {
  if (!arUuid(id)) return null;
  return (await lasAtgarder(kontext, (p) => `a.id = ${p.plats(id)}`))[0] ?? null;
}

async function lasAtgarder(kontext: Kontext, mer: (p: Parametrar) => string): Promise<Atgard[]> {
  const manager = await kontext.manager();
  const p = new Parametrar();
  const rader = await manager.query<{ planens_forsta: string | null }[]>(
    `SELECT ${kolumnlista(manager, Atgard, 'a')}, pl.giltig_fran AS planens_forsta
       FROM atgard a JOIN atgardsplan pl ON pl.kommun_id = a.kommun_id AND pl.id = a.plan_id
      WHERE ${atgardsvillkor(kontext.jag, p)} AND ${mer(p)}
      ORDER BY pl.nummer DESC, a.ordning, a.nummer`,
    p.varden,
  );
  return hydrera(manager, Atgard, rader).map((atgard, i) =>
    Object.assign(atgard, { planensForsta: rader[i]?.planens_forsta ?? null }),
  );
}
