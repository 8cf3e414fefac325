import { Field, InputType } from 'type-graphql';

@InputType({ description: 'Numren som de står i protokollet.' })
export class BeslutsnummerInput {
  @Field(() => String)
  paragraf!: string;

  @Field(() => String)
  diarienummer!: string;
}

@InputType({ description: 'Ett beslut som det står i protokollet.' })
export class BeslutInput {
  @Field(() => String, { description: 'ks eller kf.' })
  organ!: string;

  @Field(() => String, { description: 'ÅÅÅÅ-MM-DD.' })
  datum!: string;

  @Field(() => String)
  paragraf!: string;

  @Field(() => String)
  diarienummer!: string;

  @Field(() => String, { nullable: true })
  text?: string | null;
}
