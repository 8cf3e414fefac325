import type {
  Hanteringsklass,
  Hanvisningsmal,
  Kanal,
  Platsprecision,
  Polisanmald,
  Rapportstatus,
  Sakerhet,
  Tidsprecision,
} from '@roda-traden/domain';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/**
 * A report as everyone but triage sees it: the words are screened. The words as they came lie in
 * `rapport_original`. `datum`, `manad` and `timprofilId` are derived from the times when it is written.
 */
@ObjectType({
  simpleResolvers: true,
  description: 'En rapport om något som hänt eller oroar. Fritexten är maskad.',
})
@Entity('rapport')
export class Rapport {
  @PrimaryColumn('uuid', { name: 'kommun_id' })
  kommunId!: string;

  @Field(() => ID)
  @PrimaryColumn('uuid')
  id!: string;

  @Field(() => String, { description: 'Den referens som rapportören har.' })
  @Column('text', { unique: true })
  referens!: string;

  @Field(() => String)
  @Column('text')
  kanal!: Kanal;

  @Field(() => String)
  @Column('text')
  status!: Rapportstatus;

  @Field(() => Date)
  @Column('timestamptz')
  inkommen!: Date;

  @Field(() => Date, { nullable: true })
  @Column('timestamptz', { name: 'hant_fran', nullable: true })
  hantFran!: Date | null;

  @Field(() => Date, { nullable: true })
  @Column('timestamptz', { name: 'hant_till', nullable: true })
  hantTill!: Date | null;

  @Field(() => String)
  @Column('text', { name: 'hant_precision' })
  hantPrecision!: Tidsprecision;

  @Field(() => String, {
    description: 'Den dag rapporten räknas på: händelsens, eller ankomstens om den är okänd.',
  })
  @Column('date')
  datum!: string;

  @Column('date')
  manad!: string;

  @Column('integer', { name: 'timprofil_id', nullable: true })
  timprofilId!: number | null;

  @Field(() => String, { description: 'Rapportörens eget val, i vardagsord (kod).' })
  @Column('text')
  vad!: string;

  @Column('uuid', { name: 'kategori_id', nullable: true })
  kategoriId!: string | null;

  @Field(() => [String])
  @Column('text', { array: true, default: () => "'{}'" })
  andts!: string[];

  @Column('uuid', { name: 'omrade_id', nullable: true })
  omradeId!: string | null;

  @Field(() => String)
  @Column('text')
  platsprecision!: Platsprecision;

  @Field(() => String, { nullable: true })
  @Column('text', { nullable: true })
  platstext!: string | null;

  @Field(() => String, { description: 'Maskad fritext.' })
  @Column('text')
  text!: string;

  @Field(() => [String], { description: 'Slag av personuppgifter som maskats.' })
  @Column('text', { array: true, default: () => "'{}'" })
  traffar!: string[];

  @Field(() => String, { nullable: true })
  @Column('text', { nullable: true })
  konsekvens!: string | null;

  @Field(() => Int, { nullable: true, description: '1 (liten) till 4 (mycket allvarlig).' })
  @Column('smallint', { nullable: true })
  allvar!: number | null;

  @Field(() => String)
  @Column('text')
  sakerhet!: Sakerhet;

  @Field(() => String)
  @Column('text')
  polisanmald!: Polisanmald;

  @Field(() => Boolean)
  @Column('boolean', { default: false })
  pagar!: boolean;

  @Column('uuid', { name: 'rapportor_id', nullable: true })
  rapportorId!: string | null;

  @Field(() => Boolean)
  @Column('boolean', { name: 'vill_ha_svar', default: false })
  villHaSvar!: boolean;

  @Field(() => String)
  @Column('text', { default: 'intern' })
  hanteringsklass!: Hanteringsklass;

  @Column('uuid', { name: 'handlaggare_id', nullable: true })
  handlaggareId!: string | null;

  @Column('uuid', { name: 'incident_id', nullable: true })
  incidentId!: string | null;

  @Field(() => String, { nullable: true })
  @Column('text', { name: 'hanvisad_till', nullable: true })
  hanvisadTill!: Hanvisningsmal | null;

  @Field(() => String, { nullable: true, description: 'Skälet till att den avvisats eller återöppnats.' })
  @Column('text', { nullable: true })
  skal!: string | null;

  @Field(() => String, { nullable: true })
  @Column('text', { nullable: true })
  kompletteringsfraga!: string | null;

  @Column('text', { nullable: true })
  idempotensnyckel!: string | null;

  /** Of what the key was sent with: see avtryck.ts. */
  @Column('bytea', { nullable: true })
  innehallsavtryck!: Buffer | null;

  @Column('text', { name: 'extern_id', nullable: true })
  externId!: string | null;

  @Column('date', { nullable: true })
  gallras!: string | null;

  @Field(() => Int)
  @Column('integer', { default: 1 })
  version!: number;

  @Column('timestamptz', { default: () => 'rot.nu()' })
  skapad!: Date;

  @Column('uuid', { name: 'skapad_av', nullable: true })
  skapadAv!: string | null;

  @Field(() => Date)
  @Column('timestamptz', { default: () => 'rot.nu()' })
  andrad!: Date;

  @Column('uuid', { name: 'andrad_av', nullable: true })
  andradAv!: string | null;
}
