import {
  addMonths,
  arStandardvy,
  far,
  localDate,
  monthStart,
  RAKNADE_STATUSAR,
  type RapportFilter,
} from '@roda-traden/domain';
import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import type { EntityManager } from 'typeorm';
import type { Kontext } from '../context.ts';
import { Avslag } from '../errors/fel.ts';
import { Kraver } from '../graphql.ts';
import { Kategori } from '../kategori/index.ts';
import { Omrade } from '../omrade/index.ts';
import { kravGiltigt, RapportFilterInput, utanTomma } from '../rapport/index.ts';
import { byggAnalys } from './analys.bygg.ts';
import { Analys } from './analys.typer.ts';
import { analysperiod } from './analysperiod.ts';
import { raderUrRapporter, raderUrSummor } from './analysrader.ts';

@Resolver(() => Analys)
export class AnalysResolver {
  @Kraver('analys:lasa')
  @Query(() => Analys, {
    description:
      'Alla diagram på analyssidan. Utan statusar i filtret räknas godkända och avslutade rapporter.',
  })
  async analys(
    @Ctx() kontext: Kontext,
    @Arg('filter', () => RapportFilterInput, { nullable: true }) inmatning: RapportFilterInput | null,
  ): Promise<Analys> {
    const filter: RapportFilter = { statusar: RAKNADE_STATUSAR, ...kravGiltigt(utanTomma(inmatning)) };
    // Who sees aggregates only may not ask for single reports by their words or their handler.
    if ((filter.text || filter.handlaggare) && !far(kontext.aktor, 'rapport:lasa')) throw new Avslag('NEKAD');

    const manager = await kontext.manager();
    const { kommunId } = kontext.jag;
    const idag = localDate(new Date());
    const data = await dataspann(manager, kommunId);
    const period = analysperiod({
      fran: filter.fran ?? tidigast(data?.fran ?? idag, filter.till ?? idag),
      till: filter.till ?? (filter.fran && filter.fran > idag ? filter.fran : senast(idag, data?.till)),
    });
    const allt = filter.fran === undefined && filter.till === undefined;
    const rader = arStandardvy(filter)
      ? await raderUrSummor(manager, kommunId, period, allt)
      : await raderUrRapporter(manager, kontext.jag, filter, period);
    return byggAnalys({
      rader,
      period,
      statusar: filter.statusar ?? [],
      kategorier: await manager.find(Kategori),
      omraden: await manager.find(Omrade),
      dataFran: data && addMonths(monthStart(data.fran), data.fran.endsWith('-01') ? 0 : 1),
      idag,
    });
  }
}

const tidigast = (a: string, b: string): string => (a < b ? a : b);
const senast = (idag: string, sista: string | undefined): string => (sista && sista > idag ? sista : idag);

/** First and last day any report is counted on; null when there are none. */
async function dataspann(
  manager: EntityManager,
  kommunId: string,
): Promise<{ fran: string; till: string } | null> {
  const [rad] = await manager.query<{ fran: string | null; till: string | null }[]>(
    'SELECT min(datum)::text AS fran, max(datum)::text AS till FROM rapport WHERE kommun_id = $1',
    [kommunId],
  );
  return rad?.fran && rad.till ? { fran: rad.fran, till: rad.till } : null;
}
