import DataLoader from 'dataloader';
import { In } from 'typeorm';
import type { Kontext } from '../context.ts';
import { Beslut } from './beslut.entity.ts';

const perKontext = new WeakMap<Kontext['laddare'], DataLoader<string, Beslut | null>>();

/** Object id → the decision on it: a list of lägesbilder or plans asks once. */
export function beslutsladdare(kontext: Kontext): DataLoader<string, Beslut | null> {
  const laddare =
    perKontext.get(kontext.laddare) ??
    new DataLoader<string, Beslut | null>(async (idn) => {
      const manager = await kontext.manager();
      const rader = await manager.findBy(Beslut, { objektId: In([...idn]) });
      const karta = new Map(rader.map((rad) => [rad.objektId, rad]));
      return idn.map((id) => karta.get(id) ?? null);
    });
  perKontext.set(kontext.laddare, laddare);
  return laddare;
}
