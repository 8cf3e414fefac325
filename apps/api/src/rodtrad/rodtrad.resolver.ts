import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { Kontext } from '../context.ts';
import { Kraver } from '../graphql.ts';
import { rapportensBilder, tradensProblem } from './rapportens.ts';
import { Problemlank, Rapportensbild } from './rapportens.typer.ts';
import { lasRodTrad } from './rodtrad.service.ts';
import { RodTrad } from './trad.typer.ts';

@Resolver()
export class RodTradResolver {
  @Kraver('atgard:lasa')
  @Query(() => RodTrad, {
    nullable: true,
    description:
      'Tråden genom ett problem, en åtgärd eller ett beslut. Utan någon av dem: genom den senast beslutade lägesbilden.',
  })
  rodTrad(
    @Ctx() kontext: Kontext,
    @Arg('problemId', () => ID, { nullable: true }) problemId: string | null,
    @Arg('atgardId', () => ID, { nullable: true }) atgardId: string | null,
    @Arg('beslutId', () => ID, { nullable: true }) beslutId: string | null,
  ): Promise<RodTrad | null> {
    return lasRodTrad(kontext, { problemId, atgardId, beslutId });
  }

  @Kraver('rapport:lasa')
  @Query(() => [Rapportensbild], {
    description: 'Vägen upp från en rapport: lägesbilderna den är räknad i, och problemen den handlar om.',
  })
  rapportensBilder(
    @Ctx() kontext: Kontext,
    @Arg('rapportId', () => ID) rapportId: string,
  ): Promise<Rapportensbild[]> {
    return rapportensBilder(kontext, rapportId);
  }

  @Kraver('rapport:lasa')
  @Query(() => Problemlank, {
    nullable: true,
    description: 'Problemet vars tråd rapporterna öppnades från.',
  })
  tradensProblem(@Ctx() kontext: Kontext, @Arg('id', () => ID) id: string): Promise<Problemlank | null> {
    return tradensProblem(kontext, id);
  }
}
