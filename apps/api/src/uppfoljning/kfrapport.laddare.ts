import DataLoader from 'dataloader';
import { In } from 'typeorm';
import type { Kontext } from '../context.ts';
import { Handelse, oppnaHistorik } from '../logg/index.ts';

const perKontext = new WeakMap<Kontext['laddare'], DataLoader<string, Handelse[]>>();

/** Report id → its corrections, latest first: the log's hundred lines ask once. */
export function rattelser(kontext: Kontext): DataLoader<string, Handelse[]> {
  const laddare =
    perKontext.get(kontext.laddare) ??
    new DataLoader<string, Handelse[]>(async (idn) => {
      const rader = await (await kontext.manager()).find(Handelse, {
        where: { objektTyp: 'kf_rapport', objektId: In([...idn]), handling: 'rattade' },
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
