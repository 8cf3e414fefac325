import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Kontext } from '../context.ts';
import { Kraver } from '../graphql.ts';
import { Handelse } from '../logg/index.ts';
import { KfRapport } from './kfrapport.entity.ts';
import { rattelser } from './kfrapport.laddare.ts';
import { listaKfRapporter, loggaKfRapport, rattaKfRapport } from './kfrapport.service.ts';
import { KfRapportInput } from './uppfoljning.input.ts';
import { KfRapportResultat, type KfRapportsvar } from './uppfoljning.resultat.ts';

@Resolver(() => KfRapport)
export class KfRapportResolver {
  @Kraver('uppfoljning:lasa')
  @Query(() => [KfRapport], { description: 'Loggen över rapporter till fullmäktige, senaste först.' })
  kfRapporter(@Ctx() kontext: Kontext): Promise<KfRapport[]> {
    return listaKfRapporter(kontext);
  }

  @Kraver('uppfoljning:skriva')
  @Mutation(() => KfRapportResultat, { description: 'Loggar en rapport som har lämnats till fullmäktige.' })
  loggaKfRapport(
    @Ctx() kontext: Kontext,
    @Arg('input', () => KfRapportInput) input: KfRapportInput,
  ): Promise<KfRapportsvar> {
    return loggaKfRapport(kontext, input);
  }

  @Kraver('uppfoljning:skriva')
  @Mutation(() => KfRapportResultat, {
    description: 'Rättar en rad i loggen. Det som stod finns i dess historik.',
  })
  rattaKfRapport(
    @Ctx() kontext: Kontext,
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('input', () => KfRapportInput) input: KfRapportInput,
  ): Promise<KfRapportsvar> {
    return rattaKfRapport(kontext, id, version, input);
  }

  @FieldResolver(() => [Handelse], { description: 'Rättelserna av raden, senaste först.' })
  rattelser(@Root() { id }: KfRapport, @Ctx() kontext: Kontext): Promise<Handelse[]> {
    return rattelser(kontext).load(id);
  }
}
