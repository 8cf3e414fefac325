import { Field, Float, ID, ObjectType } from 'type-graphql';

@ObjectType({ simpleResolvers: true, description: 'En kommun som tar emot rapporter.' })
export class PublikKommun {
  @Field(() => ID)
  kod!: string;

  @Field(() => String)
  namn!: string;
}

@ObjectType({ simpleResolvers: true, description: 'Ett valbart område i det öppna formuläret.' })
export class FormularOmrade {
  @Field(() => String)
  kod!: string;

  @Field(() => String)
  namn!: string;

  @Field(() => String)
  slag!: string;

  @Field(() => String, { nullable: true, description: 'Kod för området ovanför.' })
  foralder!: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'Det som de öppna sidorna behöver veta om kommunen.' })
export class Formularunderlag {
  @Field(() => ID)
  kommunKod!: string;

  @Field(() => String)
  kommunNamn!: string;

  @Field(() => Boolean)
  demo!: boolean;

  @Field(() => Float, { nullable: true })
  lat!: number | null;

  @Field(() => Float, { nullable: true })
  lon!: number | null;

  @Field(() => String, { nullable: true, description: 'Hur den som samordnar nås.' })
  kontakt!: string | null;

  @Field(() => [FormularOmrade])
  omraden!: FormularOmrade[];
}

@ObjectType({ simpleResolvers: true, description: 'Vad den som har referensen får veta om sin rapport.' })
export class PublikRapportstatus {
  @Field(() => String)
  referens!: string;

  @Field(() => String)
  kommunKod!: string;

  @Field(() => String)
  kommunNamn!: string;

  @Field(() => String, { description: 'Statusens kod.' })
  status!: string;

  @Field(() => String)
  statusnamn!: string;

  @Field(() => Date)
  inkommen!: Date;

  @Field(() => Date)
  andrad!: Date;

  @Field(() => String, { nullable: true, description: 'Vart rapporten hänvisats, som kod.' })
  hanvisadTill!: string | null;

  @Field(() => String, { nullable: true })
  hanvisadTillNamn!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Frågan till den som rapporterade, när komplettering väntas.',
  })
  kompletteringsfraga!: string | null;
}
