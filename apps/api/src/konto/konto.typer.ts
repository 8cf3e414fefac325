import type { Roll } from '@roda-traden/domain';
import { createUnionType, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Valideringsfel } from '../errors/resultat.ts';

@ObjectType({ simpleResolvers: true, description: 'En enhet som en användare kan höra till.' })
export class Kontoenhet {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  namn!: string;
}

@ObjectType({ simpleResolvers: true, description: 'Vad den som frågar får göra med inloggningen.' })
export class AnvandarkontoViewerKan {
  @Field(() => Boolean)
  andra!: boolean;

  @Field(() => Boolean, { description: 'Byta roll: inte sin egen.' })
  andraRoll!: boolean;

  @Field(() => Boolean)
  avaktivera!: boolean;

  @Field(() => Boolean)
  aktivera!: boolean;

  @Field(() => Boolean)
  aterstallaLosenord!: boolean;
}

@ObjectType({ simpleResolvers: true, description: 'En inloggning, som den som sköter användarna ser den.' })
export class Anvandarkonto {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  namn!: string;

  @Field(() => String)
  epost!: string;

  @Field(() => String, { description: 'Rollens kod, se behörighetstabellen.' })
  roll!: Roll;

  @Field(() => String)
  rollnamn!: string;

  @Field(() => Kontoenhet, { nullable: true })
  enhet!: Kontoenhet | null;

  @Field(() => Boolean)
  aktiv!: boolean;

  @Field(() => Boolean, { description: 'Lösenordet är delat ut av en administratör och inte bytt än.' })
  losenordTillfalligt!: boolean;

  @Field(() => Date, { nullable: true })
  senastInloggad!: Date | null;

  @Field(() => Int)
  version!: number;

  @Field(() => AnvandarkontoViewerKan)
  viewerKan!: AnvandarkontoViewerKan;
}

@InputType({ description: 'En inloggnings uppgifter, alla på en gång.' })
export class AnvandareInput {
  @Field(() => String, { description: 'Det som andra användare ser.' })
  namn!: string;

  @Field(() => String, { description: 'Adressen som användaren loggar in med.' })
  epost!: string;

  @Field(() => String, { description: 'Rollens kod.' })
  roll!: string;

  @Field(() => ID, { nullable: true })
  organisationId?: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'Inloggningen som den blev.' })
export class AnvandareSparad {
  @Field(() => Anvandarkonto)
  konto!: Anvandarkonto;

  constructor(konto: Anvandarkonto) {
    this.konto = konto;
  }
}

@ObjectType({
  simpleResolvers: true,
  description:
    'Inloggningen med ett nytt lösenord. Lösenordet visas bara nu och sparas ingenstans i klartext.',
})
export class AnvandareMedLosenord {
  @Field(() => Anvandarkonto)
  konto!: Anvandarkonto;

  @Field(() => String)
  losenord!: string;

  constructor(konto: Anvandarkonto, losenord: string) {
    this.konto = konto;
    this.losenord = losenord;
  }
}

@ObjectType({
  simpleResolvers: true,
  description: 'Någon annan hann före: här är inloggningen som den är nu.',
})
export class AnvandareKonflikt {
  @Field(() => String)
  meddelande =
    'Någon annan har ändrat användaren sedan du öppnade uppgifterna. Inget är sparat. Så här är det nu.';

  @Field(() => Anvandarkonto)
  konto!: Anvandarkonto;

  constructor(konto: Anvandarkonto) {
    this.konto = konto;
  }
}

@ObjectType({ simpleResolvers: true, description: 'Lösenordet är bytt.' })
export class LosenordBytt {
  @Field(() => Boolean, { description: 'Andra ställen där användaren var inloggad är nu utloggade.' })
  andraUtloggade!: boolean;

  constructor(andraUtloggade: boolean) {
    this.andraUtloggade = andraUtloggade;
  }
}

export const AnvandareResultat = createUnionType({
  name: 'AnvandareResultat',
  types: () => [AnvandareSparad, AnvandareMedLosenord, AnvandareKonflikt, Valideringsfel] as const,
});

export const LosenordResultat = createUnionType({
  name: 'LosenordResultat',
  types: () => [LosenordBytt, Valideringsfel] as const,
});
