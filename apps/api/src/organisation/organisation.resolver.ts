import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { Kontext } from '../context.ts';
import { Kraver } from '../graphql.ts';
import { Organisation } from './organisation.entity.ts';

@Resolver(() => Organisation)
export class OrganisationResolver {
  @Kraver('organisation:lasa')
  @Query(() => [Organisation], {
    description: 'Kommunens hela träd, föräldrar före barn i namnordning; också avslutade enheter.',
  })
  async organisationer(@Ctx() kontext: Kontext): Promise<Organisation[]> {
    const manager = await kontext.manager();
    return manager.find(Organisation, { order: { namn: 'ASC' } });
  }

  @Kraver('organisation:lasa')
  @Query(() => Organisation, { nullable: true })
  async organisation(@Ctx() kontext: Kontext, @Arg('id', () => ID) id: string): Promise<Organisation | null> {
    return kontext.laddare.organisation.load(id);
  }
}
