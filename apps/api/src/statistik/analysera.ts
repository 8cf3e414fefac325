import {
  arStandardvy,
  earliest,
  far,
  latest,
  localDate,
  RAKNADE_STATUSAR,
  type RapportFilter,
} from '@roda-traden/domain';
import type { EntityManager } from 'typeorm';
import type { Parametrar } from '../db/parametrar.ts';
import { Kategori } from '../kategori/index.ts';
import { Omrade } from '../omrade/index.ts';
import type { Lasare } from '../rapport/index.ts';
import { byggAnalys } from './analys.bygg.ts';
import type { Analys } from './analys.typer.ts';
import { type Analysperiod, analysperiod } from './analysperiod.ts';
import { type Analysrad, raderUrRapporter, raderUrSummor } from './analysrader.ts';
import { type Dataspann, dataspann, type Vantar, vantarIPerioderna } from './dataspann.ts';

/** The analysis of a filter, as the page shows it. Without states, what is counted. The filter has been checked. */
export async function analysera(
  manager: EntityManager,
  lasare: Lasare,
  inmatning: RapportFilter,
  idag: string,
): Promise<Analys> {
  const filter: RapportFilter = { statusar: RAKNADE_STATUSAR, ...inmatning };
  const { kommunId } = lasare;
  const data = await dataspann(manager, kommunId);
  const period = analysperiod({
    fran: filter.fran ?? earliest(data?.fran ?? idag, filter.till ?? idag),
    till: filter.till ?? latest(filter.fran ?? idag, latest(idag, data?.till ?? idag)),
  });
  const allt = filter.fran === undefined && filter.till === undefined;
  const rader = arStandardvy(filter)
    ? await raderUrSummor(manager, kommunId, period, allt)
    : await raderUrRapporter(manager, lasare, filter, period);
  const statusar = filter.statusar ?? [];
  // Only those who triage see, and so count, what waits for triage.
  const raknade = far(lasare.roll, 'rapport:triagera') ? statusar : [];
  const vantar = await vantarIPerioderna(manager, kommunId, period, raknade);
  return bygg(manager, { rader, period, data, idag, statusar, vantar });
}

/**
 * The analysis of what is counted in a period, and in the very same statement what `samtidigt` writes: the figures
 * and the rows behind them then come from one snapshot, whatever others accept meanwhile.
 */
export async function analyseraOchSkriv(
  manager: EntityManager,
  kommunId: string,
  spann: { fran: string; till: string },
  idag: string,
  samtidigt: (p: Parametrar) => string,
): Promise<Analys> {
  const period = analysperiod(spann);
  return bygg(manager, {
    rader: await raderUrSummor(manager, kommunId, period, false, samtidigt),
    period,
    data: await dataspann(manager, kommunId),
    idag,
    statusar: RAKNADE_STATUSAR,
    vantar: await vantarIPerioderna(manager, kommunId, period, RAKNADE_STATUSAR),
  });
}

async function bygg(
  manager: EntityManager,
  u: {
    rader: readonly Analysrad[];
    period: Analysperiod;
    data: Dataspann | null;
    idag: string;
    statusar: readonly string[];
    vantar: Vantar;
  },
): Promise<Analys> {
  return byggAnalys({
    rader: u.rader,
    period: u.period,
    statusar: u.statusar,
    kategorier: await manager.find(Kategori),
    omraden: await manager.find(Omrade),
    tackningFran: u.data && localDate(u.data.forstInkommen),
    vantar: u.vantar,
    idag: u.idag,
  });
}
