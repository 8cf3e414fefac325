import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Organisation } from '../organisation/index.ts';

@ObjectType({ simpleResolvers: true, description: 'En orsak så som planen pekar på den.' })
export class Planorsak {
  @Field(() => ID)
  id!: string;

  problemId!: string;

  @Field(() => String)
  beskrivning!: string;

  @Field(() => Boolean, { description: 'Orsaken saknar belägg.' })
  antagande!: boolean;
}

@ObjectType({ simpleResolvers: true, description: 'Ett problem i lägesbilden så som planen pekar på det.' })
export class Planproblem {
  @Field(() => ID)
  id!: string;

  lagesbildId!: string;

  @Field(() => String)
  namn!: string;

  @Field(() => Boolean)
  prioriterat!: boolean;

  @Field(() => [Planorsak])
  orsaker!: Planorsak[];
}

@ObjectType({ simpleResolvers: true, description: 'Lägesbilden som en plan bygger på.' })
export class Planlagesbild {
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
}

@ObjectType({ simpleResolvers: true, description: 'Planens läge, som det är i dag.' })
export class Planlage {
  @Field(() => String, {
    description: 'Tillståndets kod; kommande när den beslutade planens första dag ligger framåt.',
  })
  kod!: string;

  @Field(() => String, { description: 'Läget i ord, också från eller till vilken dag planen gäller.' })
  text!: string;
}

@ObjectType({ simpleResolvers: true, description: 'Något i planen att rätta eller att se över.' })
export class Planbrist {
  @Field(() => String, {
    description: 'lagesbild, giltighet, effektmal[:id], atgarder, atgard:id, plan:id eller ta_med.',
  })
  falt!: string;

  @Field(() => String)
  meddelande!: string;
}

@ObjectType({ simpleResolvers: true, description: 'Vad den som frågar får göra med planen.' })
export class AtgardsplanViewerKan {
  @Field(() => Boolean)
  andra!: boolean;

  @Field(() => Boolean)
  lamnaTillKs!: boolean;

  @Field(() => Boolean)
  aterremittera!: boolean;

  @Field(() => Boolean)
  registreraBeslut!: boolean;

  @Field(() => Boolean)
  avsluta!: boolean;

  @Field(() => Boolean, { description: 'Kassera ett utkast som aldrig har lämnats.' })
  kassera!: boolean;
}

@ObjectType({ simpleResolvers: true, description: 'En övergång som den som frågar får göra.' })
export class Atgardsovergang {
  @Field(() => String)
  kod!: string;

  @Field(() => String)
  namn!: string;

  @Field(() => Boolean, { description: 'Kräver ett skäl.' })
  skal!: boolean;
}

@ObjectType({ simpleResolvers: true, description: 'Vad den som frågar får göra med åtgärden.' })
export class AtgardViewerKan {
  @Field(() => Boolean, { description: 'Ändra uppgifterna eller ta bort åtgärden: bara i ett utkast.' })
  andra!: boolean;

  @Field(() => Boolean)
  uppdatera!: boolean;

  @Field(() => Boolean, { description: 'Ångra sin senaste uppdatering.' })
  angra!: boolean;

  @Field(() => [Atgardsovergang])
  handlingar!: Atgardsovergang[];
}

@ObjectType({ simpleResolvers: true, description: 'Hur många, i det läge som koden säger.' })
export class Tavlantal {
  @Field(() => String)
  kod!: string;

  @Field(() => Int)
  antal!: number;
}

@ObjectType({ simpleResolvers: true, description: 'En ansvarig enhets åtgärder i tal.' })
export class Tavlrad {
  @Field(() => Organisation)
  organisation!: Organisation;

  @Field(() => Int)
  antal!: number;

  @Field(() => Int, { description: 'De som någon förväntas arbeta med.' })
  oppna!: number;

  @Field(() => [Tavlantal])
  statusar!: Tavlantal[];

  @Field(() => [Tavlantal], { description: 'Ljuset för genomförande, bland de öppna.' })
  genomforande!: Tavlantal[];

  @Field(() => [Tavlantal], { description: 'Ljuset för effekt, bland de öppna.' })
  effekt!: Tavlantal[];

  @Field(() => [Tavlantal], { description: 'Försenade, inte uppdaterade och utan tidsram.' })
  flaggor!: Tavlantal[];
}

@ObjectType({ simpleResolvers: true, description: 'Uppdateringarna i en månad; de som ångrats räknas inte.' })
export class Tavlmanad {
  @Field(() => String, { description: 'Månadens första dag, ÅÅÅÅ-MM-DD.' })
  manad!: string;

  @Field(() => Int, { description: 'Åtgärder som fått minst en uppdatering.' })
  atgarder!: number;

  @Field(() => Int)
  uppdateringar!: number;
}

@ObjectType({ simpleResolvers: true, description: 'Åtgärderna per ansvarig enhet, i tal.' })
export class Atgardstavla {
  @Field(() => Int)
  antal!: number;

  @Field(() => [Tavlrad], { description: 'I namnordning; bara enheter som ansvarar för något.' })
  enheter!: Tavlrad[];

  @Field(() => [Tavlmanad], { description: 'De senaste tolv månaderna, den pågående sist.' })
  manader!: Tavlmanad[];
}
