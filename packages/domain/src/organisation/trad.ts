import type { Lokaldatum } from '../kalender/index.ts';
import { ORGANISATIONSTYPER } from './typer.ts';

/** A unit as the rules see it. */
export interface Enhet {
  readonly id: string;
  readonly namn: string;
  readonly typ: string;
  readonly foralderId: string | null;
  readonly giltigFran: Lokaldatum | null;
  /** Last day. Set = nothing new may be tied to the unit, though it is in use until that day has passed. */
  readonly giltigTill: Lokaldatum | null;
}

const jamfor = new Intl.Collator('sv').compare;

/** Has the last day passed? */
export const arAvslutad = (enhet: { giltigTill: Lokaldatum | null }, idag: Lokaldatum): boolean =>
  enhet.giltigTill !== null && enhet.giltigTill < idag;

/** May something new be tied to the unit: a unit below it, a seat, a report? */
export const tarEmotNytt = (enhet: { giltigTill: Lokaldatum | null }): boolean => enhet.giltigTill === null;

/** The units above, topmost first. A loop in broken data ends where it would begin again. */
export function ovanfor<E extends Enhet>(id: string, trad: readonly E[]): E[] {
  const perId = new Map(trad.map((enhet) => [enhet.id, enhet]));
  const sedda = new Set([id]);
  const vag: E[] = [];
  let nasta = perId.get(id)?.foralderId ?? null;
  while (nasta !== null && !sedda.has(nasta)) {
    sedda.add(nasta);
    const enhet = perId.get(nasta);
    if (!enhet) break;
    vag.unshift(enhet);
    nasta = enhet.foralderId;
  }
  return vag;
}

/** The units directly below, by name. */
export const barnTill = <E extends Enhet>(id: string, trad: readonly E[]): E[] =>
  trad.filter((enhet) => enhet.foralderId === id).sort((a, b) => jamfor(a.namn, b.namn));

/** The topmost units: the kommun's own, which holds most, before its neighbours and partners by name. */
export function overst<E extends Enhet>(trad: readonly E[]): E[] {
  const finns = new Set(trad.map((enhet) => enhet.id));
  return trad
    .filter((enhet) => enhet.foralderId === null || !finns.has(enhet.foralderId))
    .map((enhet) => ({ enhet, antal: grenen(enhet.id, trad).size }))
    .sort((a, b) => b.antal - a.antal || jamfor(a.enhet.namn, b.enhet.namn))
    .map(({ enhet }) => enhet);
}

/** The unit itself and everything below it, as ids: where it can't be moved. */
export function grenen(id: string, trad: readonly Enhet[]): Set<string> {
  const gren = new Set([id]);
  // A Set visits what is added while it is walked, and takes each id once, so a loop ends.
  for (const nod of gren) for (const enhet of trad) if (enhet.foralderId === nod) gren.add(enhet.id);
  return gren;
}

/** The tree as a list: parents before children, siblings by name. A unit whose parent is unknown stands topmost. */
export function ordnat<E extends Enhet>(trad: readonly E[]): E[] {
  const ut: E[] = [];
  const satta = new Set<string>();
  const satt = (enhet: E): void => {
    if (satta.has(enhet.id)) return;
    satta.add(enhet.id);
    ut.push(enhet);
    for (const barn of barnTill(enhet.id, trad)) satt(barn);
  };
  for (const rot of overst(trad)) satt(rot);
  // A loop has no root; what it holds is shown all the same.
  for (const enhet of trad) satt(enhet);
  return ut;
}

/** Levels of the branch, the unit itself counted. */
export function nivaer(id: string, trad: readonly Enhet[]): number {
  const gren = grenen(id, trad);
  return Math.max(...[...gren].map((nod) => ovanfor(nod, trad).filter((e) => gren.has(e.id)).length + 1));
}

/** Is the unit the kommun itself or a part of it: not a company, an authority, an association, nor below one? */
export function arKommunal(id: string, trad: readonly Enhet[]): boolean {
  const enhet = trad.find((rad) => rad.id === id);
  if (!enhet) return false;
  const vag = [...ovanfor(id, trad), enhet];
  return (
    vag[0]?.typ === 'kommun' &&
    vag.every((rad) => ORGANISATIONSTYPER.some((typ) => typ.kod === rad.typ && typ.kommunal))
  );
}
