import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Beslut } from '../beslut/index.ts';

@ObjectType({ simpleResolvers: true, description: 'En lägesbild på tråden.' })
export class Tradbild {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  nummer!: number;

  @Field(() => String)
  fran!: string;

  @Field(() => String)
  till!: string;

  @Field(() => String)
  status!: string;

  @Field(() => Boolean, { description: 'Om den som frågar får öppna den.' })
  kanOppnas!: boolean;

  @Field(() => Int, {
    nullable: true,
    description:
      'De av bildens frysta rapporter som handlar om trådens problem. Tomt när problemen inte pekar ut några.',
  })
  antalRapporter!: number | null;

  @Field(() => Beslut, { nullable: true })
  beslut!: Beslut | null;
}

@ObjectType({ simpleResolvers: true })
export class Tradorsak {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  beskrivning!: string;

  @Field(() => String)
  slag!: string;

  @Field(() => String)
  sida!: string;

  @Field(() => String, { nullable: true })
  belagg!: string | null;

  @Field(() => Boolean)
  antagande!: boolean;
}

@ObjectType({ simpleResolvers: true, description: 'Ett problem på tråden, med sina orsaker.' })
export class Tradproblem {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  namn!: string;

  @Field(() => String, { nullable: true })
  beskrivning!: string | null;

  @Field(() => String, { nullable: true })
  plats!: string | null;

  @Field(() => String, { nullable: true })
  nar!: string | null;

  @Field(() => Boolean)
  prioriterat!: boolean;

  @Field(() => [String], { description: 'Kategoriernas koder, för att hitta rapporterna.' })
  kategorier!: string[];

  @Field(() => [String], { description: 'Områdenas koder.' })
  omraden!: string[];

  @Field(() => [Tradorsak])
  orsaker!: Tradorsak[];
}

@ObjectType({ simpleResolvers: true, description: 'En åtgärd på tråden.' })
export class Tradatgard {
  @Field(() => ID)
  id!: string;

  @Field(() => ID)
  planId!: string;

  @Field(() => ID, { nullable: true })
  problemId!: string | null;

  @Field(() => [ID])
  orsakIdn!: string[];

  @Field(() => Int)
  nummer!: number;

  @Field(() => String)
  titel!: string;

  @Field(() => String, { description: 'Ansvarig enhet.' })
  enhet!: string;

  @Field(() => String)
  status!: string;

  @Field(() => String)
  genomforande!: string;

  @Field(() => String)
  effekt!: string;

  @Field(() => String, { nullable: true, description: 'Sista dag.' })
  till!: string | null;

  @Field(() => [String])
  flaggor!: string[];

  @Field(() => Int, { description: 'Hur många gånger någon har sagt hur den går.' })
  uppdateringar!: number;
}

@ObjectType({ simpleResolvers: true })
export class Tradeffektmal {
  @Field(() => ID)
  id!: string;

  @Field(() => ID, { nullable: true })
  problemId!: string | null;

  @Field(() => String)
  matt!: string;

  @Field(() => String, { nullable: true })
  utgangsvarde!: string | null;

  @Field(() => String, { nullable: true })
  malvarde!: string | null;

  @Field(() => String, { nullable: true })
  datum!: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'En plan på tråden, med sina effektmål.' })
export class Tradplan {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  nummer!: number;

  @Field(() => String)
  namn!: string;

  @Field(() => String)
  status!: string;

  @Field(() => Boolean)
  kanOppnas!: boolean;

  @Field(() => Beslut, { nullable: true })
  beslut!: Beslut | null;

  @Field(() => [Tradeffektmal])
  effektmal!: Tradeffektmal[];
}

@ObjectType({ simpleResolvers: true })
export class Traduppfoljning {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  nummer!: number;

  @Field(() => String)
  datum!: string;

  @Field(() => String)
  status!: string;

  @Field(() => Beslut, { nullable: true })
  beslut!: Beslut | null;
}

@ObjectType({ simpleResolvers: true, description: 'En rapport utan uppgift om vem som lämnat den.' })
export class Tradrapport {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  datum!: string;

  @Field(() => String, { nullable: true })
  kategori!: string | null;

  @Field(() => String, { nullable: true })
  omrade!: string | null;

  @Field(() => String, { description: 'Den maskade texten.' })
  text!: string;

  @Field(() => ID, { description: 'Det av trådens problem som den handlar om; det första, om de är flera.' })
  problemId!: string;
}

@ObjectType({ simpleResolvers: true, description: 'Något som hänger löst, och vad som knyter det.' })
export class LostAttKnyta {
  @Field(() => String)
  slag!: string;

  @Field(() => String)
  slagnamn!: string;

  @Field(() => ID, { description: 'Problemet, orsaken, åtgärden eller effektmålet.' })
  id!: string;

  @Field(() => String)
  namn!: string;

  @Field(() => String)
  gor!: string;

  @Field(() => ID, { nullable: true, description: 'Utkastet där det avgörs, för den som skriver det.' })
  utkastId!: string | null;
}
