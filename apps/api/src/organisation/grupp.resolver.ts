import { Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { Kontext } from '../context.ts';
import { Kraver } from '../graphql.ts';
import { Grupp } from './grupp.entity.ts';
import { Ledamot } from './ledamot.entity.ts';
import { Organisation } from './organisation.entity.ts';

@Resolver(() => Grupp)
export class GruppResolver {
  @Kraver('organisation:lasa')
  @Query(() => [Grupp])
  async grupper(@Ctx() kontext: Kontext): Promise<Grupp[]> {
    const manager = await kontext.manager();
    return manager.find(Grupp, { order: { namn: 'ASC' } });
  }

  @FieldResolver(() => [Ledamot], { description: 'De som sitter i gruppen nu och de som har suttit.' })
  async ledamoter(@Root() grupp: Grupp, @Ctx() kontext: Kontext): Promise<Ledamot[]> {
    return kontext.laddare.ledamoter.load(grupp.id);
  }
}

@Resolver(() => Ledamot)
export class LedamotResolver {
  @FieldResolver(() => Organisation, { nullable: true })
  async organisation(@Root() ledamot: Ledamot, @Ctx() kontext: Kontext): Promise<Organisation | null> {
    return ledamot.organisationId ? kontext.laddare.organisation.load(ledamot.organisationId) : null;
  }
}
