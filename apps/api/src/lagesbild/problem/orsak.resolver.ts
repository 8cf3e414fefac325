import { Arg, Ctx, ID, Int, Mutation, Resolver } from 'type-graphql';
import type { Kontext } from '../../context.ts';
import type { Valideringsfel } from '../../errors/resultat.ts';
import { Kraver } from '../../graphql.ts';
import { Orsak } from './orsak.entity.ts';
import { andraOrsak, type Orsaksresultat, skapaOrsak, taBortOrsak } from './orsak.service.ts';
import { OrsakInput } from './problem.input.ts';
import {
  type OrsakBorttagen,
  type OrsakKonflikt,
  OrsakResultat,
  TaBortOrsakResultat,
} from './problem.resultat.ts';

@Resolver(() => Orsak)
export class OrsakResolver {
  @Kraver('lagesbild:sammanstalla')
  @Mutation(() => OrsakResultat)
  skapaOrsak(
    @Ctx() kontext: Kontext,
    @Arg('problemId', () => ID) problemId: string,
    @Arg('input', () => OrsakInput) input: OrsakInput,
  ): Promise<Orsaksresultat> {
    return skapaOrsak(kontext, problemId, input);
  }

  @Kraver('lagesbild:sammanstalla')
  @Mutation(() => OrsakResultat)
  andraOrsak(
    @Ctx() kontext: Kontext,
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('input', () => OrsakInput) input: OrsakInput,
  ): Promise<Orsaksresultat> {
    return andraOrsak(kontext, id, version, input);
  }

  @Kraver('lagesbild:sammanstalla')
  @Mutation(() => TaBortOrsakResultat)
  taBortOrsak(
    @Ctx() kontext: Kontext,
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
  ): Promise<OrsakBorttagen | OrsakKonflikt | Valideringsfel> {
    return taBortOrsak(kontext, id, version);
  }
}
