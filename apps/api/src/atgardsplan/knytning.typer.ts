import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Atgard } from './atgard.entity.ts';
import { Planorsak, Planproblem } from './atgardsplan.typer.ts';

@ObjectType({
  simpleResolvers: true,
  description: 'Problemet som heter likadant i den nya lägesbilden, med de orsaker som gör det.',
})
export class Knytforslag {
  @Field(() => Planproblem)
  problem!: Planproblem;

  @Field(() => [Planorsak])
  orsaker!: Planorsak[];
}

@ObjectType({
  simpleResolvers: true,
  description: 'En åtgärd ur en tidigare plan som väntar på problem och orsak i utkastet.',
})
export class AttKnyta {
  @Field(() => Atgard)
  atgard!: Atgard;

  @Field(() => Knytforslag, { nullable: true })
  forslag!: Knytforslag | null;
}

@InputType({ description: 'Det som en åtgärd riktas mot.' })
export class KnytningInput {
  @Field(() => ID)
  atgardId!: string;

  @Field(() => ID)
  problemId!: string;

  @Field(() => [ID], { description: 'Problemets orsaker; får vara tom.' })
  orsakIdn!: string[];
}
