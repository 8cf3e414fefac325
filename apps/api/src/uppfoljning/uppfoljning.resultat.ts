import { createUnionType, Field, ID, ObjectType } from 'type-graphql';
import { Valideringsfel } from '../errors/resultat.ts';
import { Granskat } from '../granskning.ts';
import { KfRapport } from './kfrapport.entity.ts';
import { Uppfoljning } from './uppfoljning.entity.ts';

@ObjectType({ simpleResolvers: true, description: 'Uppföljningen som den blev.' })
export class UppfoljningSparad extends Granskat {
  @Field(() => Uppfoljning)
  uppfoljning!: Uppfoljning;

  @Field(() => ID, { nullable: true, description: 'Planens nya version, när beslutet gjorde en.' })
  nyPlanId!: string | null;

  constructor(uppfoljning: Uppfoljning, nyPlanId: string | null = null) {
    super();
    this.uppfoljning = uppfoljning;
    this.nyPlanId = nyPlanId;
  }
}

@ObjectType({
  simpleResolvers: true,
  description: 'Någon annan hann före: här är uppföljningen som den är nu.',
})
export class UppfoljningKonflikt {
  @Field(() => String)
  meddelande =
    'Någon annan har ändrat uppföljningen sedan du öppnade den. Inget är sparat. Så här är det nu.';

  @Field(() => Uppfoljning)
  uppfoljning!: Uppfoljning;

  constructor(uppfoljning: Uppfoljning) {
    this.uppfoljning = uppfoljning;
  }
}

@ObjectType({ simpleResolvers: true, description: 'Rapporten står i loggen.' })
export class KfRapportLoggad extends Granskat {
  @Field(() => KfRapport)
  kfRapport!: KfRapport;

  constructor(kfRapport: KfRapport) {
    super();
    this.kfRapport = kfRapport;
  }
}

@ObjectType({ simpleResolvers: true, description: 'Någon annan hann före: här är raden som den är nu.' })
export class KfRapportKonflikt {
  @Field(() => String)
  meddelande = 'Någon annan har rättat raden sedan du öppnade den. Inget är sparat. Så här är den nu.';

  @Field(() => KfRapport)
  kfRapport!: KfRapport;

  constructor(kfRapport: KfRapport) {
    this.kfRapport = kfRapport;
  }
}

export const UppfoljningResultat = createUnionType({
  name: 'UppfoljningResultat',
  types: () => [UppfoljningSparad, UppfoljningKonflikt, Valideringsfel] as const,
});
export type Uppfoljningsresultat = UppfoljningSparad | UppfoljningKonflikt | Valideringsfel;

export const KfRapportResultat = createUnionType({
  name: 'KfRapportResultat',
  types: () => [KfRapportLoggad, KfRapportKonflikt, Valideringsfel] as const,
});
export type KfRapportsvar = KfRapportLoggad | KfRapportKonflikt | Valideringsfel;
