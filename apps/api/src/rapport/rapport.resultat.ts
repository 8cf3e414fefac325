import { createUnionType, Field, ID, Int, ObjectType } from 'type-graphql';
import { Faltfel, Valideringsfel } from '../errors/resultat.ts';
import { Granskat } from '../granskning.ts';
import { Rapport } from './rapport.entity.ts';

export { Faltfel, Valideringsfel };

@ObjectType({ simpleResolvers: true, description: 'Kvittot på en inskickad rapport.' })
export class RapportMottagen {
  @Field(() => String)
  referens!: string;

  @Field(() => Date)
  inkommen!: Date;

  @Field(() => ID, { nullable: true, description: 'Bara för den som får öppna rapporten.' })
  id: string | null;

  constructor(referens: string, inkommen: Date, id: string | null) {
    this.referens = referens;
    this.inkommen = inkommen;
    this.id = id;
  }
}

@ObjectType({ simpleResolvers: true, description: 'Rapporten som den blev.' })
export class RapportSparad extends Granskat {
  @Field(() => Rapport)
  rapport!: Rapport;

  constructor(rapport: Rapport) {
    super();
    this.rapport = rapport;
  }
}

@ObjectType({ simpleResolvers: true, description: 'Någon annan hann före: här är rapporten som den är nu.' })
export class RapportKonflikt {
  @Field(() => String)
  meddelande!: string;

  @Field(() => Rapport)
  rapport!: Rapport;

  @Field(() => Int)
  version!: number;

  constructor(rapport: Rapport, meddelande: string) {
    this.rapport = rapport;
    this.version = rapport.version;
    this.meddelande = meddelande;
  }
}

export const RapporteraResultat = createUnionType({
  name: 'RapporteraResultat',
  types: () => [RapportMottagen, Valideringsfel] as const,
});

export const RapportResultat = createUnionType({
  name: 'RapportResultat',
  types: () => [RapportSparad, RapportKonflikt, Valideringsfel] as const,
});
