import { far, localDate, RAKNADE_STATUSAR, type RapportFilter } from '@roda-traden/domain';
import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import type { Kontext } from '../context.ts';
import { Avslag } from '../errors/fel.ts';
import { Kraver } from '../graphql.ts';
import { kravGiltigt, RapportFilterInput, utanTomma } from '../rapport/index.ts';
import { Analys } from './analys.typer.ts';
import { analysera } from './analysera.ts';
import { pekarUtEnskilda } from './grovfilter.ts';

@Resolver()
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
    if (filter.lagesbild)
      throw new Avslag('OGILTIG', 'En lägesbilds diagram finns i lägesbilden, frysta som de var då.');
    if (!far(kontext.aktor, 'rapport:lasa') && pekarUtEnskilda(filter))
      throw new Avslag('NEKAD', 'Din roll ser antal per kategori, område och kanal, över minst fyra veckor.');

    return analysera(await kontext.manager(), kontext.jag, filter, localDate(kontext.nu));
  }
}
