import { Field, ObjectType } from 'type-graphql';
import { Atgard } from './atgard.entity.ts';

@ObjectType({ simpleResolvers: true, description: 'En åtgärd som kan tas med i utkastet.' })
export class AttTaMed {
  @Field(() => Atgard)
  atgard!: Atgard;

  @Field(() => String, { nullable: true, description: 'Åtgärden utgår i utkastet: skälet till det.' })
  utgar!: string | null;
}
