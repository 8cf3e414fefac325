import { Field, Int, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A section and its words. One that no one has written in has no row, and version 0. */
@ObjectType({ simpleResolvers: true, description: 'En del av en lägesbild.' })
@Entity('lagesbild_del')
export class Lagesbildsdel {
  @PrimaryColumn('uuid', { name: 'kommun_id' })
  kommunId!: string;

  @PrimaryColumn('uuid', { name: 'lagesbild_id' })
  lagesbildId!: string;

  @Field(() => String)
  @PrimaryColumn('text')
  kod!: string;

  @Field(() => String)
  @Column('text')
  text!: string;

  @Field(() => Int, { description: 'Delens egen version; 0 innan någon har skrivit i den.' })
  @Column('integer', { default: 1 })
  version!: number;

  @Column('timestamptz', { default: () => 'rot.nu()' })
  andrad!: Date;

  @Column('uuid', { name: 'andrad_av', nullable: true })
  andradAv!: string | null;

  @Field(() => String)
  namn!: string;

  @Field(() => String, { description: 'Vad som hör hemma i delen.' })
  hjalp!: string;
}
