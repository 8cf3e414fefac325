import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The kommun's own copy of a category; `kod` is stable over versions. */
@ObjectType({ simpleResolvers: true, description: 'En kategori: art och kategori.' })
@Entity('kategori')
export class Kategori {
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
  art!: string;

  @Field(() => String)
  @Column('text')
  namn!: string;

  @Field(() => Int)
  @Column('smallint')
  ordning!: number;

  @Column('text', { nullable: true })
  brottsindikator!: string | null;

  @Column('date', { name: 'giltig_fran', nullable: true })
  giltigFran!: string | null;

  @Column('date', { name: 'giltig_till', nullable: true })
  giltigTill!: string | null;
}
