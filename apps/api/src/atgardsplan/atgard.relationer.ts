import type { Kontext } from '../context.ts';
import type { Organisation } from '../organisation/index.ts';
import type { Atgard } from './atgard.entity.ts';
import { planladdare } from './atgardsplan.laddare.ts';
import type { Planorsak, Planproblem } from './atgardsplan.typer.ts';

interface Relationer {
  ansvarigOrganisation?: Organisation | null;
  medverkande?: Organisation[];
  problem?: Planproblem | null;
  orsaker?: Planorsak[];
}

const lasta = new WeakMap<Atgard, Relationer>();

/** What a measure points at, where it has been read already. */
export const relationerTill = (atgard: Atgard): Relationer => lasta.get(atgard) ?? {};

/**
 * Reads what a list's measures point at before they are resolved, as far as it was asked for: a promise for each of
 * 500 rows' four relations costs more than the reading.
 */
export async function lasRelationer(
  kontext: Kontext,
  atgarder: readonly Atgard[],
  falt: ReadonlySet<string>,
): Promise<void> {
  const rum = planladdare(kontext);
  const ider = atgarder.map((a) => a.id);
  const rader: Relationer[] = atgarder.map(() => ({}));
  if (falt.has('ansvarigOrganisation')) {
    const enheter = await kontext.laddare.organisation.loadMany(
      atgarder.map((a) => a.ansvarigOrganisationId),
    );
    rader.forEach((rad, i) => {
      const enhet = enheter[i];
      if (enhet && !(enhet instanceof Error)) rad.ansvarigOrganisation = enhet;
    });
  }
  if (falt.has('medverkande')) {
    const idn = await rum.medverkande.loadMany(ider);
    const alla = new Set(idn.flatMap((lista) => (lista instanceof Error ? [] : lista)));
    const enheter = await kontext.laddare.organisation.loadMany([...alla]);
    const karta = new Map(enheter.flatMap((e) => (e && !(e instanceof Error) ? [[e.id, e] as const] : [])));
    rader.forEach((rad, i) => {
      const lista = idn[i];
      if (lista && !(lista instanceof Error)) rad.medverkande = lista.flatMap((id) => karta.get(id) ?? []);
    });
  }
  if (falt.has('problem')) {
    const idn = [...new Set(atgarder.flatMap((a) => a.problemId ?? []))];
    const problem = await rum.ettProblem.loadMany(idn);
    const karta = new Map(problem.flatMap((p) => (p && !(p instanceof Error) ? [[p.id, p] as const] : [])));
    atgarder.forEach((a, i) => {
      const rad = rader[i];
      if (rad) rad.problem = (a.problemId && karta.get(a.problemId)) || null;
    });
  }
  if (falt.has('orsaker')) {
    const orsaker = await rum.orsaker.loadMany(ider);
    rader.forEach((rad, i) => {
      const lista = orsaker[i];
      if (lista && !(lista instanceof Error)) rad.orsaker = lista;
    });
  }
  atgarder.forEach((a, i) => {
    const rad = rader[i];
    if (rad) lasta.set(a, rad);
  });
}
