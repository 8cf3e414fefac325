import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { Kontext } from '../context.ts';
import { Kraver } from '../graphql.ts';
import { lasRodTrad } from './rodtrad.service.ts';
import { RodTrad } from './rodtrad.typer.ts';

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
}
