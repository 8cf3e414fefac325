import type { Kontext } from '../context.ts';
import { Handelse } from '../logg/index.ts';

/** What has happened to a plan or a measure, newest first. */
export async function historikFor(kontext: Kontext, objektId: string): Promise<Handelse[]> {
  const manager = await kontext.manager();
  return manager.find(Handelse, { where: { objektId }, order: { id: 'DESC' }, take: 200 });
}
