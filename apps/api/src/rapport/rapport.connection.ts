import { Field, Int, ObjectType } from 'type-graphql';
import { Rapport } from './rapport.entity.ts';

@ObjectType({ simpleResolvers: true })
export class Sidinfo {
  @Field(() => Boolean)
  hasNextPage!: boolean;

  @Field(() => String, { nullable: true })
  endCursor!: string | null;
}

@ObjectType({ simpleResolvers: true })
export class RapportEdge {
  @Field(() => String)
  cursor!: string;

  @Field(() => Rapport)
  node!: Rapport;
}

@ObjectType({ simpleResolvers: true, description: 'En sida rapporter, nyast först.' })
export class RapportConnection {
  @Field(() => [RapportEdge])
  edges!: RapportEdge[];

  @Field(() => Sidinfo)
  pageInfo!: Sidinfo;

  /** Counted only when asked for. */
  rakna!: () => Promise<number>;
}

@ObjectType({ simpleResolvers: true, description: 'En handling som rapportens läge tillåter.' })
export class RapportHandling {
  @Field(() => String)
  kod!: string;

  @Field(() => String)
  namn!: string;

  @Field(() => String, { nullable: true })
  tangent!: string | null;

  @Field(() => [String], {
    description: 'Vad handlingen kräver: kategori, omrade, allvar, skal, fraga, hanvisasTill, huvudrapport.',
  })
  krav!: string[];

  @Field(() => String, { nullable: true, description: 'Vad som måste göras först, om något hindrar. I ord.' })
  hinder!: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'Vad den som frågar får göra med rapporten.' })
export class RapportViewerKan {
  @Field(() => Boolean)
  bedoma!: boolean;

  @Field(() => Boolean, { description: 'Anteckna, också på det som är färdigbehandlat.' })
  anteckna!: boolean;

  @Field(() => Boolean, { description: 'Falskt också när originalet är raderat.' })
  lasaOriginal!: boolean;

  @Field(() => Boolean)
  redigeraText!: boolean;

  @Field(() => [RapportHandling])
  handlingar!: RapportHandling[];
}

@ObjectType({ simpleResolvers: true, description: 'En uppgift i originalet som granskningen skulle maska.' })
export class Originaltraff {
  @Field(() => String, { description: 'text, platstext eller konsekvens' })
  falt!: string;

  @Field(() => Int, { description: 'Första tecknet, i UTF-16-enheter från textens början.' })
  start!: number;

  @Field(() => Int, { description: 'Första tecknet efter uppgiften.' })
  slut!: number;

  @Field(() => String)
  slag!: string;

  @Field(() => String)
  slagnamn!: string;
}

@ObjectType({ simpleResolvers: true, description: 'Rapporten som den skrevs. Varje läsning loggas.' })
export class RapportOriginal {
  @Field(() => String)
  text!: string;

  @Field(() => String, { nullable: true })
  platstext!: string | null;

  @Field(() => String, { nullable: true })
  konsekvens!: string | null;

  @Field(() => String, { nullable: true })
  kontakt!: string | null;

  @Field(() => [Originaltraff])
  traffar!: Originaltraff[];
}

@ObjectType({ simpleResolvers: true, description: 'Antal i inkorgens flikar.' })
export class Inkorgsantal {
  @Field(() => Int)
  nya!: number;

  @Field(() => Int)
  granskas!: number;

  @Field(() => Int)
  vantar!: number;

  @Field(() => Int, { description: 'Öppna rapporter som den inloggade handlägger.' })
  mina!: number;

  @Field(() => Int, { description: 'Alla som väntar på triage.' })
  oppna!: number;
}
