import { far, hanvisning, LOSA_SLAG, type Losslag, localDate, lostAttKnyta } from '@roda-traden/domain';
import { utanFortsattning } from '../atgardsplan/index.ts';
import { beslutOm } from '../beslut/index.ts';
import type { Kontext } from '../context.ts';
import { kedjan } from './kedja.ts';
import {
  type Lastatgard,
  lasAtgarder,
  lasBilder,
  lasPlaner,
  lasProblem,
  lasUppfoljningar,
} from './lasning.ts';
import { antalPerBild, senasteRapporter } from './rapporter.ts';
import type { LostAttKnyta, Tradplan, Tradproblem } from './rodtrad.typer.ts';
import { type Tradfraga, tradstart } from './start.ts';
import type { RodTrad } from './trad.typer.ts';
import { lasVersioner } from './versioner.ts';

/** The thread, both ways from where it is taken hold of. Null where there is none that the reader may see. */
export async function lasRodTrad(kontext: Kontext, fraga: Tradfraga): Promise<RodTrad | null> {
  const start = await tradstart(kontext, fraga);
  if (!start) return null;
  const { roll } = kontext.jag;
  const allaBilder = await lasBilder(kontext, start.lagesbildId);
  const bilder = allaBilder.filter((bild) => bild.paTraden);
  const strategisk = bilder.find((bild) => bild.id === start.lagesbildId);
  if (!strategisk) return null;
  const problem = await lasProblem(kontext, start);
  const allaPlaner = await lasPlaner(kontext, start);
  const lasta = allaPlaner.filter((plan) => plan.lagesbildId === start.lagesbildId);
  const [forsta] = lasta;
  const atgarder = forsta ? await lasAtgarder(kontext, forsta.id, start) : [];
  // Seen from one problem or measure, what the plan as a whole left behind isn't looked at.
  const helheten = start.problemId === null && start.atgardId === null;
  const over = forsta && helheten ? await utanFortsattning(kontext, forsta.id) : [];
  const allaUppfoljningar = await lasUppfoljningar(
    kontext,
    allaPlaner.map((plan) => plan.id),
  );
  const uppfoljningar = allaUppfoljningar.filter(({ planId }) => lasta.some(({ id }) => id === planId));
  const versioner = start.atgardId ? await lasVersioner(kontext, start.atgardId) : [];
  const antal = await antalPerBild(
    kontext,
    bilder.map((bild) => bild.id),
    problem,
  );
  // Asked for in one go, so that they are read as one.
  const objekt = [
    ...allaBilder.filter(({ slag }) => slag === 'strategisk'),
    ...allaPlaner,
    ...allaUppfoljningar,
  ].map(({ id }) => id);
  const funna = await Promise.all(objekt.map((id) => beslutOm(kontext, id)));
  const beslut = new Map(objekt.map((id, i) => [id, funna[i] ?? null]));
  const medBeslut = <T extends { id: string }>(rad: T) => ({ ...rad, beslut: beslut.get(rad.id) ?? null });
  const bild = (rad: (typeof bilder)[number]) => ({
    ...medBeslut(rad),
    antalRapporter: antal?.get(rad.id) ?? null,
  });
  const planer: Tradplan[] = lasta.map((plan) => ({
    ...medBeslut(plan),
    kanOppnas: far(roll, 'plan:lasa'),
  }));
  const kedja = kedjan({
    roll,
    bilder: allaBilder,
    planer: allaPlaner,
    uppfoljningar: allaUppfoljningar,
    beslut,
  });
  const vidare = { lagesbildId: start.lagesbildId, planId: forsta?.id ?? null };
  return {
    lagesbild: bild(strategisk),
    operativa: bilder.filter((rad) => rad.slag === 'operativ').map(bild),
    problem,
    planer,
    atgarder,
    uppfoljningar: far(roll, 'uppfoljning:lasa') ? uppfoljningar.map(medBeslut) : null,
    kedja,
    hanvisning: hanvisning(kedja, vidare),
    versioner,
    kanSeHela: far(roll, 'plan:lasa'),
    rapporter: await senasteRapporter(kontext, start.lagesbildId, problem),
    lostAttKnyta: losa({
      problem,
      planer,
      atgarder,
      utanFortsattning: over,
      helaProblemet: start.atgardId === null,
      utkastId: far(roll, 'plan:andra') ? (allaPlaner.find(arUtkast)?.id ?? null) : null,
      idag: localDate(kontext.nu),
    }),
  };
}

const arUtkast = ({ status }: { status: string }): boolean => status === 'utkast';

/** The draft where it is decided: the one that it waits in, or the next plan's. `utkastId`: null for who doesn't write in it. */
function utkastFor(slag: Losslag, plan: Tradplan | undefined, utkastId: string | null): string | null {
  if (slag === 'atgard_utan_fortsattning') return utkastId;
  if (slag !== 'atgard_vantar_pa_orsak' || !plan || !arUtkast(plan)) return null;
  return utkastId && plan.id;
}

/** What hangs loose on the thread. Seen from one measure, the causes of the others aren't looked at. */
function losa(u: {
  problem: readonly Tradproblem[];
  planer: readonly Tradplan[];
  atgarder: readonly Lastatgard[];
  utanFortsattning: readonly { id: string; titel: string }[];
  helaProblemet: boolean;
  utkastId: string | null;
  idag: string;
}): LostAttKnyta[] {
  const [plan] = u.planer;
  const orsaker = u.problem.flatMap((p) => p.orsaker.map((o) => ({ ...o, problemId: p.id })));
  const tradens = { ...u, orsaker, effektmal: plan?.effektmal ?? [] };
  return lostAttKnyta(tradens, u.idag).flatMap((rad) => {
    // Before there is a plan no cause lacks its measure.
    if (rad.slag === 'orsak_utan_atgard' && (!plan || !u.helaProblemet)) return [];
    const slag = LOSA_SLAG.find((s) => s.kod === rad.slag);
    return slag
      ? [{ ...rad, slagnamn: slag.namn, gor: slag.gor, utkastId: utkastFor(rad.slag, plan, u.utkastId) }]
      : [];
  });
}
