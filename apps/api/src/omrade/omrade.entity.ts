import { Field, Float, ID, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A named place or area; a tree from the kommun down to a place. Coordinates are an area's middle. */
@ObjectType({ simpleResolvers: true, description: 'Ett namngivet område eller en plats.' })
@Entity('omrade')
export class Omrade {
  @PrimaryColumn('uuid', { name: 'kommun_id' })
  kommunId!: string;

  @Field(() => ID)
  @PrimaryColumn('uuid')
  id!: string;

  @Field(() => String)
  @Column('text')
  kod!: string;

  @Field(() => String)
  @Column('text')
  namn!: string;

  @Field(() => String, { description: 'kommun, regso, ort eller plats' })
  @Column('text')
  slag!: string;

  @Field(() => ID, { nullable: true })
  @Column('uuid', { name: 'foralder_id', nullable: true })
  foralderId!: string | null;

  @Field(() => Float, { nullable: true })
  @Column('double precision', { nullable: true })
  lat!: number | null;

  @Field(() => Float, { nullable: true })
  @Column('double precision', { nullable: true })
  lon!: number | null;

  @Field(() => String, { nullable: true })
  @Column('text', { nullable: true })
  kalla!: string | null;

  @Column('boolean', { default: true })
  aktiv!: boolean;
}
