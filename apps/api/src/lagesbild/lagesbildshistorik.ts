import { far, lagesbildsmaskin } from '@roda-traden/domain';
import { RATTADE_BESLUT } from '../beslut/index.ts';
import type { Kontext } from '../context.ts';
import { Handelse } from '../logg/index.ts';
import type { Lagesbild } from './lagesbild.entity.ts';

const MEST = 200;

/**
 * What has happened to a picture and to what hangs on it, newest first. Who wrote which words is between those who
 * compile; others see the steps it has taken.
 */
export async function historikAv(kontext: Kontext, lagesbild: Lagesbild): Promise<Handelse[]> {
  const manager = await kontext.manager();
  const steg = ['skapade', RATTADE_BESLUT, ...lagesbildsmaskin(lagesbild.slag).overgangar.map((o) => o.kod)];
  return manager
    .createQueryBuilder(Handelse, 'h')
    .where(
      `(h.objekt_id = :id
        OR h.objekt_id IN (SELECT p.id FROM problem p WHERE p.lagesbild_id = :id)
        OR h.objekt_id IN (SELECT r.id FROM remiss r WHERE r.lagesbild_id = :id))`,
      { id: lagesbild.id },
    )
    .andWhere(far(kontext.aktor, 'lagesbild:sammanstalla') ? 'TRUE' : 'h.handling = ANY(:steg)', { steg })
    .orderBy('h.id', 'DESC')
    .take(MEST)
    .getMany();
}
