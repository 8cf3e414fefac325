import type { AndtsTagg, ArtKod, Kanal, Rapportstatus, Sakerhet } from '@roda-traden/domain';
import { Field, ID, InputType, Int } from 'type-graphql';

@InputType({ description: 'Det enda filtret: samma i diagram, lista, antal, export och adress.' })
export class RapportFilterInput {
  @Field(() => String, { nullable: true, description: 'Första dag, ÅÅÅÅ-MM-DD.' })
  fran?: string;

  @Field(() => String, { nullable: true, description: 'Sista dag, ÅÅÅÅ-MM-DD.' })
  till?: string;

  @Field(() => [String], { nullable: true })
  statusar?: Rapportstatus[];

  @Field(() => [String], { nullable: true })
  arter?: ArtKod[];

  @Field(() => [String], { nullable: true, description: 'Kategorikoder; "-" är utan kategori.' })
  kategorier?: string[];

  @Field(() => [String], {
    nullable: true,
    description: 'Områdeskoder, med allt som ligger under; "=kod" utan det, "-" är okänd plats.',
  })
  omraden?: string[];

  @Field(() => [String], { nullable: true })
  kanaler?: Kanal[];

  @Field(() => [Int], { nullable: true })
  allvar?: number[];

  @Field(() => [String], { nullable: true })
  andts?: AndtsTagg[];

  @Field(() => [String], { nullable: true })
  sakerheter?: Sakerhet[];

  @Field(() => [Int], { nullable: true, description: 'Veckans timmar, 0 = måndag 00–01 … 167.' })
  veckotimmar?: number[];

  @Field(() => Boolean, { nullable: true, description: 'Bara med (sant) eller utan (falskt) känd tid.' })
  kandTid?: boolean;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Bara från kända rapportörer (sant: verksamhet eller kontakt) eller anonyma (falskt).',
  })
  kandRapportor?: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'Sökord i den maskade texten; för den som triagerar också referensen eller dess början.',
  })
  text?: string;

  @Field(() => String, { nullable: true, description: 'Handläggarens id, eller "ingen".' })
  handlaggare?: string;

  @Field(() => ID, {
    nullable: true,
    description:
      'Bara de rapporter som lägesbilden räknade; dagar, kategori och plats är då som de räknades.',
  })
  lagesbild?: string;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Med lagesbild: i stället de från tidigare perioder som godkändes för sent för dem.',
  })
  sena?: boolean;
}

/** What public form and staff form share. */
@InputType()
abstract class Rapportinnehall {
  @Field(() => String, { description: 'Skapas av klienten, en per rapport: samma nyckel ger samma rapport.' })
  idempotensnyckel!: string;

  @Field(() => String)
  vad!: string;

  @Field(() => String)
  text!: string;

  @Field(() => String, { nullable: true, description: 'Områdets kod.' })
  omrade!: string | null;

  @Field(() => String, { description: 'plats, omrade eller okand' })
  platsprecision!: string;

  @Field(() => String, { nullable: true })
  platstext!: string | null;

  @Field(() => String, { description: 'exakt, ungefar eller okand' })
  hantPrecision!: string;

  @Field(() => Date, { nullable: true })
  hantFran!: Date | null;

  @Field(() => Date, { nullable: true })
  hantTill!: Date | null;

  @Field(() => String)
  sakerhet!: string;

  @Field(() => String, { defaultValue: 'vet_inte' })
  polisanmald!: string;

  @Field(() => Boolean, { defaultValue: false })
  pagar!: boolean;

  @Field(() => String, { nullable: true })
  konsekvens!: string | null;

  @Field(() => String, { nullable: true, description: 'E-post eller telefon, bara om svar önskas.' })
  kontakt!: string | null;
}

@InputType({ description: 'En rapport från allmänheten.' })
export class RapporteraInput extends Rapportinnehall {
  @Field(() => String, { description: 'Kommunkod, fyra siffror.' })
  kommun!: string;
}

@InputType({ description: 'En rapport som kommunen själv för in, med sin kanal.' })
export class RegistreraRapportInput extends Rapportinnehall {
  @Field(() => String)
  kanal!: Kanal;

  @Field(() => ID, { nullable: true, description: 'Verksamheten som rapporterar.' })
  organisationId!: string | null;
}

@InputType({ description: 'Samordnarens bedömning. Fält som utelämnas rörs inte; null tömmer.' })
export class BedomningInput {
  @Field(() => String, { nullable: true, description: 'Kategorins kod.' })
  kategori?: string | null;

  @Field(() => String, { nullable: true, description: 'Områdets kod.' })
  omrade?: string | null;

  @Field(() => String, { nullable: true })
  platsprecision?: string | null;

  @Field(() => Int, { nullable: true })
  allvar?: number | null;

  @Field(() => [String], { nullable: true })
  andts?: string[] | null;

  @Field(() => String, { nullable: true })
  sakerhet?: string | null;

  @Field(() => String, { nullable: true })
  polisanmald?: string | null;

  @Field(() => String, { nullable: true })
  hanteringsklass?: string | null;

  @Field(() => ID, { nullable: true, description: 'Handläggarens id.' })
  handlaggare?: string | null;

  @Field(() => Date, { nullable: true })
  hantFran?: Date | null;

  @Field(() => Date, { nullable: true })
  hantTill?: Date | null;

  @Field(() => String, { nullable: true })
  hantPrecision?: string | null;
}

@InputType({ description: 'Det som en handling kräver utöver bedömningen.' })
export class HandlingInput {
  @Field(() => String, { nullable: true })
  skal?: string | null;

  @Field(() => String, { nullable: true })
  fraga?: string | null;

  @Field(() => String, { nullable: true })
  hanvisasTill?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Referensen eller id för den rapport som den är en dubblett av.',
  })
  huvudrapport?: string | null;
}

@InputType({ description: 'Den maskade texten, rättad för hand. Den granskas på nytt.' })
export class RedigeradTextInput {
  @Field(() => String)
  text!: string;

  @Field(() => String, { nullable: true })
  platstext?: string | null;

  @Field(() => String, { nullable: true })
  konsekvens?: string | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Ord som granskningen tog fel på: de får stå omaskade.',
  })
  latSta?: string[] | null;
}
