import { daysInPeriod, type Lagesbildslag, localDate, type Period } from '@roda-traden/domain';
import type { Kontext } from '../context.ts';
import { Parametrar } from '../db/parametrar.ts';
import { rapportvillkor } from '../rapport/index.ts';
import { antalSomVantar } from '../statistik/index.ts';
import { bildfilter } from './bildfilter.ts';
import type { Lagesbild } from './lagesbild.entity.ts';
import { lagesbildsladdare } from './lagesbild.laddare.ts';
import { listaLagesbilder } from './lagesbild.lasning.ts';
import { synligaTillstand } from './lagesbild.visibility.ts';
import type { Lagesbildsforslag, Lagesbildsreferens } from './lagesbildstal.typer.ts';
import { antalSena } from './sena.ts';
import { nyPeriod } from './skapa.service.ts';

const referens = (kontext: Kontext, bild: Lagesbild): Lagesbildsreferens => ({
  id: bild.id,
  nummer: bild.nummer,
  fran: bild.fran,
  till: bild.till,
  kanOppnas: synligaTillstand(kontext.jag.roll, bild.slag).includes(bild.status),
});

/** The operative pictures a strategic one builds on, as references: a reader may not open every one. */
export async function underlagsreferenser(
  kontext: Kontext,
  { id }: Lagesbild,
): Promise<Lagesbildsreferens[]> {
  return (await lagesbildsladdare(kontext).underlag.load(id)).map((bild) => referens(kontext, bild));
}

/** The decided strategic pictures that an operative one is part of. */
export async function ingarReferenser(kontext: Kontext, { id }: Lagesbild): Promise<Lagesbildsreferens[]> {
  return (await lagesbildsladdare(kontext).ingarI.load(id)).map((bild) => referens(kontext, bild));
}

/** What a new picture of a kind would cover, before it is made. Without `till` it ends today. */
export async function foreslaLagesbild(
  kontext: Kontext,
  slag: Lagesbildslag,
  onskad: { fran: string | null; till: string | null },
): Promise<Lagesbildsforslag> {
  const idag = localDate(kontext.nu);
  const tidigare = await listaLagesbilder(kontext, slag);
  const forra = tidigare[0] ? referens(kontext, tidigare[0]) : null;
  const { period, falt } = nyPeriod(slag, { fran: onskad.fran, till: onskad.till ?? idag }, tidigare, idag);
  const antal = falt.length > 0 ? { antal: 0, vantar: 0, sena: 0 } : await raknaBild(kontext, slag, period);
  return {
    period: falt.length > 0 ? null : { ...period, dagar: daysInPeriod(period) },
    frittBorja: slag === 'operativ' && forra === null,
    hinder: falt.map(({ meddelande }) => meddelande),
    forra,
    ...antal,
  };
}

async function raknaBild(
  kontext: Kontext,
  slag: Lagesbildslag,
  period: Period,
): Promise<Pick<Lagesbildsforslag, 'antal' | 'vantar' | 'sena'>> {
  const manager = await kontext.manager();
  const p = new Parametrar();
  const villkor = rapportvillkor(kontext.jag, bildfilter(period), p);
  const [rad] = await manager.query<{ antal: number }[]>(
    `SELECT count(*)::int AS antal FROM rapport r WHERE ${villkor}`,
    p.varden,
  );
  return {
    antal: rad?.antal ?? 0,
    vantar: await antalSomVantar(manager, kontext.jag.kommunId, period),
    sena: slag === 'operativ' ? await antalSena(kontext, period) : 0,
  };
}
