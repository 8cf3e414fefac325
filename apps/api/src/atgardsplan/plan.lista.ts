import { validate as arUuid } from 'uuid';
import type { Kontext } from '../context.ts';
import { hydrera, kolumnlista } from '../db/hydrera.ts';
import { Parametrar } from '../db/parametrar.ts';
import { planvillkor } from './atgardsplan.visibility.ts';
import { Atgardsplan } from './plan.entity.ts';

async function las(kontext: Kontext, mer: (p: Parametrar) => string): Promise<Atgardsplan[]> {
  const manager = await kontext.manager();
  const p = new Parametrar();
  const rader = await manager.query<object[]>(
    `SELECT ${kolumnlista(manager, Atgardsplan, 'pl')} FROM atgardsplan pl
      WHERE ${planvillkor(kontext.jag, p)} AND ${mer(p)} ORDER BY pl.nummer DESC`,
    p.varden,
  );
  return hydrera(manager, Atgardsplan, rader);
}

/** The plans that the reader may see, newest first. */
export const listaPlaner = (kontext: Kontext): Promise<Atgardsplan[]> => las(kontext, () => 'TRUE');

/** One plan, through the same visibility; null when the reader may not see it. */
export async function hamtaPlan(kontext: Kontext, id: string): Promise<Atgardsplan | null> {
  return arUuid(id) ? ((await las(kontext, (p) => `pl.id = ${p.plats(id)}`))[0] ?? null) : null;
}
