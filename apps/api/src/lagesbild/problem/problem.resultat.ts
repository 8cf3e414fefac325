import { createUnionType, Field, ID, ObjectType } from 'type-graphql';
import { Valideringsfel } from '../../errors/resultat.ts';
import { Granskat } from '../../granskning.ts';
import { Lagesbild } from '../lagesbild.entity.ts';
import { Orsak } from './orsak.entity.ts';
import { Problem } from './problem.entity.ts';

const konflikttext = (vad: string): string =>
  `Någon annan har ändrat ${vad} sedan du öppnade uppgifterna. Inget är sparat. Så här är det nu.`;

@ObjectType({ simpleResolvers: true, description: 'Problemet som det blev.' })
export class ProblemSparat extends Granskat {
  @Field(() => Problem)
  problem!: Problem;

  @Field(() => Lagesbild, { description: 'Lägesbilden, med ordningen som den blev.' })
  lagesbild!: Lagesbild;

  constructor(problem: Problem, lagesbild: Lagesbild) {
    super();
    this.problem = problem;
    this.lagesbild = lagesbild;
  }
}

@ObjectType({ simpleResolvers: true, description: 'Någon annan hann före: här är problemet som det är nu.' })
export class ProblemKonflikt {
  @Field(() => String)
  meddelande = konflikttext('problemet');

  @Field(() => Problem)
  problem!: Problem;

  constructor(problem: Problem) {
    this.problem = problem;
  }
}

@ObjectType({ simpleResolvers: true, description: 'Problemet är borttaget, med sina orsaker.' })
export class ProblemBorttaget {
  @Field(() => ID)
  id!: string;

  @Field(() => Lagesbild)
  lagesbild!: Lagesbild;

  constructor(id: string, lagesbild: Lagesbild) {
    this.id = id;
    this.lagesbild = lagesbild;
  }
}

@ObjectType({ simpleResolvers: true, description: 'Orsaken som den blev.' })
export class OrsakSparad extends Granskat {
  @Field(() => Orsak)
  orsak!: Orsak;

  @Field(() => Problem)
  problem!: Problem;

  @Field(() => Lagesbild)
  lagesbild!: Lagesbild;

  constructor(orsak: Orsak, problem: Problem, lagesbild: Lagesbild) {
    super();
    this.orsak = orsak;
    this.problem = problem;
    this.lagesbild = lagesbild;
  }
}

@ObjectType({ simpleResolvers: true, description: 'Någon annan hann före: här är orsaken som den är nu.' })
export class OrsakKonflikt {
  @Field(() => String)
  meddelande = konflikttext('orsaken');

  @Field(() => Orsak)
  orsak!: Orsak;

  constructor(orsak: Orsak) {
    this.orsak = orsak;
  }
}

@ObjectType({ simpleResolvers: true, description: 'Orsaken är borttagen.' })
export class OrsakBorttagen {
  @Field(() => ID)
  id!: string;

  @Field(() => Problem)
  problem!: Problem;

  @Field(() => Lagesbild)
  lagesbild!: Lagesbild;

  constructor(id: string, problem: Problem, lagesbild: Lagesbild) {
    this.id = id;
    this.problem = problem;
    this.lagesbild = lagesbild;
  }
}

export const ProblemResultat = createUnionType({
  name: 'ProblemResultat',
  types: () => [ProblemSparat, ProblemKonflikt, Valideringsfel] as const,
});

export const TaBortProblemResultat = createUnionType({
  name: 'TaBortProblemResultat',
  types: () => [ProblemBorttaget, ProblemKonflikt, Valideringsfel] as const,
});

export const OrsakResultat = createUnionType({
  name: 'OrsakResultat',
  types: () => [OrsakSparad, OrsakKonflikt, Valideringsfel] as const,
});

export const TaBortOrsakResultat = createUnionType({
  name: 'TaBortOrsakResultat',
  types: () => [OrsakBorttagen, OrsakKonflikt, Valideringsfel] as const,
});
