import { Field, ObjectType } from 'type-graphql';

@ObjectType({ simpleResolvers: true, description: 'Vad den som frågar får göra med enheten.' })
export class OrganisationViewerKan {
  @Field(() => Boolean)
  andra!: boolean;

  @Field(() => Boolean)
  avsluta!: boolean;

  @Field(() => Boolean)
  ateroppna!: boolean;

  @Field(() => Boolean)
  laggaTillUnder!: boolean;
}

@ObjectType({ simpleResolvers: true, description: 'Vad den som frågar får göra med gruppen.' })
export class GruppViewerKan {
  @Field(() => Boolean)
  andra!: boolean;

  @Field(() => Boolean)
  avsluta!: boolean;

  @Field(() => Boolean)
  ateroppna!: boolean;

  @Field(() => Boolean)
  gorTillRad!: boolean;

  @Field(() => Boolean)
  laggaTillLedamot!: boolean;
}

@ObjectType({ simpleResolvers: true, description: 'Vad den som frågar får göra med platsen.' })
export class LedamotViewerKan {
  @Field(() => Boolean)
  andra!: boolean;

  @Field(() => Boolean)
  avsluta!: boolean;
}

@ObjectType({ simpleResolvers: true, description: 'Något som lagen eller riktlinjen begär av gruppen.' })
export class Gruppkrav {
  @Field(() => String)
  kod!: string;

  @Field(() => String)
  text!: string;

  @Field(() => String, { description: 'Var det står.' })
  kalla!: string;

  @Field(() => Boolean, { nullable: true, description: 'Null: inte visat än.' })
  uppfyllt!: boolean | null;
}
