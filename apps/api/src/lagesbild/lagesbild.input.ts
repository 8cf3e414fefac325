import { Field, ID, InputType } from 'type-graphql';

@InputType({ description: 'Perioden för en ny operativ lägesbild.' })
export class OperativLagesbildInput {
  @Field(() => String, {
    nullable: true,
    description: 'ÅÅÅÅ-MM-DD. Utelämnas när det finns en tidigare: då är det dagen efter dess sista.',
  })
  fran?: string | null;

  @Field(() => String, { description: 'Sista dagen, ÅÅÅÅ-MM-DD. I dag eller tidigare.' })
  till!: string;
}

@InputType({ description: 'En ny strategisk lägesbild, och de operativa den bygger på.' })
export class StrategiskLagesbildInput {
  @Field(() => String, { description: 'Sista dagen, ÅÅÅÅ-MM-DD. I dag eller tidigare.' })
  till!: string;

  @Field(() => [ID])
  operativa!: string[];
}

@InputType({ description: 'En källa, alla uppgifter på en gång.' })
export class LagesbildskallaInput {
  @Field(() => String)
  namn!: string;

  @Field(() => Boolean)
  anvand!: boolean;

  @Field(() => String, { nullable: true, description: 'Varför den inte har använts, eller en kommentar.' })
  skal?: string | null;
}
