import { createUnionType, Field, ObjectType } from 'type-graphql';
import { Valideringsfel } from '../errors/resultat.ts';
import { Beslut } from './beslut.entity.ts';

@ObjectType({ simpleResolvers: true, description: 'Beslutet som det blev.' })
export class BeslutRattat {
  @Field(() => Beslut)
  beslut!: Beslut;

  constructor(beslut: Beslut) {
    this.beslut = beslut;
  }
}

@ObjectType({ simpleResolvers: true, description: 'Någon annan hann före: här är beslutet som det är nu.' })
export class BeslutKonflikt {
  @Field(() => String)
  meddelande!: string;

  @Field(() => Beslut)
  beslut!: Beslut;

  constructor(beslut: Beslut, meddelande: string) {
    this.beslut = beslut;
    this.meddelande = meddelande;
  }
}

export const BeslutResultat = createUnionType({
  name: 'BeslutResultat',
  types: () => [BeslutRattat, BeslutKonflikt, Valideringsfel] as const,
});
export type Beslutsresultat = BeslutRattat | BeslutKonflikt | Valideringsfel;
