import { beslutsfel, type Faltfel, localDate, normaliseradeNummer } from '@roda-traden/domain';
import type { Kontext } from '../context.ts';
import { nyttId } from '../id.ts';
import { Beslut, type Beslutsobjekt } from './beslut.entity.ts';
import type { BeslutInput } from './beslut.input.ts';
import { beslutsladdare } from './beslut.laddare.ts';

/** What is decided: this version of it, handed over on `lamnad` (a local day, null = unknown). */
export interface Beslutat {
  objektTyp: Beslutsobjekt;
  objektId: string;
  objektVersion: number;
  lamnad: string | null;
}

/**
 * Writes a decision down. The caller has the permission, holds the object locked, and moves it on in the same
 * transaction. Returns what is wrong per field instead, when something is.
 */
export async function registreraBeslut(
  kontext: Kontext,
  { lamnad, ...objekt }: Beslutat,
  input: BeslutInput,
): Promise<{ beslut: Beslut } | { falt: Faltfel[] }> {
  const uppgifter = {
    organ: input.organ,
    datum: input.datum,
    ...normaliseradeNummer(input),
    text: kontext.granskning.text(input.text),
  };
  const falt = beslutsfel(uppgifter, localDate(kontext.nu), lamnad);
  if (falt.length > 0) return { falt };
  const manager = await kontext.manager();
  const { anvandareId, kommunId } = kontext.jag;
  const nu = kontext.nu;
  const beslut = manager.create(Beslut, {
    ...uppgifter,
    ...objekt,
    kommunId,
    id: nyttId(kontext.nu),
    ...{ version: 1, skapad: nu, skapadAv: anvandareId, andrad: nu, andradAv: anvandareId },
  });
  await manager.insert(Beslut, beslut);
  beslutsladdare(kontext).clear(objekt.objektId);
  return { beslut };
}

/** The decision on an object, or null, read in batch. One per object: a new version is a new object. */
export function beslutOm(kontext: Kontext, objektId: string): Promise<Beslut | null> {
  return beslutsladdare(kontext).load(objektId);
}
