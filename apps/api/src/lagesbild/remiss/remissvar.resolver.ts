import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Resolver, Root } from 'type-graphql';
import type { Kontext } from '../../context.ts';
import { Kraver } from '../../graphql.ts';
import { RemissvarResultat, type Remissvarsresultat } from './remiss.resultat.ts';
import { Remissvar } from './remissvar.entity.ts';
import { bemotRemissvar, lamnaRemissvar } from './remissvar.service.ts';

@Resolver(() => Remissvar)
export class RemissvarResolver {
  @Kraver('remiss:besvara')
  @Mutation(() => RemissvarResultat, {
    description: 'Lämnar det egna svaret, eller ändrar det. Till och med sista dagen.',
  })
  lamnaRemissvar(
    @Ctx() kontext: Kontext,
    @Arg('remissId', () => ID) remissId: string,
    @Arg('stallning', () => String, { description: 'tillstyrker, andring eller avstar.' }) stallning: string,
    @Arg('text', () => String, { nullable: true }) text: string | null,
    @Arg('version', () => Int, { nullable: true, description: 'Svarets, om ett fanns när det öppnades.' })
    version: number | null,
  ): Promise<Remissvarsresultat> {
    return lamnaRemissvar(kontext, remissId, { stallning, text: text ?? null, version: version ?? null });
  }

  @Kraver('lagesbild:besluta')
  @Mutation(() => RemissvarResultat, { description: 'Skriver vad ett svar ledde till.' })
  bemotRemissvar(
    @Ctx() kontext: Kontext,
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('bemotande', () => String) bemotande: string,
  ): Promise<Remissvarsresultat> {
    return bemotRemissvar(kontext, id, version, bemotande);
  }

  @FieldResolver(() => String, { description: 'Vem som svarade.' })
  async av(@Root() svar: Remissvar, @Ctx() kontext: Kontext): Promise<string> {
    return (await kontext.laddare.anvandare.load(svar.anvandareId))?.namn ?? 'Borttagen användare';
  }
}
