import type { Prioritering } from '@roda-traden/domain';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A problem of a lägesbild: what, where, when and who, and how it is weighed. The thread goes on from here to its causes. */
@ObjectType({ simpleResolvers: true, description: 'Ett problem i en lägesbild.' })
@Entity('problem')
export class Problem {
  @PrimaryColumn('uuid', { name: 'kommun_id' })
  kommunId!: string;

  @Field(() => ID)
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'lagesbild_id' })
  lagesbildId!: string;

  @Field(() => String, { description: 'Vad problemet är.' })
  @Column('text')
  namn!: string;

  @Field(() => String, { nullable: true })
  @Column('text', { nullable: true })
  beskrivning!: string | null;

  @Field(() => String, { nullable: true, description: 'Var.' })
  @Column('text', { nullable: true })
  plats!: string | null;

  @Field(() => String, { nullable: true, description: 'När.' })
  @Column('text', { nullable: true })
  nar!: string | null;

  @Field(() => String, { nullable: true, description: 'Vilka som drabbas.' })
  @Column('text', { nullable: true })
  berorda!: string | null;

  @Field(() => String, { nullable: true })
  @Column('text', { nullable: true })
  bedomning!: string | null;

  @Field(() => [String], { description: 'Vilka av lägesbildens rapporter det handlar om.' })
  @Column('text', { name: 'kategorier', array: true, default: () => "'{}'" })
  kategorikoder!: string[];

  @Field(() => [String], { description: 'Ett område står för sig och allt under det.' })
  @Column('text', { name: 'omraden', array: true, default: () => "'{}'" })
  omradeskoder!: string[];

  @Field(() => Boolean)
  @Column('boolean', { default: false })
  prioriterat!: boolean;

  @Column('jsonb', { default: () => "'{}'" })
  prioritering!: Prioritering;

  @Field(() => Int)
  @Column('integer')
  ordning!: number;

  @Field(() => Int)
  @Column('integer', { default: 1 })
  version!: number;

  @Column('timestamptz', { default: () => 'rot.nu()' })
  andrad!: Date;

  @Column('uuid', { name: 'andrad_av', nullable: true })
  andradAv!: string | null;
}
