import DataLoader from 'dataloader';
import { In } from 'typeorm';
import type { Kontext } from '../../context.ts';
import { Remiss } from './remiss.entity.ts';
import { Remissvar } from './remissvar.entity.ts';

export interface Remissladdare {
  /** Lägesbild id → its remisser, the latest first. */
  remisser: DataLoader<string, Remiss[]>;
  /** Remiss id → the answers, in the order they came. */
  svar: DataLoader<string, Remissvar[]>;
  /** Kommun id → who are asked: the ids of its active users in the styrgrupp. */
  mottagare: DataLoader<string, string[]>;
}

const perKontext = new WeakMap<Kontext['laddare'], Remissladdare>();

export function remissladdare(kontext: Kontext): Remissladdare {
  const laddare = perKontext.get(kontext.laddare) ?? skapa(kontext);
  perKontext.set(kontext.laddare, laddare);
  return laddare;
}

/** After a change, so that the answer shows what is true now. */
export const glomRemisser = (kontext: Kontext): void => void perKontext.delete(kontext.laddare);

function skapa(kontext: Kontext): Remissladdare {
  return {
    remisser: new DataLoader(async (idn) => {
      const rader = await (await kontext.manager()).find(Remiss, {
        where: { lagesbildId: In([...idn]) },
        order: { skickad: 'DESC' },
      });
      return idn.map((id) => rader.filter((rad) => rad.lagesbildId === id));
    }),
    svar: new DataLoader(async (idn) => {
      const rader = await (await kontext.manager()).find(Remissvar, {
        where: { remissId: In([...idn]) },
        order: { id: 'ASC' },
      });
      return idn.map((id) => rader.filter((rad) => rad.remissId === id));
    }),
    mottagare: new DataLoader(async (kommunIdn) => {
      const rader = await (await kontext.tx()).query<{ kommun_id: string; id: string }>(
        `SELECT kommun_id, id FROM anvandare
          WHERE kommun_id = ANY($1::uuid[]) AND aktiv AND roll = 'styrgrupp' ORDER BY namn`,
        [[...kommunIdn]],
      );
      return kommunIdn.map((kommun) => rader.filter((r) => r.kommun_id === kommun).map((r) => r.id));
    }),
  };
}
