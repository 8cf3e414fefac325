import { Ctx, Query, Resolver } from 'type-graphql';
import type { Kontext } from '../context.ts';
import { Kraver } from '../graphql.ts';
import { Omrade } from './omrade.entity.ts';

@Resolver(() => Omrade)
export class OmradeResolver {
  @Kraver('register:lasa')
  @Query(() => [Omrade], { description: 'Kommunens områden och platser.' })
  async omraden(@Ctx() kontext: Kontext): Promise<Omrade[]> {
    const manager = await kontext.manager();
    return manager.find(Omrade, { where: { aktiv: true }, order: { namn: 'ASC' } });
  }
}
