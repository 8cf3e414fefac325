import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType({ simpleResolvers: true, description: 'Hur problemet bedömts på en grund.' })
export class Prioriteringsvarde {
  @Field(() => String)
  grund!: string;

  @Field(() => Int, { nullable: true, description: '1 lågt, 2 medel, 3 högt. Null = inte bedömt.' })
  varde!: number | null;
}

@ObjectType({
  simpleResolvers: true,
  description: 'Vad den som frågar får göra med problemet och dess orsaker.',
})
export class ProblemViewerKan {
  @Field(() => Boolean)
  andra!: boolean;
}
