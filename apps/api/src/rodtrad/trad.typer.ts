import { Field, ObjectType } from 'type-graphql';
import { Atgardsversion, Kedjelank, Tradhanvisning } from './kedja.typer.ts';
import {
  LostAttKnyta,
  Tradatgard,
  Tradbild,
  Tradplan,
  Tradproblem,
  Tradrapport,
  Traduppfoljning,
} from './rodtrad.typer.ts';

@ObjectType({
  simpleResolvers: true,
  description: 'Röda tråden, från beslutet i kommunstyrelsen till rapporterna, och tillbaka.',
})
export class RodTrad {
  @Field(() => Tradbild, { description: 'Den strategiska lägesbilden.' })
  lagesbild!: Tradbild;

  @Field(() => [Tradbild], { description: 'De operativa lägesbilder den bygger på, senaste först.' })
  operativa!: Tradbild[];

  @Field(() => [Tradproblem])
  problem!: Tradproblem[];

  @Field(() => [Tradplan], { description: 'Planens versioner, den gällande först.' })
  planer!: Tradplan[];

  @Field(() => [Tradatgard], { description: 'Åtgärderna i den första av planerna.' })
  atgarder!: Tradatgard[];

  @Field(() => [Traduppfoljning], {
    nullable: true,
    description: 'Senaste först. Tomt för den som inte får se uppföljningar.',
  })
  uppfoljningar!: Traduppfoljning[] | null;

  @Field(() => [Kedjelank], {
    description:
      'Kommunens beslutade lägesbilder med sina planer, senaste först: vägen bakåt och framåt från tråden.',
  })
  kedja!: Kedjelank[];

  @Field(() => Tradhanvisning, { nullable: true, description: 'Tomt när tråden är det som gäller.' })
  hanvisning!: Tradhanvisning | null;

  @Field(() => [Atgardsversion], {
    description: 'Åtgärden i planerna, senaste först; tomt när tråden inte går genom en åtgärd.',
  })
  versioner!: Atgardsversion[];

  @Field(() => Boolean, { description: 'Om den som frågar får gå vidare till resten av tråden.' })
  kanSeHela!: boolean;

  @Field(() => [Tradrapport], {
    nullable: true,
    description: 'De 20 senaste rapporterna. Tomt för den som bara ser antal.',
  })
  rapporter!: Tradrapport[] | null;

  @Field(() => [LostAttKnyta])
  lostAttKnyta!: LostAttKnyta[];
}
