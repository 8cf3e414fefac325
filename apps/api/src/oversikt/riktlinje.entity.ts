import { Field, Int, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The kommun's own guideline, as far as it sets deadlines. One row per kommun. */
@ObjectType({
  simpleResolvers: true,
  description: 'Kommunens riktlinje: när den revideras, och hur ofta något ska göras.',
})
@Entity('riktlinje')
export class Riktlinje {
  @PrimaryColumn('uuid', { name: 'kommun_id' })
  kommunId!: string;

  @Field(() => Int, { description: '0 = inget är sparat än, tiderna är lagens och förvalens.' })
  @Column('integer', { default: 1 })
  version!: number;

  @Field(() => String, { nullable: true, description: 'ÅÅÅÅ-MM-DD.' })
  @Column('date', { nullable: true })
  antagen!: string | null;

  @Field(() => String, { nullable: true })
  @Column('text', { nullable: true })
  paragraf!: string | null;

  @Field(() => String, { nullable: true, description: 'Senast den dagen ska riktlinjen revideras.' })
  @Column('date', { nullable: true })
  revideras!: string | null;

  @Field(() => Int)
  @Column('smallint', { name: 'operativa_per_ar', default: 3 })
  operativaPerAr!: number;

  @Field(() => Int)
  @Column('smallint', { name: 'ks_uppfoljning_manader', default: 12 })
  ksUppfoljningManader!: number;

  @Field(() => Int)
  @Column('smallint', { name: 'kf_rapport_manader', default: 12 })
  kfRapportManader!: number;
}
