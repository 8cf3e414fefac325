import DataLoader from 'dataloader';
import { In } from 'typeorm';
import { Atgardsplan } from '../atgardsplan/index.ts';
import type { Kontext } from '../context.ts';

const perKontext = new WeakMap<Kontext['laddare'], DataLoader<string, Atgardsplan | null>>();

/** Plan id → the plan: a list of follow-ups asks once. The follow-up it starts from has been let through. */
export function uppfoljdaPlaner(kontext: Kontext): DataLoader<string, Atgardsplan | null> {
  const laddare =
    perKontext.get(kontext.laddare) ??
    new DataLoader<string, Atgardsplan | null>(async (idn) => {
      const manager = await kontext.manager();
      const planer = await manager.findBy(Atgardsplan, { id: In([...idn]) });
      const karta = new Map(planer.map((plan) => [plan.id, plan]));
      return idn.map((id) => karta.get(id) ?? null);
    });
  perKontext.set(kontext.laddare, laddare);
  return laddare;
}
