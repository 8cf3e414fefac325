import { In } from 'typeorm';
import type { Kontext } from '../context.ts';
import { Handelse, logga, type NyHandelse, oppnaHistorik, skillnad } from '../logg/index.ts';
import type { Organisation } from './organisation.entity.ts';

type Falt = Record<string, unknown>;

/**
 * Writes a change in the register to history. Null `fore` = new. References are written with the name they had
 * that day, so that a line can be read long after the unit was renamed.
 */
export async function loggaAndring(
  kontext: Kontext,
  handelse: Pick<NyHandelse, 'objektTyp' | 'objektId' | 'handling' | 'kommentar'>,
  fore: Falt | null,
  efter: Falt,
): Promise<void> {
  const diff = fore ? skillnad(fore, efter) : { fore: null, efter: utanTomma(efter) };
  await logga(await kontext.tx(), {
    ...handelse,
    kommunId: kontext.jag.kommunId,
    anvandareId: kontext.jag.anvandareId,
    fore: diff?.fore ?? null,
    efter: diff?.efter ?? null,
  });
}

const utanTomma = (falt: Falt): Falt =>
  Object.fromEntries(Object.entries(falt).filter(([, varde]) => varde !== null && varde !== false));

/** What a reference is called, for history. */
export const namnPa = (trad: readonly Organisation[], id: string | null): string | null =>
  trad.find((enhet) => enhet.id === id)?.namn ?? null;

/** What has happened to these things, newest first. */
export async function historikFor(kontext: Kontext, idn: readonly string[]): Promise<Handelse[]> {
  const manager = await kontext.manager();
  const rader = await manager.find(Handelse, {
    where: { objektId: In([...idn]) },
    order: { id: 'DESC' },
    take: 200,
  });
  return oppnaHistorik(kontext.aktor, rader);
}
