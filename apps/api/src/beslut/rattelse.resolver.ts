import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Resolver, Root } from 'type-graphql';
import type { Kontext } from '../context.ts';
import { Kraver } from '../graphql.ts';
import { Handelse } from '../logg/index.ts';
import { Beslut } from './beslut.entity.ts';
import { BeslutsnummerInput } from './beslut.input.ts';
import { rattelser } from './rattelse.laddare.ts';
import { BeslutResultat, type Beslutsresultat } from './rattelse.resultat.ts';
import { kanRattas, rattaBeslut } from './rattelse.service.ts';

@Resolver(() => Beslut)
export class BeslutRattelseResolver {
  @Kraver('lagesbild:besluta')
  @Mutation(() => BeslutResultat, {
    description: 'Rättar ett besluts paragraf och diarienummer. Det som stod finns i historiken.',
  })
  rattaBeslut(
    @Ctx() kontext: Kontext,
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('nummer', () => BeslutsnummerInput) nummer: BeslutsnummerInput,
  ): Promise<Beslutsresultat> {
    return rattaBeslut(kontext, id, version, nummer);
  }

  @FieldResolver(() => Boolean, { description: 'Får den som frågar rätta numren?' })
  viewerKanRatta(@Root() beslut: Beslut, @Ctx() kontext: Kontext): boolean {
    return kanRattas(kontext, beslut);
  }

  @FieldResolver(() => [Handelse], { description: 'Rättelserna av numren, senaste först.' })
  rattelser(@Root() { objektId }: Beslut, @Ctx() kontext: Kontext): Promise<Handelse[]> {
    return rattelser(kontext).load(objektId);
  }
}
