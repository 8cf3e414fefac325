import { Field, ID, Int, ObjectType } from 'type-graphql';

@ObjectType({ simpleResolvers: true, description: 'Hur en åtgärd stod vid ett tillfälle.' })
export class Atgardsstallning {
  @Field(() => String)
  status!: string;

  @Field(() => String)
  genomforande!: string;

  @Field(() => String)
  effekt!: string;
}

@ObjectType({
  simpleResolvers: true,
  description: 'En åtgärd förra gången, vid uppföljningen och i dag. Tomt = fanns inte i planen då.',
})
export class Uppfoljningsrad {
  @Field(() => ID)
  atgardId!: string;

  @Field(() => Int)
  nummer!: number;

  @Field(() => String)
  titel!: string;

  @Field(() => String, { description: 'Ansvarig enhet, som den hette då.' })
  enhet!: string;

  @Field(() => [String], { description: 'Försenad och annat som gällde vid uppföljningen.' })
  flaggor!: string[];

  @Field(() => Atgardsstallning, { nullable: true })
  fore!: Atgardsstallning | null;

  @Field(() => Atgardsstallning, { nullable: true })
  da!: Atgardsstallning | null;

  @Field(() => Atgardsstallning, {
    nullable: true,
    description: 'Hur åtgärden stod sist, när den fanns förra gången men inte i planen som följs upp.',
  })
  sist!: Atgardsstallning | null;

  @Field(() => Atgardsstallning, { nullable: true })
  nu!: Atgardsstallning | null;

  @Field(() => String, {
    nullable: true,
    description:
      'ny, borta, andrad eller oforandrad, från förra gången till uppföljningen. Tomt = tillkom efter den.',
  })
  tillDa!: string | null;

  @Field(() => String, { description: 'ny, borta, andrad eller oforandrad: från uppföljningen till i dag.' })
  tillNu!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Varför åtgärden inte är med längre, som KS beslutade det.',
  })
  skal!: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'Hur många åtgärder som hade en status.' })
export class Uppfoljningsstatusantal {
  @Field(() => String)
  kod!: string;

  @Field(() => String)
  namn!: string;

  @Field(() => Int, {
    nullable: true,
    description: 'Vid förra uppföljningen; tomt när det inte finns någon.',
  })
  fore!: number | null;

  @Field(() => Int)
  da!: number;

  @Field(() => Int)
  nu!: number;
}

@ObjectType({ simpleResolvers: true, description: 'Planen som dagens läge läses i.' })
export class Dagensplan {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  nummer!: number;

  @Field(() => String)
  namn!: string;
}

@ObjectType({
  simpleResolvers: true,
  description: 'Åtgärdernas läge förra gången, vid uppföljningen och i dag.',
})
export class Uppfoljningsjamforelse {
  @Field(() => String, { nullable: true, description: 'Dagen för förra uppföljningen; tomt = mot beslutet.' })
  forraDatum!: string | null;

  @Field(() => Dagensplan, {
    nullable: true,
    description: 'Planen som har ersatt den som följdes upp; tomt = i dag läses i samma plan.',
  })
  idagIPlan!: Dagensplan | null;

  @Field(() => [Uppfoljningsrad])
  rader!: Uppfoljningsrad[];

  @Field(() => [Uppfoljningsstatusantal])
  statusar!: Uppfoljningsstatusantal[];
}

@ObjectType({ simpleResolvers: true, description: 'Något som saknas innan uppföljningen kan lämnas.' })
export class Uppfoljningsbrist {
  @Field(() => String, { description: 'laget, bedomning eller atgarder.' })
  falt!: string;

  @Field(() => String)
  meddelande!: string;
}

@ObjectType({ simpleResolvers: true, description: 'En övergång som den som frågar får göra.' })
export class Uppfoljningsovergang {
  @Field(() => String)
  kod!: string;

  @Field(() => String)
  namn!: string;

  @Field(() => Boolean, { description: 'Kräver ett skäl.' })
  skal!: boolean;
}

@ObjectType({ simpleResolvers: true, description: 'Vad den som frågar får göra med uppföljningen.' })
export class UppfoljningViewerKan {
  @Field(() => Boolean)
  andra!: boolean;

  @Field(() => Boolean)
  registreraBeslut!: boolean;

  @Field(() => Boolean, { description: 'Öppna en ny version av planen med beslutet: den gäller än.' })
  oppnaPlanversion!: boolean;

  @Field(() => [Uppfoljningsovergang])
  handlingar!: Uppfoljningsovergang[];
}
