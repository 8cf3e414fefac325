import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Beslut } from '../beslut/index.ts';
import { Tradbild, Traduppfoljning } from './rodtrad.typer.ts';

@ObjectType({
  simpleResolvers: true,
  description: 'En beslutad plan i kommunens kedja, med sina uppföljningar.',
})
export class Kedjeplan {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  nummer!: number;

  @Field(() => String)
  namn!: string;

  @Field(() => String)
  status!: string;

  @Field(() => Boolean, { description: 'Om det är planen som gäller.' })
  gallande!: boolean;

  @Field(() => Beslut, { nullable: true })
  beslut!: Beslut | null;

  @Field(() => [Traduppfoljning], {
    nullable: true,
    description: 'Senaste först. Tomt för den som inte får se uppföljningar.',
  })
  uppfoljningar!: Traduppfoljning[] | null;
}

@ObjectType({
  simpleResolvers: true,
  description: 'En beslutad strategisk lägesbild och de beslutade planer som bygger på den.',
})
export class Kedjelank {
  @Field(() => Tradbild)
  lagesbild!: Tradbild;

  @Field(() => [Kedjeplan], { description: 'Senaste först.' })
  planer!: Kedjeplan[];
}

@ObjectType({ simpleResolvers: true, description: 'Vart den som läser tråden också måste se, och varför.' })
export class Tradhanvisning {
  @Field(() => String, { description: 'nyare_lagesbild, nyare_plan, plan_vantar eller aldre_plan_galler.' })
  kod!: string;

  @Field(() => Kedjelank)
  lank!: Kedjelank;
}

@ObjectType({
  simpleResolvers: true,
  description: 'Hur åtgärden stod vid en uppföljning, som det frystes då.',
})
export class Versionsuppfoljning {
  @Field(() => ID)
  uppfoljningId!: string;

  @Field(() => Int)
  nummer!: number;

  @Field(() => String)
  datum!: string;

  @Field(() => String)
  status!: string;

  @Field(() => String)
  genomforande!: string;

  @Field(() => String)
  effekt!: string;
}

@ObjectType({ simpleResolvers: true, description: 'Samma åtgärd i en av planerna.' })
export class Atgardsversion {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  titel!: string;

  @Field(() => String)
  status!: string;

  @Field(() => ID)
  planId!: string;

  @Field(() => String)
  plannamn!: string;

  @Field(() => Int)
  plannummer!: number;

  @Field(() => String)
  planstatus!: string;

  @Field(() => Int, { description: 'Lägesbilden som planen bygger på.' })
  lagesbildsnummer!: number;

  @Field(() => [Versionsuppfoljning], {
    nullable: true,
    description: 'Senaste först. Tomt för den som inte får se uppföljningar.',
  })
  uppfoljningar!: Versionsuppfoljning[] | null;
}
