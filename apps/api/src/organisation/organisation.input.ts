import { Field, ID, InputType, Int } from 'type-graphql';

@InputType({ description: 'En enhets uppgifter, alla på en gång: det som utelämnas blir tomt.' })
export class OrganisationInput {
  @Field(() => String)
  namn!: string;

  @Field(() => String, {
    description: 'kommun, namnd, forvaltning, avdelning, enhet, bolag, myndighet, forening',
  })
  typ!: string;

  @Field(() => ID, { nullable: true, description: 'Enheten ovanför; utan den ligger enheten överst.' })
  foralderId?: string | null;

  @Field(() => String, { nullable: true, description: 'Hur man når enheten: funktionsbrevlåda, växel.' })
  kontakt?: string | null;

  @Field(() => String, { nullable: true, description: 'Första dag, ÅÅÅÅ-MM-DD.' })
  giltigFran?: string | null;
}

@InputType({ description: 'En grupps uppgifter, alla på en gång: det som utelämnas blir tomt.' })
export class GruppInput {
  @Field(() => String)
  namn!: string;

  @Field(() => String, { description: 'strategiskt_rad, operativ, tematisk, mellankommunal, natverk' })
  slag!: string;

  @Field(() => String, { nullable: true })
  beskrivning?: string | null;

  @Field(() => String, { nullable: true, description: 'Ordföranden, som funktion.' })
  ordforande?: string | null;

  @Field(() => ID, { nullable: true, description: 'Enheten som ordföranden kommer från.' })
  ordforandeOrganisationId?: string | null;

  @Field(() => String, { nullable: true, description: 'Den som kallar, som funktion.' })
  sammankallande?: string | null;

  @Field(() => Int, { nullable: true, description: 'Minsta antal möten om året.' })
  motenPerAr?: number | null;

  @Field(() => Boolean, { description: 'Om minnesanteckningarna diarieförs.' })
  diariefors!: boolean;
}

@InputType({ description: 'En plats i en grupp, alla uppgifter på en gång: det som utelämnas blir tomt.' })
export class LedamotInput {
  @Field(() => String, { description: 'Den funktion som har platsen, inte personens namn.' })
  funktion!: string;

  @Field(() => ID, { nullable: true })
  organisationId?: string | null;

  @Field(() => String, { nullable: true, description: 'Vem som kommer i stället, som funktion.' })
  ersattare?: string | null;

  @Field(() => String, { nullable: true, description: 'Första dag, ÅÅÅÅ-MM-DD.' })
  fran?: string | null;

  @Field(() => String, { nullable: true, description: 'Sista dag, ÅÅÅÅ-MM-DD.' })
  till?: string | null;
}
