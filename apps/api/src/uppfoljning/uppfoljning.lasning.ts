import { In } from 'typeorm';
import { validate as arUuid } from 'uuid';
import type { Kontext } from '../context.ts';
import { Avslag } from '../errors/fel.ts';
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
