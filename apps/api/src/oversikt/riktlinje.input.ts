import { Field, InputType, Int } from 'type-graphql';

@InputType()
export class RiktlinjeInput {
  @Field(() => String, { nullable: true })
  antagen?: string | null;

  @Field(() => String, { nullable: true })
  paragraf?: string | null;

  @Field(() => String, { nullable: true })
  revideras?: string | null;

  @Field(() => Int)
  operativaPerAr!: number;

  @Field(() => Int)
  ksUppfoljningManader!: number;

  @Field(() => Int)
  kfRapportManader!: number;
}
