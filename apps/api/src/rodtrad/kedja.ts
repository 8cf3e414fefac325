import {
  BESLUTADE_PLANSTATUSAR,
  far,
  GALLANDE_PLANSTATUSAR,
  type Roll,
  senastForst,
} from '@roda-traden/domain';
import type { Beslut } from '../beslut/index.ts';
import type { Kedjelank } from './kedja.typer.ts';
import type { Lastbild, Lastplan, Lastuppfoljning } from './lasning.ts';

/** What the reader may see of the kommun's decided lägesbilder and plans: where the thread goes on, both ways. */
export function kedjan(u: {
  roll: Roll;
  bilder: readonly Lastbild[];
  planer: readonly Lastplan[];
  uppfoljningar: readonly Lastuppfoljning[];
  beslut: ReadonlyMap<string, Beslut | null>;
}): Kedjelank[] {
  const medBeslut = <T extends { id: string }>(rad: T) => ({ ...rad, beslut: u.beslut.get(rad.id) ?? null });
  const foljd = new Map(u.planer.map((plan) => [plan.id, plan.foregangareId]));
  const ordnade = senastForst(
    foljd,
    u.planer.filter((plan) => BESLUTADE_PLANSTATUSAR.includes(plan.status)),
  );
  return u.bilder
    .filter(
      ({ slag, status, kanOppnas }) =>
        kanOppnas && slag === 'strategisk' && (status === 'beslutad' || status === 'ersatt'),
    )
    .map((bild) => ({
      lagesbild: { ...medBeslut(bild), antalRapporter: null },
      planer: ordnade
        .filter((plan) => plan.lagesbildId === bild.id)
        .map((plan) => ({
          ...medBeslut(plan),
          gallande: GALLANDE_PLANSTATUSAR.includes(plan.status),
          uppfoljningar: far(u.roll, 'uppfoljning:lasa')
            ? u.uppfoljningar.filter((rad) => rad.planId === plan.id).map(medBeslut)
            : null,
        })),
    }));
}
