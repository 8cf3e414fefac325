import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a picture rests on, or was left out of it with the reason. */
@ObjectType({ simpleResolvers: true, description: 'En källa som har använts, eller valts bort.' })
@Entity('lagesbild_kalla')
export class Lagesbildskalla {
  @PrimaryColumn('uuid', { name: 'kommun_id' })
  kommunId!: string;

  @Field(() => ID)
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'lagesbild_id' })
  lagesbildId!: string;

  @Field(() => String)
  @Column('text')
  namn!: string;

  @Field(() => Boolean)
  @Column('boolean')
  anvand!: boolean;

  @Field(() => String, { nullable: true, description: 'Varför den inte har använts, eller en kommentar.' })
  @Column('text', { nullable: true })
  skal!: string | null;

  @Column('integer')
  ordning!: number;

  @Field(() => Int)
  @Column('integer', { default: 1 })
  version!: number;
}
