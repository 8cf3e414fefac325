import { Field, ObjectType } from 'type-graphql';

@ObjectType({ simpleResolvers: true, description: 'Ett fält som inte kan användas som det är.' })
export class Faltfel {
  @Field(() => String)
  falt!: string;

  @Field(() => String, { description: 'Orsaken som kod, för en klient med egna ord.' })
  kod!: string;

  @Field(() => String)
  meddelande!: string;
}

@ObjectType({ simpleResolvers: true, description: 'Inget sparades: rätta fälten och försök igen.' })
export class Valideringsfel {
  @Field(() => String)
  meddelande!: string;

  @Field(() => [Faltfel])
  falt!: Faltfel[];

  constructor(falt: Faltfel[], meddelande = 'Inget är sparat. Rätta det som är markerat.') {
    this.falt = falt;
    this.meddelande = meddelande;
  }
}
