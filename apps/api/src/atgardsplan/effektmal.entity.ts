import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What the plan as a whole should lead to: a measure with where it stands, where it should be, and when. */
@ObjectType({ simpleResolvers: true, description: 'Ett effektmål: mått, utgångsvärde, målvärde och datum.' })
@Entity('effektmal')
export class Effektmal {
  @PrimaryColumn('uuid', { name: 'kommun_id' })
  kommunId!: string;

  @Field(() => ID)
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'plan_id' })
  planId!: string;

  @Field(() => ID, { nullable: true })
  @Column('uuid', { name: 'problem_id', nullable: true })
  problemId!: string | null;

  @Field(() => String)
  @Column('text')
  matt!: string;

  @Field(() => String, { nullable: true })
  @Column('text', { nullable: true })
  utgangsvarde!: string | null;

  @Field(() => String, { nullable: true })
  @Column('text', { nullable: true })
  malvarde!: string | null;

  @Field(() => String, { nullable: true, description: 'När målet ska vara nått, ÅÅÅÅ-MM-DD.' })
  @Column('date', { nullable: true })
  datum!: string | null;

  @Column('integer')
  ordning!: number;

  @Field(() => Int)
  @Column('integer', { default: 1 })
  version!: number;
}
