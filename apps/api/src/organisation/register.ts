import { ordnat } from '@roda-traden/domain';
import type { EntityManager } from 'typeorm';
import type { Kontext } from '../context.ts';
import { Avslag } from '../errors/fel.ts';
import { Grupp } from './grupp.entity.ts';
import { Ledamot } from './ledamot.entity.ts';
import { Organisation } from './organisation.entity.ts';

/** The kommun's register as it is now, held for a change. */
export interface Register {
  readonly manager: EntityManager;
  readonly trad: Organisation[];
  readonly grupper: Grupp[];
}

const arId = (id: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id);

/**
 * Reads the register for a change, one editor at a time per kommun: the rules look at the whole tree, so two
 * moves that are each right alone could make a loop together. Read after the lock is held, never before.
 */
export async function registretForAndring(kontext: Kontext): Promise<Register> {
  const tx = await kontext.tx();
  await tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [
    `organisation:${kontext.jag.kommunId}`,
  ]);
  const manager = await kontext.manager();
  const { laddare } = kontext;
  laddare.organisation.clearAll();
  laddare.organisationstrad.clearAll();
  laddare.grupp.clearAll();
  laddare.ledamoter.clearAll();
  laddare.platser.clearAll();
  return { manager, trad: ordnat(await manager.find(Organisation)), grupper: await manager.find(Grupp) };
}

/** A unit, group or seat by the id that a client sent. Throws `FINNS_INTE`, also for another kommun's. */
export const enheten = (register: Register, id: string): Organisation =>
  finns(register.trad.find((enhet) => enhet.id === id));

export const gruppen = (register: Register, id: string): Grupp =>
  finns(register.grupper.find((grupp) => grupp.id === id));

export async function platsen(register: Register, id: string): Promise<Ledamot> {
  return finns(arId(id) ? await register.manager.findOneBy(Ledamot, { id }) : null);
}

function finns<T>(sokt: T | null | undefined): T {
  if (!sokt) throw new Avslag('FINNS_INTE');
  return sokt;
}

/** For reading: the unit or null, whatever text the id is. */
export async function sokEnhet(kontext: Kontext, id: string): Promise<Organisation | null> {
  return arId(id) ? kontext.laddare.organisation.load(id) : null;
}

export async function sokGrupp(kontext: Kontext, id: string): Promise<Grupp | null> {
  return arId(id) ? kontext.laddare.grupp.load(id) : null;
}

export const tradet = (kontext: Kontext): Promise<Organisation[]> =>
  kontext.laddare.organisationstrad.load(kontext.jag.kommunId);
