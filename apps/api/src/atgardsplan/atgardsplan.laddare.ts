import { BESLUTADE_PLANSTATUSAR } from '@roda-traden/domain';
import DataLoader from 'dataloader';
import { In } from 'typeorm';
import type { Kontext } from '../context.ts';
import { Atgard } from './atgard.entity.ts';
import type { Planlagesbild, Planorsak, Planproblem } from './atgardsplan.typer.ts';
import { Effektmal } from './effektmal.entity.ts';
import { Atgardsplan } from './plan.entity.ts';

/** Who said the latest about a measure, and when. */
export interface SenasteUppdatering {
  id: string;
  anvandareId: string | null;
  tid: Date;
  angrarId: string | null;
}

/** The room's own batch loaders, one set per operation. None of them asks who reads: the row they start from was. */
export interface Planladdare {
  plan: DataLoader<string, Atgardsplan | null>;
  /** Plan id → its content's number as it is now. A changed part is counted in the database, after the plan was read. */
  innehall: DataLoader<string, number>;
  lagesbild: DataLoader<string, Planlagesbild | null>;
  /** Plan id → has it ever been handed over to KS? */
  harLamnats: DataLoader<string, boolean>;
  /** Plan id → the first decided plan that came after it. */
  ersattAv: DataLoader<string, Atgardsplan | null>;
  /** Lägesbild id → its problems with their causes, in its order. */
  problem: DataLoader<string, Planproblem[]>;
  /** Problem id → the problem. */
  ettProblem: DataLoader<string, Planproblem | null>;
  /** Plan id → its goals. */
  effektmal: DataLoader<string, Effektmal[]>;
  /** Measure id → the measure, whoever asks. */
  atgard: DataLoader<string, Atgard | null>;
  /** Measure id → the causes it is aimed at. */
  orsaker: DataLoader<string, Planorsak[]>;
  /** Measure id → the units that take part. */
  medverkande: DataLoader<string, string[]>;
  senaste: DataLoader<string, SenasteUppdatering | null>;
}

const perKontext = new WeakMap<object, Planladdare>();

export function planladdare(kontext: Kontext): Planladdare {
  // The operation's own loaders are one object per operation, also where Apollo has copied the context.
  const nyckel = kontext.laddare;
  const laddare = perKontext.get(nyckel) ?? skapa(kontext);
  perKontext.set(nyckel, laddare);
  return laddare;
}

/** Forgets what has been read: after a change in the same operation. */
export function glomLast(kontext: Kontext): void {
  perKontext.delete(kontext.laddare);
}

const PROBLEM = `SELECT p.id, p.lagesbild_id AS "lagesbildId", p.namn, p.prioriterat,
    coalesce((SELECT json_agg(json_build_object('id', o.id, 'problemId', o.problem_id,
                'beskrivning', o.beskrivning, 'antagande', o.antagande) ORDER BY o.ordning, o.id)
       FROM orsak o WHERE o.kommun_id = p.kommun_id AND o.problem_id = p.id), '[]') AS orsaker
  FROM problem p`;

function skapa(kontext: Kontext): Planladdare {
  const rader = async <T>(sql: string, idn: readonly string[]): Promise<T[]> =>
    (await kontext.tx()).query<T>(sql, [[...idn]]);
  const forsta = <T extends { id: string }>(sql: string) =>
    new DataLoader<string, T | null>(async (idn) => {
      const karta = new Map((await rader<T>(sql, idn)).map((rad) => [rad.id, rad]));
      return idn.map((id) => karta.get(id) ?? null);
    });
  return {
    plan: new DataLoader(async (idn) => {
      const planer = await (await kontext.manager()).findBy(Atgardsplan, { id: In([...idn]) });
      const karta = new Map(planer.map((plan) => [plan.id, plan]));
      return idn.map((id) => karta.get(id) ?? null);
    }),
    innehall: new DataLoader(
      async (idn) => {
        const alla = await rader<{ id: string; innehall: number }>(
          'SELECT id, innehall FROM atgardsplan WHERE id = ANY($1::uuid[])',
          idn,
        );
        const karta = new Map(alla.map((rad) => [rad.id, rad.innehall]));
        return idn.map((id) => karta.get(id) ?? 0);
      },
      { cache: false },
    ),
    lagesbild: forsta<Planlagesbild>(
      'SELECT id, nummer, fran, till, status FROM lagesbild WHERE id = ANY($1::uuid[])',
    ),
    harLamnats: new DataLoader(async (idn) => {
      const lamnade = await rader<{ id: string }>(
        `SELECT DISTINCT objekt_id AS id FROM handelse
          WHERE objekt_typ = 'atgardsplan' AND handling = 'lamnade_till_ks' AND objekt_id = ANY($1::uuid[])`,
        idn,
      );
      const karta = new Set(lamnade.map((rad) => rad.id));
      return idn.map((id) => karta.has(id));
    }),
    ersattAv: new DataLoader(async (idn) => {
      const planer = await (await kontext.manager()).find(Atgardsplan, {
        where: { foregangareId: In([...idn]), status: In([...BESLUTADE_PLANSTATUSAR]) },
        order: { nummer: 'DESC' },
      });
      // Where there are several, the first that came: written last, it is the one that stands.
      const karta = new Map(planer.map((plan) => [plan.foregangareId, plan]));
      return idn.map((id) => karta.get(id) ?? null);
    }),
    ettProblem: forsta<Planproblem>(`${PROBLEM} WHERE p.id = ANY($1::uuid[])`),
    problem: new DataLoader(async (idn) => {
      const alla = await rader<Planproblem>(
        `${PROBLEM} WHERE p.lagesbild_id = ANY($1::uuid[]) ORDER BY p.ordning, p.id`,
        idn,
      );
      return grupperat(idn, alla, (rad) => rad.lagesbildId);
    }),
    effektmal: new DataLoader(async (idn) => {
      const alla = await (await kontext.manager()).find(Effektmal, {
        where: { planId: In([...idn]) },
        order: { ordning: 'ASC', id: 'ASC' },
      });
      return idn.map((id) => alla.filter((mal) => mal.planId === id));
    }),
    atgard: new DataLoader(async (idn) => {
      const alla = await (await kontext.manager()).findBy(Atgard, { id: In([...idn]) });
      const karta = new Map(alla.map((rad) => [rad.id, rad]));
      return idn.map((id) => karta.get(id) ?? null);
    }),
    orsaker: new DataLoader(async (idn) => {
      const alla = await rader<Planorsak & { atgardId: string }>(
        `SELECT ao.atgard_id AS "atgardId", o.id, o.problem_id AS "problemId", o.beskrivning, o.antagande
           FROM atgard_orsak ao JOIN orsak o ON o.kommun_id = ao.kommun_id AND o.id = ao.orsak_id
          WHERE ao.atgard_id = ANY($1::uuid[]) ORDER BY o.ordning, o.id`,
        idn,
      );
      return grupperat(idn, alla, (rad) => rad.atgardId);
    }),
    medverkande: new DataLoader(async (idn) => {
      const alla = await rader<{ atgardId: string; id: string }>(
        `SELECT m.atgard_id AS "atgardId", m.organisation_id AS id
           FROM atgard_medverkande m JOIN organisation o ON o.kommun_id = m.kommun_id AND o.id = m.organisation_id
          WHERE m.atgard_id = ANY($1::uuid[]) ORDER BY o.namn COLLATE svenska`,
        idn,
      );
      return grupperat(idn, alla, (rad) => rad.atgardId).map((lista) => lista.map((rad) => rad.id));
    }),
    senaste: new DataLoader(async (idn) => {
      const alla = await rader<SenasteUppdatering & { atgardId: string }>(
        `SELECT DISTINCT ON (s.atgard_id) s.atgard_id AS "atgardId", s.id, s.anvandare_id AS "anvandareId",
                s.tid, s.angrar_id AS "angrarId"
           FROM statusuppdatering s WHERE s.atgard_id = ANY($1::uuid[])
          ORDER BY s.atgard_id, s.tid DESC, s.id DESC`,
        idn,
      );
      const karta = new Map(alla.map((rad) => [rad.atgardId, rad]));
      return idn.map((id) => karta.get(id) ?? null);
    }),
  };
}

/** Rows by what they belong to, in the order of the keys. */
function grupperat<T>(idn: readonly string[], rader: readonly T[], nyckel: (rad: T) => string): T[][] {
  const per = new Map<string, T[]>();
  for (const rad of rader) {
    const lista = per.get(nyckel(rad));
    if (lista) lista.push(rad);
    else per.set(nyckel(rad), [rad]);
  }
  return idn.map((id) => per.get(id) ?? []);
}
