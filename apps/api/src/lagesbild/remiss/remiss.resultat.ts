import { createUnionType, Field, ObjectType } from 'type-graphql';
import { Valideringsfel } from '../../errors/resultat.ts';
import { Granskat } from '../../granskning.ts';
import { Grupp } from '../../organisation/index.ts';
import { Lagesbild } from '../lagesbild.entity.ts';
import { Remiss } from './remiss.entity.ts';
import { Remissvar } from './remissvar.entity.ts';

@ObjectType({ simpleResolvers: true, description: 'Svaret som det blev.' })
export class RemissvarSparat extends Granskat {
  @Field(() => Remissvar)
  remissvar!: Remissvar;

  @Field(() => Remiss)
  remiss!: Remiss;

  @Field(() => Lagesbild, { description: 'Lägesbilden, med det som nu saknas.' })
  lagesbild!: Lagesbild;

  constructor(remissvar: Remissvar, remiss: Remiss, lagesbild: Lagesbild) {
    super();
    this.remissvar = remissvar;
    this.remiss = remiss;
    this.lagesbild = lagesbild;
  }
}

@ObjectType({
  simpleResolvers: true,
  description: 'Svaret har ändrats sedan det öppnades: här är det som det är nu.',
})
export class RemissvarKonflikt {
  @Field(() => String)
  meddelande!: string;

  @Field(() => Remissvar)
  remissvar!: Remissvar;

  constructor(remissvar: Remissvar, meddelande: string) {
    this.remissvar = remissvar;
    this.meddelande = meddelande;
  }
}

export const RemissvarResultat = createUnionType({
  name: 'RemissvarResultat',
  types: () => [RemissvarSparat, RemissvarKonflikt, Valideringsfel] as const,
});
export type Remissvarsresultat = RemissvarSparat | RemissvarKonflikt | Valideringsfel;

@ObjectType({ simpleResolvers: true, description: 'De som tillfrågas när en lägesbild går på remiss.' })
export class Remissmottagare {
  @Field(() => Grupp, { nullable: true, description: 'Kommunens råd. Saknas när inget är utsett.' })
  grupp!: Grupp | null;

  @Field(() => [String], { description: 'Kontona med rollen styrgrupp, som är de som kan svara.' })
  namn!: string[];
}

@ObjectType({ simpleResolvers: true, description: 'Vad den som frågar får göra med remissen.' })
export class RemissViewerKan {
  @Field(() => Boolean, { description: 'Lämna eller ändra sitt eget svar.' })
  svara!: boolean;

  @Field(() => Boolean, { description: 'Skriva vad svaren ledde till.' })
  bemota!: boolean;
}
