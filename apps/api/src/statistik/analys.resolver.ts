import {
  arStandardvy,
  earliest,
  far,
  latest,
  localDate,
  RAKNADE_STATUSAR,
  type RapportFilter,
} from '@roda-traden/domain';
import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
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
import { antalSomVantar, dataspann } from './dataspann.ts';
import { pekarUtEnskilda } from './grovfilter.ts';

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
    if (!far(kontext.aktor, 'rapport:lasa') && pekarUtEnskilda(filter))
      throw new Avslag('NEKAD', 'Din roll ser antal per kategori, område och kanal, över minst fyra veckor.');

    const manager = await kontext.manager();
    const { kommunId } = kontext.jag;
    const idag = localDate(new Date());
    const data = await dataspann(manager, kommunId);
    const period = analysperiod({
      fran: filter.fran ?? earliest(data?.fran ?? idag, filter.till ?? idag),
      till: filter.till ?? latest(filter.fran ?? idag, latest(idag, data?.till ?? idag)),
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
      tackningFran: data && localDate(data.forstInkommen),
      idag,
    });
  }

  @FieldResolver(() => Int, {
    description: 'Rapporter i perioden som väntar på granskning, vad filtret än är: de räknas inte än.',
  })
  async vantar(@Ctx() kontext: Kontext, @Root() { period }: Analys): Promise<number> {
    return antalSomVantar(await kontext.manager(), kontext.jag.kommunId, period);
  }
}
