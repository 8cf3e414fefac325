import { Field, InputType, Int } from 'type-graphql';

@InputType({ description: 'Hur tungt problemet väger på en grund. Utelämnad grund = inte bedömd.' })
export class PrioriteringInput {
  @Field(() => String, { description: 'Grundens kod, till exempel vanlighet.' })
  grund!: string;

  @Field(() => Int, { description: '1 lågt, 2 medel, 3 högt.' })
  varde!: number;
}

@InputType()
export class ProblemInput {
  @Field(() => String, { description: 'Vad problemet är.' })
  namn!: string;

  @Field(() => String, { nullable: true })
  beskrivning?: string | null;

  @Field(() => String, { nullable: true, description: 'Var.' })
  plats?: string | null;

  @Field(() => String, { nullable: true, description: 'När.' })
  nar?: string | null;

  @Field(() => String, { nullable: true, description: 'Vilka som drabbas. Aldrig enskilda.' })
  berorda?: string | null;

  @Field(() => String, { nullable: true, description: 'Vad som är säkert och osäkert om problemet.' })
  bedomning?: string | null;

  @Field(() => [String], { defaultValue: [], description: 'Kategoriernas koder.' })
  kategorikoder!: string[];

  @Field(() => [String], {
    defaultValue: [],
    description: 'Områdenas koder; ett område står också för allt under det.',
  })
  omradeskoder!: string[];

  @Field(() => Boolean, { defaultValue: false })
  prioriterat!: boolean;

  @Field(() => [PrioriteringInput], { defaultValue: [] })
  prioritering!: PrioriteringInput[];
}

@InputType()
export class OrsakInput {
  @Field(() => String)
  beskrivning!: string;

  @Field(() => String, { description: 'situationell eller social.' })
  slag!: string;

  @Field(() => String, { description: 'utsatt, garningsperson eller plats.' })
  sida!: string;

  @Field(() => String, { nullable: true, description: 'Vad som talar för orsaken.' })
  belagg?: string | null;

  @Field(() => Boolean, { defaultValue: false, description: 'Sant när inget belägg finns.' })
  antagande!: boolean;
}
