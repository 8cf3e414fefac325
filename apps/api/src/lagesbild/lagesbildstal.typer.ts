import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Analys, AnalysSpann, Delantal, Verdikt } from '../statistik/index.ts';

@ObjectType({ simpleResolvers: true, description: 'En enhet som rapporterade i perioden.' })
export class Rapporterandeenhet {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  namn!: string;

  @Field(() => Int)
  antal!: number;
}

@ObjectType({ simpleResolvers: true, description: 'En enhet som inte rapporterade i perioden.' })
export class Tystenhet {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  namn!: string;
}

@ObjectType({
  simpleResolvers: true,
  description: 'Vilka som står bakom rapporterna, och vilka som var tysta.',
})
export class Lagesbildstackning {
  @Field(() => [Rapporterandeenhet], { description: 'Flest rapporter först.' })
  enheter!: Rapporterandeenhet[];

  @Field(() => [Tystenhet], {
    description:
      'Enheter med plats i en operativ grupp, eller som rapporterat de två åren före, utan rapport i perioden.',
  })
  tysta!: Tystenhet[];

  @Field(() => Int, { description: 'Rapporter från personer som lämnat kontaktuppgift.' })
  kontakter!: number;

  @Field(() => Int)
  anonyma!: number;
}

@ObjectType({ simpleResolvers: true, description: 'En serie nu och i förra lägesbilden.' })
export class Serieandring {
  @Field(() => String, { description: 'Koden i filtret.' })
  kod!: string;

  @Field(() => String)
  namn!: string;

  @Field(() => Verdikt)
  verdikt!: Verdikt;
}

@ObjectType({
  simpleResolvers: true,
  description: 'Talen bredvid förra lägesbildens egna, som de frystes då.',
})
export class MotForraBilden {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  nummer!: number;

  @Field(() => String)
  fran!: string;

  @Field(() => String)
  till!: string;

  @Field(() => Verdikt)
  helhet!: Verdikt;

  @Field(() => Int, { description: 'Serier som prövades tillsammans.' })
  provade!: number;

  @Field(() => [Serieandring])
  kategorier!: Serieandring[];

  @Field(() => [Serieandring])
  omraden!: Serieandring[];

  @Field(() => [Serieandring])
  kanaler!: Serieandring[];
}

@ObjectType({
  simpleResolvers: true,
  description: 'Rapporter från tidigare perioder som godkändes först efter att de lägesbilderna frystes.',
})
export class SenaRapporter {
  @Field(() => Int, { description: 'Ingår inte i lägesbildens övriga tal.' })
  antal!: number;

  @Field(() => [Delantal], { description: 'Flest rapporter först.' })
  kategorier!: Delantal[];
}

@ObjectType({ simpleResolvers: true, description: 'Talen som de var när lägesbilden skapades.' })
export class LagesbildsTal {
  @Field(() => Analys, { description: 'Samma diagram som på analyssidan.' })
  analys!: Analys;

  @Field(() => MotForraBilden, { nullable: true, description: 'Saknas för den första av sitt slag.' })
  motForra!: MotForraBilden | null;

  @Field(() => SenaRapporter, {
    nullable: true,
    description: 'Saknas för den första operativa, och för strategiska.',
  })
  sena!: SenaRapporter | null;
}

@ObjectType({ simpleResolvers: true, description: 'En tidigare lägesbild, utan dess innehåll.' })
export class Lagesbildsreferens {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  nummer!: number;

  @Field(() => String)
  fran!: string;

  @Field(() => String)
  till!: string;

  @Field(() => Boolean, { description: 'Om den som frågar får öppna den.' })
  kanOppnas!: boolean;
}

@ObjectType({ simpleResolvers: true, description: 'Vad en ny lägesbild skulle omfatta.' })
export class Lagesbildsforslag {
  @Field(() => AnalysSpann, { nullable: true, description: 'Saknas när dagarna inte går att använda.' })
  period!: AnalysSpann | null;

  @Field(() => [String], { description: 'Varför perioden saknas.' })
  hinder!: string[];

  @Field(() => Boolean, { description: 'Första dagen får väljas: det finns ingen tidigare.' })
  frittBorja!: boolean;

  @Field(() => Lagesbildsreferens, { nullable: true })
  forra!: Lagesbildsreferens | null;

  @Field(() => Int, { description: 'Rapporter som skulle räknas.' })
  antal!: number;

  @Field(() => Int, {
    description: 'Rapporter från tidigare perioder, som godkänts sedan de frystes: de skrivs ned för sig.',
  })
  sena!: number;

  @Field(() => Int, { description: 'Rapporter i perioden som väntar på granskning: de räknas inte.' })
  vantar!: number;
}
