import { Field, ID, InputType } from 'type-graphql';

@InputType({ description: 'Uppföljningens ord.' })
export class UppfoljningInput {
  @Field(() => String, { nullable: true, description: 'Vad som har förändrats i läget.' })
  laget?: string | null;

  @Field(() => String, { nullable: true })
  bedomning?: string | null;
}

@InputType({ description: 'En rapport som har lämnats till kommunfullmäktige.' })
export class KfRapportInput {
  @Field(() => String, { description: 'ÅÅÅÅ-MM-DD.' })
  datum!: string;

  @Field(() => String)
  rubrik!: string;

  @Field(() => String, { nullable: true })
  text?: string | null;

  @Field(() => String, { nullable: true })
  diarienummer?: string | null;

  @Field(() => ID, { nullable: true })
  uppfoljningId?: string | null;
}
