import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Atgard } from '../atgardsplan/index.ts';
import { Inkorgsantal } from '../rapport/index.ts';
import { LostAttKnyta, Tradbild, Tradhanvisning } from '../rodtrad/index.ts';
import { AnalysSpann, Kategorijamforelse } from '../statistik/index.ts';
import { Riktlinje } from './riktlinje.entity.ts';

@ObjectType({ simpleResolvers: true, description: 'En klocka i lagen eller riktlinjen.' })
export class Klocka {
  @Field(() => String)
  kod!: string;

  @Field(() => String)
  namn!: string;

  @Field(() => String, { description: 'Regeln som den står på.' })
  grund!: string;

  @Field(() => String, { nullable: true, description: 'Senast det gjordes, ÅÅÅÅ-MM-DD.' })
  senast!: string | null;

  @Field(() => String, { nullable: true, description: 'Sista dagen det är i tid.' })
  forfaller!: string | null;

  @Field(() => String, { description: 'i_tid, snart, forfallen eller ej_borjat.' })
  lage!: string;
}

@ObjectType({ simpleResolvers: true, description: 'En månad utanför det väntade.' })
export class Manadsavvikelse {
  @Field(() => String, { description: 'Månadens första dag.' })
  manad!: string;

  @Field(() => Int)
  antal!: number;

  @Field(() => Int)
  lag!: number;

  @Field(() => Int)
  hog!: number;
}

@ObjectType({ simpleResolvers: true, description: 'Det som sticker ut de senaste tolv månaderna.' })
export class Avvikelser {
  @Field(() => AnalysSpann)
  period!: AnalysSpann;

  @Field(() => Int)
  antal!: number;

  @Field(() => [Kategorijamforelse], {
    description: 'Kategorier med tydlig ökning eller minskning mot i fjol.',
  })
  kategorier!: Kategorijamforelse[];

  @Field(() => [Manadsavvikelse])
  manader!: Manadsavvikelse[];
}

@ObjectType({ simpleResolvers: true, description: 'Ett antal åtgärder, och vad det räknar.' })
export class Oversiktsantal {
  @Field(() => String)
  kod!: string;

  @Field(() => String)
  namn!: string;

  @Field(() => Int)
  antal!: number;
}

@ObjectType({ simpleResolvers: true, description: 'Ett prioriterat problem i korthet.' })
export class Oversiktsproblem {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  namn!: string;

  @Field(() => Int, { nullable: true, description: 'Tomt medan lägesbilden väntar på sin plan.' })
  atgarder!: number | null;

  @Field(() => Int, { nullable: true })
  forsenade!: number | null;
}

@ObjectType({ simpleResolvers: true, description: 'Planen i tal.' })
export class Oversiktsplan {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  namn!: string;

  @Field(() => String)
  status!: string;

  @Field(() => Int)
  antal!: number;

  @Field(() => [Oversiktsantal], { description: 'Åtgärder per status; bara de som finns.' })
  statusar!: Oversiktsantal[];

  @Field(() => [Oversiktsantal], { description: 'Försenade, inte uppdaterade och utan tidsram.' })
  flaggor!: Oversiktsantal[];
}

@ObjectType({ simpleResolvers: true, description: 'Läget och planen.' })
export class Oversiktslage {
  @Field(() => Tradbild, { nullable: true, description: 'Senast beslutade strategiska lägesbilden.' })
  lagesbild!: Tradbild | null;

  @Field(() => Tradbild, { nullable: true, description: 'Senaste operativa som rollen får se.' })
  operativ!: Tradbild | null;

  @Field(() => [Oversiktsproblem])
  problem!: Oversiktsproblem[];

  @Field(() => Oversiktsplan, {
    nullable: true,
    description: 'Planen på den; medan den väntar på sin plan, den plan som gäller.',
  })
  plan!: Oversiktsplan | null;

  @Field(() => Tradhanvisning, {
    nullable: true,
    description: 'Lägesbilden som planen som gäller bygger på.',
  })
  hanvisning!: Tradhanvisning | null;
}

@ObjectType({ simpleResolvers: true, description: 'En remiss som är öppen för svar.' })
export class OppenRemiss {
  @Field(() => ID)
  lagesbildId!: string;

  @Field(() => Int)
  nummer!: number;

  @Field(() => String)
  sistaDag!: string;

  @Field(() => Boolean, { description: 'Om den som frågar har svarat.' })
  besvarad!: boolean;
}

@ObjectType({
  simpleResolvers: true,
  description: 'Rollens översikt i en begäran. Det som inte hör till rollen är tomt.',
})
export class Oversikt {
  @Field(() => [String], { description: 'Delarna som rollen möter, det mest angelägna först.' })
  delar!: string[];

  @Field(() => Inkorgsantal, { nullable: true })
  inkorg!: Inkorgsantal | null;

  @Field(() => [Klocka], { nullable: true, description: 'Den som förfaller först står först.' })
  klockor!: Klocka[] | null;

  @Field(() => Riktlinje, { nullable: true })
  riktlinje!: Riktlinje | null;

  @Field(() => Boolean)
  kanAndraRiktlinje!: boolean;

  @Field(() => Avvikelser, { nullable: true })
  avvikelser!: Avvikelser | null;

  @Field(() => [OppenRemiss], { nullable: true })
  remisser!: OppenRemiss[] | null;

  @Field(() => Oversiktslage, { nullable: true })
  laget!: Oversiktslage | null;

  @Field(() => [LostAttKnyta], { nullable: true })
  losa!: LostAttKnyta[] | null;

  @Field(() => [Atgard], {
    nullable: true,
    description: 'Den egna enhetens öppna, det mest angelägna först.',
  })
  minaAtgarder!: Atgard[] | null;
}
