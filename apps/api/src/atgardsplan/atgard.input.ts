import { Field, ID, InputType } from 'type-graphql';

@InputType({ description: 'En åtgärds uppgifter, alla på en gång: det som utelämnas blir tomt.' })
export class AtgardInput {
  @Field(() => String)
  titel!: string;

  @Field(() => String, { nullable: true })
  beskrivning?: string | null;

  @Field(() => ID, { nullable: true })
  problemId?: string | null;

  @Field(() => [ID], { nullable: true, description: 'Problemets orsaker som åtgärden riktas mot.' })
  orsakIdn?: string[] | null;

  @Field(() => String)
  typ!: string;

  @Field(() => String)
  sikt!: string;

  @Field(() => String)
  form!: string;

  @Field(() => String, { nullable: true })
  upprepning?: string | null;

  @Field(() => String)
  evidensgrad!: string;

  @Field(() => String, { nullable: true })
  evidenskalla?: string | null;

  @Field(() => String, { nullable: true })
  operativtMal?: string | null;

  @Field(() => String, { nullable: true })
  indikator?: string | null;

  @Field(() => ID, { description: 'Enheten som svarar för åtgärden: alltid en.' })
  ansvarigOrganisationId!: string;

  @Field(() => String, { nullable: true, description: 'Som funktion, inte personens namn.' })
  ansvarigFunktion?: string | null;

  @Field(() => [ID], { nullable: true, description: 'Enheter som medverkar utan att svara för åtgärden.' })
  medverkandeIdn?: string[] | null;

  @Field(() => String, { nullable: true, description: 'Första dag, ÅÅÅÅ-MM-DD.' })
  fran?: string | null;

  @Field(() => String, { nullable: true, description: 'Sista dag, ÅÅÅÅ-MM-DD.' })
  till?: string | null;
}

@InputType({ description: 'Hur en åtgärd går. Det som utelämnas är som förut.' })
export class AtgardsuppdateringInput {
  @Field(() => String, { nullable: true, description: 'gron, gul, rod eller ej_bedomd.' })
  genomforande?: string | null;

  @Field(() => String, { nullable: true, description: 'gron, gul, rod eller ej_bedomd.' })
  effekt?: string | null;

  @Field(() => String, { nullable: true, description: 'En övergång i åtgärdens tillståndstabell.' })
  handling?: string | null;

  @Field(() => String, { nullable: true, description: 'Vad som är gjort, i en rad.' })
  steg?: string | null;

  @Field(() => String, { nullable: true })
  kommentar?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Krävs när åtgärden pausas, avbryts eller återöppnas.',
  })
  skal?: string | null;
}

@InputType({ description: 'Vilka åtgärder. Utan plan: de som hör till gällande planer.' })
export class AtgardFilterInput {
  @Field(() => ID, { nullable: true })
  planId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Ansvarig enhet.' })
  organisationId?: string | null;

  @Field(() => [String], { nullable: true })
  statusar?: string[] | null;

  @Field(() => [String], { nullable: true })
  genomforande?: string[] | null;

  @Field(() => [String], { nullable: true })
  effekt?: string[] | null;

  @Field(() => String, { nullable: true, description: 'sen, ej_uppdaterad eller utan_tidsram.' })
  flagga?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Bara de som någon förväntas arbeta med.' })
  oppna?: boolean | null;

  @Field(() => String, { nullable: true, description: 'Uppdaterade i månaden, ÅÅÅÅ-MM.' })
  uppdateradManad?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Det mest angelägna först, i stället för planens ordning.',
  })
  angelagetForst?: boolean | null;
}
