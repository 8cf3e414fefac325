import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A group of the guideline: who leads, who calls, how often, and whether its notes are registered. */
@ObjectType({ simpleResolvers: true, description: 'En grupp i det brottsförebyggande arbetet.' })
@Entity('grupp')
export class Grupp {
  @PrimaryColumn('uuid', { name: 'kommun_id' })
  kommunId!: string;

  @Field(() => ID)
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text', { nullable: true })
  kod!: string | null;

  @Field(() => String)
  @Column('text')
  namn!: string;

  @Field(() => String, { description: 'strategiskt_rad, operativ, tematisk, mellankommunal, natverk' })
  @Column('text')
  slag!: string;

  @Field(() => String, { nullable: true })
  @Column('text', { nullable: true })
  beskrivning!: string | null;

  @Field(() => String, { nullable: true, description: 'Ordföranden, som funktion.' })
  @Column('text', { nullable: true })
  ordforande!: string | null;

  @Field(() => String, { nullable: true, description: 'Den som kallar, som funktion.' })
  @Column('text', { nullable: true })
  sammankallande!: string | null;

  @Column('uuid', { name: 'ordforande_organisation_id', nullable: true })
  ordforandeOrganisationId!: string | null;

  @Field(() => Int, { nullable: true })
  @Column('smallint', { name: 'moten_per_ar', nullable: true })
  motenPerAr!: number | null;

  @Field(() => Boolean, { description: 'Om minnesanteckningarna diarieförs.' })
  @Column('boolean', { default: false })
  diariefors!: boolean;

  @Field(() => Boolean, { description: 'Gruppen är det strategiska rådet enligt 10 §.' })
  @Column('boolean', { name: 'ar_rad', default: false })
  arRad!: boolean;

  @Field(() => String, { nullable: true, description: 'Sista dag, ÅÅÅÅ-MM-DD; satt = avslutad grupp.' })
  @Column('date', { name: 'giltig_till', nullable: true })
  giltigTill!: string | null;

  @Field(() => Int)
  @Column('integer', { default: 1 })
  version!: number;

  @Column('timestamptz', { default: () => 'rot.nu()' })
  skapad!: Date;

  @Column('uuid', { name: 'skapad_av', nullable: true })
  skapadAv!: string | null;

  @Column('timestamptz', { default: () => 'rot.nu()' })
  andrad!: Date;

  @Column('uuid', { name: 'andrad_av', nullable: true })
  andradAv!: string | null;
}
