import { createUnionType, Field, ObjectType } from 'type-graphql';
import { Valideringsfel } from '../errors/resultat.ts';
import { Granskat } from '../granskning.ts';
import { Lagesbild } from './lagesbild.entity.ts';
import { Lagesbildsdel } from './lagesbildsdel.entity.ts';

@ObjectType({ simpleResolvers: true, description: 'Lägesbilden som den blev.' })
export class LagesbildSparad extends Granskat {
  @Field(() => Lagesbild)
  lagesbild!: Lagesbild;

  constructor(lagesbild: Lagesbild) {
    super();
    this.lagesbild = lagesbild;
  }
}

@ObjectType({
  simpleResolvers: true,
  description: 'Någon annan hann före: här är lägesbilden som den är nu.',
})
export class LagesbildKonflikt {
  @Field(() => String)
  meddelande!: string;

  @Field(() => Lagesbild)
  lagesbild!: Lagesbild;

  constructor(lagesbild: Lagesbild, meddelande: string) {
    this.lagesbild = lagesbild;
    this.meddelande = meddelande;
  }
}

export const LagesbildResultat = createUnionType({
  name: 'LagesbildResultat',
  types: () => [LagesbildSparad, LagesbildKonflikt, Valideringsfel] as const,
});
export type Lagesbildresultat = LagesbildSparad | LagesbildKonflikt | Valideringsfel;

@ObjectType({ simpleResolvers: true, description: 'Delen som den sparades, efter granskning.' })
export class LagesbildsdelSparad extends Granskat {
  @Field(() => Lagesbildsdel)
  del!: Lagesbildsdel;

  @Field(() => Lagesbild)
  lagesbild!: Lagesbild;

  constructor(lagesbild: Lagesbild, del: Lagesbildsdel) {
    super();
    this.lagesbild = lagesbild;
    this.del = del;
  }
}

@ObjectType({
  simpleResolvers: true,
  description: 'Någon annan har skrivit i delen: inget är sparat, och här är den andras text.',
})
export class LagesbildsdelKonflikt {
  @Field(() => String)
  meddelande!: string;

  @Field(() => Lagesbildsdel)
  del!: Lagesbildsdel;

  constructor(del: Lagesbildsdel, meddelande: string) {
    this.del = del;
    this.meddelande = meddelande;
  }
}

export const LagesbildsdelResultat = createUnionType({
  name: 'LagesbildsdelResultat',
  types: () => [LagesbildsdelSparad, LagesbildsdelKonflikt, Valideringsfel] as const,
});
export type Lagesbildsdelresultat = LagesbildsdelSparad | LagesbildsdelKonflikt | Valideringsfel;
