import { Field, ID, InputType } from 'type-graphql';

@InputType({ description: 'En plans egna uppgifter, alla på en gång: det som utelämnas blir tomt.' })
export class AtgardsplanInput {
  @Field(() => String)
  namn!: string;

  @Field(() => String, { nullable: true, description: 'Första dag, ÅÅÅÅ-MM-DD.' })
  giltigFran?: string | null;

  @Field(() => String, { nullable: true, description: 'Sista dag, ÅÅÅÅ-MM-DD.' })
  giltigTill?: string | null;
}

@InputType({ description: 'En beslutad åtgärd som inte fortsätter i utkastet.' })
export class UtgangInput {
  @Field(() => ID)
  atgardId!: string;

  @Field(() => String)
  skal!: string;
}

@InputType({ description: 'Ett effektmåls uppgifter, alla på en gång.' })
export class EffektmalInput {
  @Field(() => String, { description: 'Vad som mäts.' })
  matt!: string;

  @Field(() => String, { nullable: true })
  utgangsvarde?: string | null;

  @Field(() => String, { nullable: true })
  malvarde?: string | null;

  @Field(() => String, { nullable: true, description: 'ÅÅÅÅ-MM-DD.' })
  datum?: string | null;

  @Field(() => ID, { nullable: true })
  problemId?: string | null;
}
