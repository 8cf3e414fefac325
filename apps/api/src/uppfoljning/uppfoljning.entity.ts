import type { Uppfoljningsstatus } from '@roda-traden/domain';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Uppfoljningstal } from './frysta.ts';

/** A follow-up of a decided plan at KS: how its measures stood that day, what has changed, and what is made of it. */
@ObjectType({
  simpleResolvers: true,
  description: 'En uppföljning av en beslutad plan. Hur åtgärderna stod är fryst den dag den gjordes.',
})
@Entity('uppfoljning')
export class Uppfoljning {
  @PrimaryColumn('uuid', { name: 'kommun_id' })
  kommunId!: string;

  @Field(() => ID)
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'plan_id' })
  planId!: string;

  @Field(() => Int, { description: 'Löpande nummer genom planen och de planer som den har ersatt.' })
  @Column('integer')
  nummer!: number;

  @Field(() => String, { description: 'Dagen som åtgärdernas läge är från, ÅÅÅÅ-MM-DD.' })
  @Column('date')
  datum!: string;

  @Field(() => String, { description: 'planerad, lamnad eller granskad.' })
  @Column('text')
  status!: Uppfoljningsstatus;

  @Column('jsonb')
  tal!: Uppfoljningstal;

  @Field(() => String, { nullable: true, description: 'Vad som har förändrats i läget.' })
  @Column('text', { nullable: true })
  laget!: string | null;

  @Field(() => String, { nullable: true })
  @Column('text', { nullable: true })
  bedomning!: string | null;

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
