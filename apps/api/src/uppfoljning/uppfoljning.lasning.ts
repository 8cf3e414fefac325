import { far, GALLANDE_PLANSTATUSAR } from '@roda-traden/domain';
import { In } from 'typeorm';
import { validate as arUuid } from 'uuid';
import { Atgardsplan } from '../atgardsplan/index.ts';
import type { Kontext } from '../context.ts';
import { Avslag } from '../errors/fel.ts';
import { Handelse, oppnaHistorik } from '../logg/index.ts';
import { Uppfoljning } from './uppfoljning.entity.ts';
import { synligaUppfoljningar } from './uppfoljning.visibility.ts';

/** The follow-ups the reader may see, latest first. */
export async function listaUppfoljningar(kontext: Kontext): Promise<Uppfoljning[]> {
  return (await kontext.manager()).find(Uppfoljning, {
    where: { kommunId: kontext.jag.kommunId, status: In([...synligaUppfoljningar(kontext.jag.roll)]) },
    order: { datum: 'DESC', id: 'DESC' },
  });
}

/** One follow-up, or null when the reader may not see it. */
export async function hamtaUppfoljning(kontext: Kontext, id: string): Promise<Uppfoljning | null> {
  if (!arUuid(id)) return null;
  return (await kontext.manager()).findOneBy(Uppfoljning, {
    kommunId: kontext.jag.kommunId,
    id,
    status: In([...synligaUppfoljningar(kontext.jag.roll)]),
  });
}

/** Holds a follow-up for change until the transaction ends. Throws `FINNS_INTE`. */
export async function hallUppfoljning(kontext: Kontext, id: string): Promise<Uppfoljning> {
  if (arUuid(id)) await (await kontext.tx()).query('SELECT FROM uppfoljning WHERE id = $1 FOR UPDATE', [id]);
  const uppfoljning = await hamtaUppfoljning(kontext, id);
  if (!uppfoljning) throw new Avslag('FINNS_INTE');
  return uppfoljning;
}

/** The plans in force that no one is following up now. */
export async function planerAttFoljaUpp(kontext: Kontext): Promise<Atgardsplan[]> {
  const manager = await kontext.manager();
  const { kommunId } = kontext.jag;
  const pagar = await manager.findBy(Uppfoljning, { kommunId, status: In(['planerad', 'lamnad']) });
  const planer = await manager.find(Atgardsplan, {
    where: { kommunId, status: In([...GALLANDE_PLANSTATUSAR]) },
    order: { nummer: 'DESC' },
  });
  return planer.filter((plan) => !pagar.some((u) => u.planId === plan.id));
}

/** What has happened to a follow-up, latest first. What it said before KS had it is between those who compile. */
export async function historikFor(kontext: Kontext, { id }: Uppfoljning): Promise<Handelse[]> {
  const rader = await (await kontext.manager()).find(Handelse, {
    where: { objektId: id },
    order: { id: 'DESC' },
    take: 100,
  });
  const handelser = oppnaHistorik(kontext.aktor, rader);
  return far(kontext.aktor, 'lagesbild:sammanstalla')
    ? handelser
    : handelser.slice(0, handelser.findLastIndex((h) => h.handling === 'granska') + 1);
}
