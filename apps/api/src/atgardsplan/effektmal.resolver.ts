import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Resolver, Root } from 'type-graphql';
import type { Kontext } from '../context.ts';
import { Kraver } from '../graphql.ts';
import { planladdare } from './atgardsplan.laddare.ts';
import {
  type EffektmalKonflikt,
  EffektmalResultat,
  type Effektmalsresultat,
  type Planresultat,
  TaBortEffektmalResultat,
} from './atgardsplan.resultat.ts';
import { Planproblem } from './atgardsplan.typer.ts';
import { Effektmal } from './effektmal.entity.ts';
import { andraEffektmal, skapaEffektmal, taBortEffektmal } from './effektmal.service.ts';
import { EffektmalInput } from './plan.input.ts';

@Resolver(() => Effektmal)
export class EffektmalResolver {
  @Kraver('plan:andra')
  @Mutation(() => EffektmalResultat)
  skapaEffektmal(
    @Ctx() kontext: Kontext,
    @Arg('planId', () => ID) planId: string,
    @Arg('input', () => EffektmalInput) input: EffektmalInput,
  ): Promise<Effektmalsresultat> {
    return skapaEffektmal(kontext, planId, input);
  }

  @Kraver('plan:andra')
  @Mutation(() => EffektmalResultat)
  andraEffektmal(
    @Ctx() kontext: Kontext,
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('input', () => EffektmalInput) input: EffektmalInput,
  ): Promise<Effektmalsresultat> {
    return andraEffektmal(kontext, id, version, input);
  }

  @Kraver('plan:andra')
  @Mutation(() => TaBortEffektmalResultat)
  taBortEffektmal(
    @Ctx() kontext: Kontext,
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
  ): Promise<Planresultat | EffektmalKonflikt> {
    return taBortEffektmal(kontext, id, version);
  }

  @FieldResolver(() => Planproblem, { nullable: true })
  problem(@Root() mal: Effektmal, @Ctx() kontext: Kontext): Promise<Planproblem | null> | null {
    return mal.problemId ? planladdare(kontext).ettProblem.load(mal.problemId) : null;
  }
}
