import DataLoader from 'dataloader';
import { In } from 'typeorm';
import type { Kontext } from '../context.ts';
import { Handelse, oppnaHistorik } from '../logg/index.ts';

/** Stands in the history of what was decided, so that it is seen there too. */
export const RATTADE_BESLUT = 'rattade_beslut' as const;

const perKontext = new WeakMap<Kontext['laddare'], DataLoader<string, Handelse[]>>();

/** Decided object's id → the corrections of the decision on it, latest first. */
export function rattelser(kontext: Kontext): DataLoader<string, Handelse[]> {
  const laddare =
    perKontext.get(kontext.laddare) ??
    new DataLoader<string, Handelse[]>(async (idn) => {
      const rader = await (await kontext.manager()).find(Handelse, {
        where: { objektId: In([...idn]), handling: RATTADE_BESLUT },
        order: { id: 'DESC' },
      });
      const synliga = oppnaHistorik(kontext.aktor, rader);
      return idn.map((id) => synliga.filter((rad) => rad.objektId === id));
    });
  perKontext.set(kontext.laddare, laddare);
  return laddare;
}

/** Forgets what has been read: after a correction in the same operation. */
export const glomRattelser = (kontext: Kontext): boolean => perKontext.delete(kontext.laddare);
