import { Field, ID, Int, ObjectType } from 'type-graphql';

@ObjectType({
  simpleResolvers: true,
  description: 'Ett problem på tråden, så mycket att det går att leda dit.',
})
export class Problemlank {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  namn!: string;
}

@ObjectType({ simpleResolvers: true, description: 'En lägesbild som rapporten är räknad i.' })
export class Rapportensbild {
  @Field(() => ID)
  id!: string;

  @Field(() => String, { description: 'operativ eller strategisk.' })
  slag!: string;

  @Field(() => Int)
  nummer!: number;

  @Field(() => String)
  fran!: string;

  @Field(() => String)
  till!: string;

  @Field(() => [Problemlank], { description: 'Problemen i den som rapporten handlar om, med var sin tråd.' })
  problem!: Problemlank[];
}
