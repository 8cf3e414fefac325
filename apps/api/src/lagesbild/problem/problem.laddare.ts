import DataLoader from 'dataloader';
import { In } from 'typeorm';
import type { Kontext } from '../../context.ts';
import { Kategori } from '../../kategori/index.ts';
import { Omrade } from '../../omrade/index.ts';
import { Lagesbild } from '../lagesbild.entity.ts';
import { Orsak } from './orsak.entity.ts';
import { Problem } from './problem.entity.ts';

/** Batch loaders of problems and causes, one set per operation. */
export interface Problemladdare {
  problem: DataLoader<string, Problem | null>;
  /** The lägesbild that a problem lies in, for what may be done with it: never handed out. */
  lagesbild: DataLoader<string, Lagesbild | null>;
  orsak: DataLoader<string, Orsak | null>;
  /** Lägesbild id → its problems, the prioritised first. */
  iLagesbild: DataLoader<string, Problem[]>;
  /** Problem id → its causes in order. */
  orsaker: DataLoader<string, Orsak[]>;
  /** Problem id → the frozen reports it is about; null when it isn't tied to any category or area. */
  antalRapporter: DataLoader<string, number | null>;
  /** By code, in the register. */
  kategori: DataLoader<string, Kategori | null>;
  omrade: DataLoader<string, Omrade | null>;
}

const perKontext = new WeakMap<Kontext['laddare'], Problemladdare>();

export function problemladdare(kontext: Kontext): Problemladdare {
  const laddare = perKontext.get(kontext.laddare) ?? skapa(kontext);
  perKontext.set(kontext.laddare, laddare);
  return laddare;
}

/** After a change, so that the answer shows what is true now. */
export const glomProblem = (kontext: Kontext): void => void perKontext.delete(kontext.laddare);

function skapa(kontext: Kontext): Problemladdare {
  const perId = <T extends { id: string }>(entitet: new () => T) =>
    new DataLoader<string, T | null>(async (idn) => {
      const manager = await kontext.manager();
      const rader = await manager
        .createQueryBuilder(entitet, 't')
        .where('t.id = ANY(:idn)', { idn: [...idn] })
        .getMany();
      const karta = new Map(rader.map((rad) => [rad.id, rad]));
      return idn.map((id) => karta.get(id) ?? null);
    });
  const perKod = <T extends { kod: string }>(entitet: new () => T) =>
    new DataLoader<string, T | null>(async (koder) => {
      const manager = await kontext.manager();
      const rader = await manager
        .createQueryBuilder(entitet, 't')
        .where('t.kod = ANY(:koder)', { koder: [...koder] })
        .getMany();
      const karta = new Map(rader.map((rad) => [rad.kod, rad]));
      return koder.map((kod) => karta.get(kod) ?? null);
    });
  return {
    problem: perId(Problem),
    lagesbild: perId(Lagesbild),
    orsak: perId(Orsak),
    iLagesbild: new DataLoader(async (idn) => {
      const rader = await (await kontext.manager()).find(Problem, {
        where: { lagesbildId: In([...idn]) },
        order: { prioriterat: 'DESC', ordning: 'ASC', id: 'ASC' },
      });
      return idn.map((id) => rader.filter((rad) => rad.lagesbildId === id));
    }),
    orsaker: new DataLoader(async (idn) => {
      const rader = await (await kontext.manager()).find(Orsak, {
        where: { problemId: In([...idn]) },
        order: { ordning: 'ASC', id: 'ASC' },
      });
      return idn.map((id) => rader.filter((rad) => rad.problemId === id));
    }),
    antalRapporter: new DataLoader(async (idn) => {
      const rader = await (await kontext.tx()).query<{ id: string; antal: number }>(ANTAL, [[...idn]]);
      const karta = new Map(rader.map((rad) => [rad.id, rad.antal]));
      return idn.map((id) => karta.get(id) ?? null);
    }),
    kategori: perKod(Kategori),
    omrade: perKod(Omrade),
  };
}

/**
 * The frozen rows of the problem's own lägesbild, in its categories and its areas. As in the filter of reports, an
 * area stands for itself and all below it, several of a kind widen, and the two kinds narrow each other.
 */
const ANTAL = `
  WITH RECURSIVE sokt AS (
    SELECT p.id, p.lagesbild_id, p.omraden,
           ARRAY(SELECT k.id FROM kategori k WHERE k.kod = ANY(p.kategorier)) AS kategori_id, p.kategorier
      FROM problem p
     WHERE p.id = ANY($1::uuid[]) AND (p.kategorier <> '{}' OR p.omraden <> '{}')),
  trad AS (
    SELECT s.id AS problem_id, o.id FROM sokt s JOIN omrade o ON o.kod = ANY(s.omraden)
    UNION SELECT t.problem_id, o.id FROM omrade o JOIN trad t ON o.foralder_id = t.id)
  SELECT s.id, count(r.rapport_id)::int AS antal
    FROM sokt s LEFT JOIN lagesbild_rapport r ON r.lagesbild_id = s.lagesbild_id
     AND (s.kategorier = '{}' OR r.kategori_id = ANY(s.kategori_id))
     AND (s.omraden = '{}' OR EXISTS (SELECT FROM trad t WHERE t.problem_id = s.id AND t.id = r.omrade_id))
   GROUP BY s.id`;
