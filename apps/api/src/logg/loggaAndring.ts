import type { EntityTarget } from 'typeorm';
import type { QueryDeepPartialEntity } from 'typeorm/query-builder/QueryPartialEntity.js';
import type { Kontext } from '../context.ts';
import { logga, type NyHandelse, skillnad } from './logga.ts';

/** One line of history by the one who is logged in, in the transaction of the change. */
export async function loggaHandelse(
  kontext: Kontext,
  handelse: Omit<NyHandelse, 'kommunId' | 'anvandareId'>,
): Promise<void> {
  const { kommunId, anvandareId } = kontext.jag;
  await logga(await kontext.tx(), { ...handelse, kommunId, anvandareId });
}

/** Writes a change to history; null `fore` = new. Nothing changed = nothing written. */
export async function loggaAndring(
  kontext: Kontext,
  handelse: Pick<NyHandelse, 'objektTyp' | 'objektId' | 'handling' | 'kommentar'>,
  fore: Record<string, unknown> | null,
  efter: Record<string, unknown> | null,
): Promise<void> {
  const diff = fore && efter ? skillnad(fore, efter) : { fore, efter };
  if (diff) await loggaHandelse(kontext, { ...handelse, ...diff });
}

/** A row that several may write in: each change is a new version, with who made it. */
interface Versionerad {
  id: string;
  version: number;
  andrad: Date;
  andradAv: string | null;
}

/**
 * Writes a change of a held row as its next version, with its history, and brings the row up to date. Nothing changed =
 * nothing written. `utom`: columns too large for a line of history.
 */
export async function sparaVersion<T extends Versionerad>(
  kontext: Kontext,
  entitet: EntityTarget<T>,
  rad: T,
  andring: NoInfer<Partial<T>>,
  { utom = [], ...handelse }: Pick<NyHandelse, 'objektTyp' | 'handling' | 'kommentar'> & { utom?: string[] },
): Promise<void> {
  const diff = skillnad(Object.fromEntries(Object.entries(rad)), { ...andring });
  if (!diff) return;
  const satt = {
    ...andring,
    version: rad.version + 1,
    andrad: kontext.nu,
    andradAv: kontext.jag.anvandareId,
  };
  const manager = await kontext.manager();
  await manager.update(
    entitet,
    { id: rad.id } as Parameters<typeof manager.update<T>>[1],
    satt as QueryDeepPartialEntity<T>,
  );
  for (const falt of utom) for (const sida of [diff.fore, diff.efter]) delete sida[falt];
  await loggaHandelse(kontext, { ...handelse, objektId: rad.id, ...diff });
  Object.assign(rad, satt);
}
