import type { Planstatus } from '@roda-traden/domain';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A plan of measures, built on one strategic lägesbild. The one KS decides next replaces it, and has it as its forerunner. */
@ObjectType({
  simpleResolvers: true,
  description: 'En åtgärdsplan, från en beslutad strategisk lägesbild till kommunstyrelsens beslut.',
})
@Entity('atgardsplan')
export class Atgardsplan {
  @PrimaryColumn('uuid', { name: 'kommun_id' })
  kommunId!: string;

  @Field(() => ID)
  @PrimaryColumn('uuid')
  id!: string;

  @Field(() => Int)
  @Column('integer')
  nummer!: number;

  @Field(() => ID)
  @Column('uuid', { name: 'lagesbild_id' })
  lagesbildId!: string;

  @Field(() => ID, {
    nullable: true,
    description:
      'Planen som den är en ny version av; efter beslutet den som den ersatte, eller den som senast beslutades.',
  })
  @Column('uuid', { name: 'foregangare_id', nullable: true })
  foregangareId!: string | null;

  @Field(() => String)
  @Column('text')
  namn!: string;

  @Field(() => String, { nullable: true, description: 'Första dag, ÅÅÅÅ-MM-DD.' })
  @Column('date', { name: 'giltig_fran', nullable: true })
  giltigFran!: string | null;

  @Field(() => String, { nullable: true, description: 'Sista dag, ÅÅÅÅ-MM-DD.' })
  @Column('date', { name: 'giltig_till', nullable: true })
  giltigTill!: string | null;

  @Field(() => String)
  @Column('text')
  status!: Planstatus;

  @Field(() => String, { nullable: true, description: 'Dagen den lämnades till kommunstyrelsen.' })
  @Column('date', { nullable: true })
  lamnad!: string | null;

  @Field(() => Int)
  @Column('integer', { default: 1 })
  version!: number;

  /** Counted by the database at every change of a part; as it was when the row was read: see the field's resolver. */
  @Column({ type: 'integer', default: 1, insert: false, update: false })
  innehall!: number;

  @Column('timestamptz', { default: () => 'rot.nu()' })
  skapad!: Date;

  @Column('uuid', { name: 'skapad_av', nullable: true })
  skapadAv!: string | null;

  @Column('timestamptz', { default: () => 'rot.nu()' })
  andrad!: Date;

  @Column('uuid', { name: 'andrad_av', nullable: true })
  andradAv!: string | null;
}
