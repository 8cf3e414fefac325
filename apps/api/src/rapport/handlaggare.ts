import { far } from '@roda-traden/domain';
import { In } from 'typeorm';
import type { Kontext } from '../context.ts';
import { Anvandare } from '../konto/index.ts';

/** Can be given reports: logs in, and triages. */
export const handlagger = ({ aktiv, roll }: Anvandare): boolean => aktiv && far(roll, 'rapport:triagera');

/** Those who stand as handlers without being able to be given more: their login is closed, or they have another role. */
export async function listaTidigareHandlaggare(kontext: Kontext): Promise<Anvandare[]> {
  const rader = await (await kontext.tx()).query<{ id: string }>(
    'SELECT DISTINCT handlaggare_id AS id FROM rapport WHERE kommun_id = $1 AND handlaggare_id IS NOT NULL',
    [kontext.jag.kommunId],
  );
  const manager = await kontext.manager();
  const namnda = await manager.find(Anvandare, {
    where: { id: In(rader.map(({ id }) => id)) },
    order: { namn: 'ASC' },
  });
  return namnda.filter((anvandare) => !handlagger(anvandare));
}
