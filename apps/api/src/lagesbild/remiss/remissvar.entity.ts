import type { Remisstallning } from '@roda-traden/domain';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One recipient's answer; one each, and hers to change until the last day. */
@ObjectType({ simpleResolvers: true, description: 'Ett svar på en remiss.' })
@Entity('remissvar')
export class Remissvar {
  @PrimaryColumn('uuid', { name: 'kommun_id' })
  kommunId!: string;

  @Field(() => ID)
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'remiss_id' })
  remissId!: string;

  @Column('uuid', { name: 'anvandare_id' })
  anvandareId!: string;

  @Field(() => String, { description: 'tillstyrker, andring eller avstar.' })
  @Column('text')
  stallning!: Remisstallning;

  @Field(() => String, { nullable: true })
  @Column('text', { nullable: true })
  text!: string | null;

  @Field(() => Date, { description: 'När svaret lämnades, eller ändrades senast.' })
  @Column('timestamptz', { default: () => 'rot.nu()' })
  lamnat!: Date;

  @Field(() => String, { nullable: true, description: 'Vad svaret ledde till.' })
  @Column('text', { nullable: true })
  bemotande!: string | null;

  @Field(() => Int)
  @Column('integer', { default: 1 })
  version!: number;
}
