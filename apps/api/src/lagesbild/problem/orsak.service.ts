import { type Handelsekod, orsaksfel } from '@roda-traden/domain';
import { validate as arUuid } from 'uuid';
import type { Kontext } from '../../context.ts';
import { Avslag } from '../../errors/fel.ts';
import { Valideringsfel } from '../../errors/resultat.ts';
import type { Granskning } from '../../granskning.ts';
import { nyttId } from '../../id.ts';
import { loggaAndring } from '../../logg/index.ts';
import { Orsak } from './orsak.entity.ts';
import type { OrsakInput } from './problem.input.ts';
import { glomProblem } from './problem.laddare.ts';
import { OrsakBorttagen, OrsakKonflikt, OrsakSparad } from './problem.resultat.ts';
import { hallProblem } from './problem.service.ts';
import { lasfel } from './skrivning.ts';

export type Orsaksresultat = OrsakSparad | OrsakKonflikt | Valideringsfel;
type Uppgifter = Pick<Orsak, 'beskrivning' | 'slag' | 'sida' | 'belagg' | 'antagande'>;

const tolka = (input: OrsakInput, granskning: Granskning): Uppgifter => ({
  beskrivning: granskning.text(input.beskrivning) ?? '',
  slag: input.slag,
  sida: input.sida,
  belagg: granskning.text(input.belagg),
  antagande: input.antagande,
});

const iHistoriken = ({ beskrivning, slag, sida, belagg, antagande }: Uppgifter): Record<string, unknown> => ({
  orsak: beskrivning,
  orsaksslag: slag,
  sida,
  belagg,
  antagande,
});

/** The causes of a problem are written one after the other, in the order they were thought of. */
export async function skapaOrsak(
  kontext: Kontext,
  problemId: string,
  input: OrsakInput,
): Promise<Orsaksresultat> {
  const { problem, bild } = await hallProblem(kontext, problemId);
  const uppgifter = tolka(input, kontext.granskning);
  const hinder = [...lasfel(bild), ...orsaksfel(uppgifter)];
  if (hinder.length > 0) return new Valideringsfel(hinder);
  const manager = await kontext.manager();
  const sista = await manager.maximum(Orsak, 'ordning', { problemId: problem.id });
  const orsak = manager.create(Orsak, {
    ...uppgifter,
    kommunId: kontext.jag.kommunId,
    id: nyttId(kontext.nu),
    problemId: problem.id,
    ordning: (sista ?? 0) + 1,
    version: 1,
  });
  await manager.insert(Orsak, orsak);
  await loggaPaProblemet(kontext, orsak, 'lade_till_orsak', null, iHistoriken(orsak));
  return new OrsakSparad(orsak, problem, bild);
}

export async function andraOrsak(
  kontext: Kontext,
  id: string,
  version: number,
  input: OrsakInput,
): Promise<Orsaksresultat> {
  const { orsak, problem, bild } = await hallOrsak(kontext, id);
  if (orsak.version !== version) return new OrsakKonflikt(orsak);
  const uppgifter = tolka(input, kontext.granskning);
  const hinder = [...lasfel(bild), ...orsaksfel(uppgifter)];
  if (hinder.length > 0) return new Valideringsfel(hinder);
  const fore = iHistoriken(orsak);
  if (JSON.stringify(fore) === JSON.stringify(iHistoriken(uppgifter)))
    return new OrsakSparad(orsak, problem, bild);
  const satt = { ...uppgifter, version: orsak.version + 1 };
  await (await kontext.manager()).update(Orsak, { id }, satt);
  await loggaPaProblemet(kontext, orsak, 'andrade_orsak', fore, iHistoriken(uppgifter));
  return new OrsakSparad(Object.assign(orsak, satt), problem, bild);
}

export async function taBortOrsak(
  kontext: Kontext,
  id: string,
  version: number,
): Promise<OrsakBorttagen | OrsakKonflikt | Valideringsfel> {
  const { orsak, problem, bild } = await hallOrsak(kontext, id);
  if (orsak.version !== version) return new OrsakKonflikt(orsak);
  const hinder = lasfel(bild);
  if (hinder.length > 0) return new Valideringsfel(hinder);
  await (await kontext.manager()).delete(Orsak, { id });
  await loggaPaProblemet(kontext, orsak, 'tog_bort_orsak', iHistoriken(orsak), null);
  return new OrsakBorttagen(id, problem, bild);
}

async function hallOrsak(kontext: Kontext, id: string) {
  const manager = await kontext.manager();
  const last = arUuid(id) ? await manager.findOneBy(Orsak, { id }) : null;
  if (!last) throw new Avslag('FINNS_INTE');
  const { problem, bild } = await hallProblem(kontext, last.problemId);
  const orsak = await manager.findOneBy(Orsak, { id });
  if (!orsak) throw new Avslag('FINNS_INTE');
  return { orsak, problem, bild };
}

/** A cause has no history of its own: it is read with the problem's. */
async function loggaPaProblemet(
  kontext: Kontext,
  { problemId, beskrivning }: Orsak,
  handling: Handelsekod,
  fore: Record<string, unknown> | null,
  efter: Record<string, unknown> | null,
): Promise<void> {
  await loggaAndring(
    kontext,
    { objektTyp: 'problem', objektId: problemId, handling, kommentar: beskrivning },
    fore,
    efter,
  );
  glomProblem(kontext);
}
