import { type Faltfel, PRIORITERINGSGRUNDER, PRIORITERINGSVARDEN, problemfel } from '@roda-traden/domain';
import { validate as arUuid } from 'uuid';
import type { Kontext } from '../../context.ts';
import { Avslag } from '../../errors/fel.ts';
import { Valideringsfel } from '../../errors/resultat.ts';
import type { Granskning } from '../../granskning.ts';
import { nyttId } from '../../id.ts';
import { loggaAndring } from '../../logg/index.ts';
import type { Lagesbild } from '../lagesbild.entity.ts';
import { lasLagesbild } from '../lagesbild.lasning.ts';
import { Orsak } from './orsak.entity.ts';
import { Problem } from './problem.entity.ts';
import type { ProblemInput } from './problem.input.ts';
import { glomProblem, problemladdare } from './problem.laddare.ts';
import { ProblemBorttaget, ProblemKonflikt, ProblemSparat } from './problem.resultat.ts';
import { lasfel } from './skrivning.ts';

export type Problemresultat = ProblemSparat | ProblemKonflikt | Valideringsfel;
export type Riktning = 'upp' | 'ned';

type Uppgifter = Pick<
  Problem,
  | 'namn'
  | 'beskrivning'
  | 'plats'
  | 'nar'
  | 'berorda'
  | 'bedomning'
  | 'kategorikoder'
  | 'omradeskoder'
  | 'prioriterat'
  | 'prioritering'
>;

const tolka = (input: ProblemInput, granskning: Granskning): Uppgifter => ({
  namn: granskning.text(input.namn) ?? '',
  beskrivning: granskning.text(input.beskrivning),
  plats: granskning.text(input.plats),
  nar: granskning.text(input.nar),
  berorda: granskning.text(input.berorda),
  bedomning: granskning.text(input.bedomning),
  kategorikoder: [...new Set(input.kategorikoder)],
  omradeskoder: [...new Set(input.omradeskoder)],
  prioriterat: input.prioriterat,
  prioritering: Object.fromEntries(input.prioritering.map(({ grund, varde }) => [grund, varde])),
});

/** The rules of the domain, and that what is pointed at is in the register. */
async function fel(kontext: Kontext, uppgifter: Uppgifter): Promise<Faltfel[]> {
  const { kategori, omrade } = problemladdare(kontext);
  const [kategorier, omraden] = await Promise.all([
    kategori.loadMany(uppgifter.kategorikoder),
    omrade.loadMany(uppgifter.omradeskoder),
  ]);
  return [
    ...problemfel(uppgifter),
    ...(kategorier.includes(null)
      ? [{ falt: 'kategorikoder', kod: 'okand', meddelande: 'Välj kategorier ur listan.' }]
      : []),
    ...(omraden.includes(null)
      ? [{ falt: 'omradeskoder', kod: 'okant', meddelande: 'Välj områden ur listan.' }]
      : []),
  ];
}

const prioriteringstext = (satt: Problem['prioritering']): string | null =>
  PRIORITERINGSGRUNDER.flatMap(({ kod, namn }) => {
    const varde = PRIORITERINGSVARDEN.find((v) => v.kod === satt[kod]);
    return varde ? [`${namn}: ${varde.namn.toLocaleLowerCase('sv')}`] : [];
  }).join(', ') || null;

/** A problem as history shows it. */
const iHistoriken = (problem: Uppgifter): Record<string, unknown> => ({
  namn: problem.namn,
  beskrivning: problem.beskrivning,
  plats: problem.plats,
  nar: problem.nar,
  berorda: problem.berorda,
  bedomning: problem.bedomning,
  kategorikoder: problem.kategorikoder,
  omradeskoder: problem.omradeskoder,
  prioriterat: problem.prioriterat,
  prioritering: prioriteringstext(problem.prioritering),
});

export async function skapaProblem(
  kontext: Kontext,
  lagesbildId: string,
  input: ProblemInput,
): Promise<Problemresultat> {
  const bild = await lasLagesbild(kontext, lagesbildId);
  const uppgifter = tolka(input, kontext.granskning);
  const hinder = [...lasfel(bild), ...(await fel(kontext, uppgifter))];
  if (hinder.length > 0) return new Valideringsfel(hinder);
  const manager = await kontext.manager();
  const sista = await manager.maximum(Problem, 'ordning', { lagesbildId: bild.id });
  const problem = manager.create(Problem, {
    ...uppgifter,
    kommunId: kontext.jag.kommunId,
    id: nyttId(kontext.nu),
    lagesbildId: bild.id,
    ordning: (sista ?? 0) + 1,
    version: 1,
    andrad: kontext.nu,
    andradAv: kontext.jag.anvandareId,
  });
  await manager.insert(Problem, problem);
  await loggaAndring(
    kontext,
    { objektTyp: 'problem', objektId: problem.id, handling: 'skapade_problem', kommentar: problem.namn },
    null,
    iHistoriken(problem),
  );
  glomProblem(kontext);
  return new ProblemSparat(problem, bild);
}

export async function andraProblem(
  kontext: Kontext,
  id: string,
  version: number,
  input: ProblemInput,
): Promise<Problemresultat> {
  const { problem, bild } = await hallProblem(kontext, id);
  if (problem.version !== version) return new ProblemKonflikt(problem);
  const uppgifter = tolka(input, kontext.granskning);
  const hinder = [...lasfel(bild), ...(await fel(kontext, uppgifter))];
  if (hinder.length > 0) return new Valideringsfel(hinder);
  const fore = iHistoriken(problem);
  if (JSON.stringify(fore) === JSON.stringify(iHistoriken(uppgifter)))
    return new ProblemSparat(problem, bild);
  const satt = {
    ...uppgifter,
    version: problem.version + 1,
    andrad: kontext.nu,
    andradAv: kontext.jag.anvandareId,
  };
  await (await kontext.manager()).update(Problem, { id }, satt);
  await loggaAndring(
    kontext,
    { objektTyp: 'problem', objektId: id, handling: 'andrade_problem', kommentar: uppgifter.namn },
    fore,
    iHistoriken(uppgifter),
  );
  glomProblem(kontext);
  return new ProblemSparat(Object.assign(problem, satt), bild);
}

/**
 * Removes a problem and its causes. Nothing of a plan can point at it: a plan stands on a decided lägesbild, and
 * what is decided is refused here, and by the database.
 */
export async function taBortProblem(
  kontext: Kontext,
  id: string,
  version: number,
): Promise<ProblemBorttaget | ProblemKonflikt | Valideringsfel> {
  const { problem, bild } = await hallProblem(kontext, id);
  if (problem.version !== version) return new ProblemKonflikt(problem);
  const hinder = lasfel(bild);
  if (hinder.length > 0) return new Valideringsfel(hinder);
  const manager = await kontext.manager();
  await manager.delete(Orsak, { problemId: id });
  await manager.delete(Problem, { id });
  // On the lägesbild, for the problem's own history can't be read any more.
  await loggaAndring(
    kontext,
    { objektTyp: 'lagesbild', objektId: bild.id, handling: 'tog_bort_problem', kommentar: problem.namn },
    iHistoriken(problem),
    null,
  );
  glomProblem(kontext);
  return new ProblemBorttaget(id, bild);
}

/**
 * One step up or down among those that are as prioritised. The one who moves must have seen the problem as it is;
 * its neighbour keeps its version, since nothing in it changed.
 */
export async function flyttaProblem(
  kontext: Kontext,
  id: string,
  version: number,
  riktning: string,
): Promise<Problemresultat> {
  const { problem, bild } = await hallProblem(kontext, id);
  if (problem.version !== version) return new ProblemKonflikt(problem);
  const hinder = lasfel(bild);
  if (riktning !== 'upp' && riktning !== 'ned')
    hinder.push({ falt: 'riktning', kod: 'okand', meddelande: 'Välj upp eller ned.' });
  if (hinder.length > 0) return new Valideringsfel(hinder);
  const alla = await problemladdare(kontext).iLagesbild.load(bild.id);
  const lika = alla.filter((p) => p.prioriterat === problem.prioriterat);
  const fran = lika.findIndex((p) => p.id === id);
  const granne = lika[fran + (riktning === 'upp' ? -1 : 1)];
  if (!granne) return new ProblemSparat(problem, bild);
  const ordnade = alla.map((p) => (p.id === id ? granne.id : p.id === granne.id ? id : p.id));
  const manager = await kontext.manager();
  await manager.query(
    `UPDATE problem p SET ordning = o.plats, version = p.version + (p.id = $2)::int
       FROM unnest($1::uuid[]) WITH ORDINALITY AS o(id, plats)
      WHERE p.id = o.id AND (p.ordning <> o.plats OR p.id = $2)`,
    [ordnade, id],
  );
  await loggaAndring(
    kontext,
    { objektTyp: 'problem', objektId: id, handling: 'flyttade_problem', kommentar: problem.namn },
    { plats: fran + 1 },
    { plats: lika.indexOf(granne) + 1 },
  );
  glomProblem(kontext);
  return new ProblemSparat(finns(await problemladdare(kontext).problem.load(id)), bild);
}

/** The problem and its lägesbild, both held. The lägesbild first, as everywhere: two editors never wait in a ring. */
export async function hallProblem(
  kontext: Kontext,
  id: string,
): Promise<{ problem: Problem; bild: Lagesbild }> {
  const manager = await kontext.manager();
  const last = finns(arUuid(id) ? await manager.findOneBy(Problem, { id }) : null);
  const bild = await lasLagesbild(kontext, last.lagesbildId);
  // Read again now that it is held: someone may have written, or removed it, in between.
  return { bild, problem: finns(await manager.findOneBy(Problem, { id })) };
}

function finns<T>(sokt: T | null): T {
  if (!sokt) throw new Avslag('FINNS_INTE');
  return sokt;
}
