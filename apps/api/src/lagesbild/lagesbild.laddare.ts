import { BESLUTADE_LAGESBILDER } from '@roda-traden/domain';
import DataLoader from 'dataloader';
import { In } from 'typeorm';
import type { Kontext } from '../context.ts';
import { hydrera, kolumnlista } from '../db/hydrera.ts';
import { Lagesbild } from './lagesbild.entity.ts';
import { Lagesbildsdel } from './lagesbildsdel.entity.ts';
import { Lagesbildskalla } from './lagesbildskalla.entity.ts';
import { type Frystatal, lasTal } from './lagesbildstal.ts';

/** The room's own batch loaders, one set per operation. All by the id of a picture. */
export interface Lagesbildsladdare {
  delar: DataLoader<string, Lagesbildsdel[]>;
  kallor: DataLoader<string, Lagesbildskalla[]>;
  tal: DataLoader<string, Frystatal>;
  /** How many reports were counted, without the rest of the numbers. */
  antal: DataLoader<string, number>;
  /** How many times its parts have changed: read anew each time, for the database counts it after the row was read. */
  innehall: DataLoader<string, number>;
  /** The operative pictures that a strategic one builds on. */
  underlag: DataLoader<string, Lagesbild[]>;
  /** The decided strategic pictures that an operative one is part of. */
  ingarI: DataLoader<string, Lagesbild[]>;
}

const perKontext = new WeakMap<Kontext, Lagesbildsladdare>();

export function lagesbildsladdare(kontext: Kontext): Lagesbildsladdare {
  const laddare = perKontext.get(kontext) ?? skapa(kontext);
  perKontext.set(kontext, laddare);
  return laddare;
}

const per = <T>(idn: readonly string[], rader: readonly T[], nyckel: (rad: T) => string): T[][] =>
  idn.map((id) => rader.filter((rad) => nyckel(rad) === id));

function skapa(kontext: Kontext): Lagesbildsladdare {
  const fraga = async <T>(sql: string, idn: readonly string[]): Promise<T[]> =>
    (await kontext.tx()).query<T>(sql, [[...idn]]);
  /** Along what builds on what, from one side to the other. */
  const bilder = async (
    fran: string,
    till: string,
    villkor: string,
    idn: readonly string[],
    ...varden: unknown[]
  ): Promise<Lagesbild[][]> => {
    const manager = await kontext.manager();
    const rader = await (await kontext.tx()).query<{ for_id: string }>(
      `SELECT u.${fran} AS for_id, ${kolumnlista(manager, Lagesbild, 'l')}
         FROM lagesbild_underlag u JOIN lagesbild l ON l.kommun_id = u.kommun_id AND l.id = u.${till}
        WHERE u.${fran} = ANY($1::uuid[]) AND ${villkor} ORDER BY l.nummer`,
      [[...idn], ...varden],
    );
    const hamtade = hydrera(manager, Lagesbild, rader);
    return idn.map((id) => hamtade.filter((_, i) => rader[i]?.for_id === id));
  };
  return {
    delar: new DataLoader(async (idn) => {
      const manager = await kontext.manager();
      const rader = await manager.findBy(Lagesbildsdel, { lagesbildId: In([...idn]) });
      return per(idn, rader, (rad) => rad.lagesbildId);
    }),
    kallor: new DataLoader(async (idn) => {
      const manager = await kontext.manager();
      const rader = await manager.find(Lagesbildskalla, {
        where: { lagesbildId: In([...idn]) },
        order: { ordning: 'ASC' },
      });
      return per(idn, rader, (rad) => rad.lagesbildId);
    }),
    tal: new DataLoader(async (idn) => {
      const rader = await fraga<{ id: string; tal: unknown }>(
        'SELECT id, tal FROM lagesbild WHERE id = ANY($1::uuid[])',
        idn,
      );
      const karta = new Map(rader.map((rad) => [rad.id, rad.tal]));
      return idn.map((id) => lasTal(karta.get(id)));
    }),
    antal: new DataLoader(async (idn) => {
      const rader = await fraga<{ id: string; antal: number }>(
        "SELECT id, (tal #>> '{analys,antal}')::int AS antal FROM lagesbild WHERE id = ANY($1::uuid[])",
        idn,
      );
      const karta = new Map(rader.map((rad) => [rad.id, rad.antal]));
      return idn.map((id) => karta.get(id) ?? 0);
    }),
    innehall: new DataLoader(
      async (idn) => {
        const rader = await fraga<{ id: string; innehall: number }>(
          'SELECT id, innehall FROM lagesbild WHERE id = ANY($1::uuid[])',
          idn,
        );
        const karta = new Map(rader.map((rad) => [rad.id, rad.innehall]));
        return idn.map((id) => karta.get(id) ?? 0);
      },
      { cache: false },
    ),
    underlag: new DataLoader((idn) => bilder('lagesbild_id', 'operativ_id', 'TRUE', idn)),
    ingarI: new DataLoader((idn) =>
      bilder('operativ_id', 'lagesbild_id', 'l.status = ANY($2::text[])', idn, [...BESLUTADE_LAGESBILDER]),
    ),
  };
}
