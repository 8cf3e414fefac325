import { handelserFor } from '@roda-traden/domain';
import type { Kontext } from '../context.ts';
import { Handelse, oppnaHistorik } from '../logg/index.ts';
import type { Lagesbild } from './lagesbild.entity.ts';

const MEST = 200;

/**
 * What has happened to a picture and to what hangs on it, newest first: the events that the reader's role is opened.
 */
export async function historikAv(kontext: Kontext, lagesbild: Lagesbild): Promise<Handelse[]> {
  const manager = await kontext.manager();
  const synliga = handelserFor(kontext.aktor, 'lagesbild', 'problem', 'remiss');
  const rader = await manager
    .createQueryBuilder(Handelse, 'h')
    .where(
      `(h.objekt_id = :id
        OR h.objekt_id IN (SELECT p.id FROM problem p WHERE p.lagesbild_id = :id)
        OR h.objekt_id IN (SELECT r.id FROM remiss r WHERE r.lagesbild_id = :id))`,
      { id: lagesbild.id },
    )
    .andWhere('h.handling = ANY(:synliga)', { synliga })
    .orderBy('h.id', 'DESC')
    .take(MEST)
    .getMany();
  return oppnaHistorik(kontext.aktor, rader);
}
