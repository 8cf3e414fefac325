import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A node of the organisation tree. A closed unit keeps its place in history. */
@ObjectType({
  simpleResolvers: true,
  description: 'En enhet i eller utanför kommunen: nämnd, förvaltning, bolag, myndighet, förening.',
})
@Entity('organisation')
export class Organisation {
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

  @Field(() => String, {
    description: 'kommun, namnd, forvaltning, avdelning, enhet, bolag, myndighet, forening',
  })
  @Column('text')
  typ!: string;

  @Field(() => ID, { nullable: true })
  @Column('uuid', { name: 'foralder_id', nullable: true })
  foralderId!: string | null;

  @Field(() => String, { nullable: true })
  @Column('text', { nullable: true })
  kontakt!: string | null;

  @Field(() => String, { nullable: true, description: 'Första dag, ÅÅÅÅ-MM-DD.' })
  @Column('date', { name: 'giltig_fran', nullable: true })
  giltigFran!: string | null;

  @Field(() => String, { nullable: true, description: 'Sista dag, ÅÅÅÅ-MM-DD; satt = avslutad enhet.' })
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
