import type { Lagesbildslag } from '@roda-traden/domain';
import { validate as arUuid } from 'uuid';
import type { Kontext } from '../context.ts';
import { hydrera, kolumnlista } from '../db/hydrera.ts';
import { Parametrar } from '../db/parametrar.ts';
import { Avslag } from '../errors/fel.ts';
import { Lagesbild } from './lagesbild.entity.ts';
import { bildvillkor } from './lagesbild.visibility.ts';

async function sok(
  kontext: Kontext,
  villkor: (p: Parametrar) => string,
  efter: string,
): Promise<Lagesbild[]> {
  const manager = await kontext.manager();
  const p = new Parametrar();
  const rader = await manager.query<object[]>(
    `SELECT ${kolumnlista(manager, Lagesbild, 'l')} FROM lagesbild l
      WHERE ${bildvillkor(kontext.jag, p)} AND ${villkor(p)} ${efter}`,
    p.varden,
  );
  return hydrera(manager, Lagesbild, rader);
}

/** The pictures the reader may see, latest period first; of one kind or both. Discarded drafts lie apart. */
export const listaLagesbilder = (kontext: Kontext, slag: Lagesbildslag | null): Promise<Lagesbild[]> =>
  sok(
    kontext,
    (p) => `l.status <> 'kasserad' AND ${slag ? `l.slag = ${p.plats(slag)}` : 'TRUE'}`,
    'ORDER BY l.till DESC, l.slag DESC, l.nummer DESC',
  );

/** Drafts that were given up, the last one first. */
export const listaKasserade = (kontext: Kontext): Promise<Lagesbild[]> =>
  sok(kontext, () => `l.status = 'kasserad'`, 'ORDER BY l.andrad DESC');

/** One picture, or null when the reader may not see it. */
export async function hamtaLagesbild(kontext: Kontext, id: string): Promise<Lagesbild | null> {
  if (!arUuid(id)) return null;
  const [lagesbild] = await sok(kontext, (p) => `l.id = ${p.plats(id)}`, '');
  return lagesbild ?? null;
}

/** Locks a picture for change, until the transaction ends. Throws `FINNS_INTE` when the reader can't see it. */
export async function lasLagesbild(kontext: Kontext, id: string): Promise<Lagesbild> {
  const [lagesbild] = arUuid(id) ? await sok(kontext, (p) => `l.id = ${p.plats(id)}`, 'FOR UPDATE') : [];
  if (!lagesbild) throw new Avslag('FINNS_INTE');
  return lagesbild;
}
