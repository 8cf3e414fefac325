import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Sidinfo } from '../rapport/index.ts';

@InputType({
  description:
    'Urval av polisens notiser. Utan dagar gäller de tolv senaste månaderna som det finns notiser för, utan kommun den egna.',
})
export class OmvarldFilterInput {
  @Field(() => String, { nullable: true, description: 'Kommunkod, fyra siffror.' })
  kommun?: string | null;

  @Field(() => String, { nullable: true, description: 'Första dag, ÅÅÅÅ-MM-DD.' })
  fran?: string | null;

  @Field(() => String, { nullable: true, description: 'Sista dag, ÅÅÅÅ-MM-DD.' })
  till?: string | null;

  @Field(() => [String], { nullable: true, description: 'Polisens typer, till exempel Rattfylleri.' })
  typer?: string[] | null;
}

@ObjectType({ simpleResolvers: true })
export class Omvarldsspann {
  @Field(() => String, { description: 'Första dag.' })
  fran!: string;

  @Field(() => String, { description: 'Sista dag.' })
  till!: string;
}

@ObjectType({ simpleResolvers: true })
export class Omvarldstyp {
  @Field(() => String)
  typ!: string;

  @Field(() => Int)
  antal!: number;
}

@ObjectType({ simpleResolvers: true })
export class Omvarldsmanad {
  @Field(() => String, { description: 'Månadens första dag.' })
  manad!: string;

  @Field(() => Int)
  antal!: number;

  @Field(() => [Omvarldstyp], { description: 'Bara typer som förekommer.' })
  typer!: Omvarldstyp[];

  @Field(() => Boolean, { description: 'Notiser finns inte för hela månaden.' })
  ofullstandig!: boolean;
}

@ObjectType({ simpleResolvers: true })
export class Omvarldskommun {
  @Field(() => String)
  kod!: string;

  @Field(() => String)
  namn!: string;

  @Field(() => Int)
  antal!: number;
}

@ObjectType({ simpleResolvers: true, description: 'Vad som är inläst för länet.' })
export class Omvarldstackning {
  @Field(() => String, { description: 'Första dagen det finns någon notis för.' })
  fran!: string;

  @Field(() => String, { description: 'Sista dagen det finns någon notis för.' })
  till!: string;

  @Field(() => Date, { description: 'När något senast lästes in eller ändrades.' })
  inlast!: Date;
}

@ObjectType({
  simpleResolvers: true,
  description:
    'Polisens notiser om en kommun, räknade. Ett urval som polisen gör: inte brottsstatistik, och räknas aldrig som rapporter.',
})
export class Omvarld {
  @Field(() => Omvarldskommun, { description: 'Kommunen som visas.' })
  kommun!: Omvarldskommun;

  @Field(() => String)
  lanNamn!: string;

  @Field(() => Omvarldsspann, {
    nullable: true,
    description: 'Det önskade, så långt det finns notiser. Saknas när det inte finns några.',
  })
  period!: Omvarldsspann | null;

  @Field(() => Omvarldstackning, { nullable: true, description: 'Saknas när inget är inläst för länet.' })
  tackning!: Omvarldstackning | null;

  @Field(() => Int, { description: 'Enskilda händelser i kommunen.' })
  antal!: number;

  @Field(() => [Omvarldsmanad], { description: 'Alla månader i perioden, också de utan notiser.' })
  manader!: Omvarldsmanad[];

  @Field(() => [Omvarldstyp], { description: 'Vanligast först.' })
  typer!: Omvarldstyp[];

  @Field(() => [Omvarldskommun], { description: 'Länets kommuner, den egna först. Händelser i samma urval.' })
  kommuner!: Omvarldskommun[];

  @Field(() => Int, { description: 'Sammanfattningar av en natt eller kväll, för hela länet.' })
  sammanfattningar!: number;

  @Field(() => Int, { description: 'Notiser som gäller hela länet.' })
  lanshandelser!: number;
}

@ObjectType({ simpleResolvers: true, description: 'En notis från polisen.se.' })
export class Omvarldshandelse {
  @Field(() => ID, { description: 'Polisens eget nummer.' })
  id!: string;

  @Field(() => Date)
  publicerad!: Date;

  @Field(() => Date, { nullable: true, description: 'När det hände enligt rubriken.' })
  intraffad!: Date | null;

  @Field(() => String, { description: 'Dagen den räknas på.' })
  datum!: string;

  @Field(() => String)
  typ!: string;

  @Field(() => String)
  rubrik!: string;

  @Field(() => String)
  sammanfattning!: string;

  @Field(() => String, { nullable: true, description: 'Notisen på polisen.se.' })
  url!: string | null;

  @Field(() => Int, { description: '1 från början, ett mer för varje ändring vi har sett.' })
  revision!: number;
}

@ObjectType({ simpleResolvers: true })
export class OmvarldshandelseEdge {
  @Field(() => String)
  cursor!: string;

  @Field(() => Omvarldshandelse)
  node!: Omvarldshandelse;
}

@ObjectType({ simpleResolvers: true, description: 'En sida notiser, senast publicerad först.' })
export class OmvarldshandelseConnection {
  @Field(() => [OmvarldshandelseEdge])
  edges!: OmvarldshandelseEdge[];

  @Field(() => Sidinfo)
  pageInfo!: Sidinfo;

  @Field(() => Int)
  totalCount!: number;
}
