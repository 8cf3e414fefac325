import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Resolver, Root } from 'type-graphql';
import { Beslut, BeslutInput, beslutOm } from '../../beslut/index.ts';
import type { Kontext } from '../../context.ts';
import { Kraver } from '../../graphql.ts';
import { StrategiskLagesbild } from '../lagesbild.entity.ts';
import { LagesbildResultat, type Lagesbildresultat } from '../lagesbild.resultat.ts';
import { lamnaTillKs, registreraLagesbildsbeslut } from './lagesbildsbeslut.service.ts';

@Resolver(() => StrategiskLagesbild)
export class LagesbildsbeslutResolver {
  @Kraver('lagesbild:besluta')
  @Mutation(() => LagesbildResultat, {
    description: 'Lämnar den reviderade lägesbilden till kommunstyrelsen.',
  })
  lamnaTillKs(
    @Ctx() kontext: Kontext,
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('innehall', () => Int, { description: 'Lägesbildens, som avsändaren läste den.' }) innehall: number,
  ): Promise<Lagesbildresultat> {
    return lamnaTillKs(kontext, id, { version, innehall });
  }

  @Kraver('lagesbild:besluta')
  @Mutation(() => LagesbildResultat, {
    description:
      'Registrerar kommunstyrelsens beslut om en lämnad lägesbild. Den förseglas, och den som gällde ersätts.',
  })
  registreraLagesbildsbeslut(
    @Ctx() kontext: Kontext,
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('input', () => BeslutInput) input: BeslutInput,
  ): Promise<Lagesbildresultat> {
    return registreraLagesbildsbeslut(kontext, id, version, input);
  }

  @FieldResolver(() => Beslut, { nullable: true, description: 'Beslutet om den här lägesbilden.' })
  beslut(@Root() bild: StrategiskLagesbild, @Ctx() kontext: Kontext): Promise<Beslut | null> {
    return beslutOm(kontext, bild.id);
  }
}
