import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

export type Beslutsobjekt = 'lagesbild' | 'atgardsplan' | 'uppfoljning';

/** A decision by KS or KF on one version of something. By the database's own refusal only its numbers can be corrected. */
@ObjectType({ simpleResolvers: true, description: 'Ett beslut, om den version som fanns då.' })
@Entity('beslut')
export class Beslut {
  @PrimaryColumn('uuid', { name: 'kommun_id' })
  kommunId!: string;

  @Field(() => ID)
  @PrimaryColumn('uuid')
  id!: string;

  @Field(() => String, { description: 'ks eller kf.' })
  @Column('text')
  organ!: string;

  @Field(() => String, { description: 'Sammanträdets dag, ÅÅÅÅ-MM-DD.' })
  @Column('date')
  datum!: string;

  @Field(() => String)
  @Column('text')
  paragraf!: string;

  @Field(() => String)
  @Column('text')
  diarienummer!: string;

  @Field(() => String, { nullable: true })
  @Column('text', { nullable: true })
  text!: string | null;

  @Column('text', { name: 'objekt_typ' })
  objektTyp!: Beslutsobjekt;

  @Column('uuid', { name: 'objekt_id' })
  objektId!: string;

  @Field(() => Int, { description: 'Versionen som beslutades.' })
  @Column('integer', { name: 'objekt_version' })
  objektVersion!: number;

  @Column('timestamptz', { default: () => 'rot.nu()' })
  skapad!: Date;

  @Column('uuid', { name: 'skapad_av', nullable: true })
  skapadAv!: string | null;

  @Field(() => Int, { description: 'Räknas upp när numren rättas.' })
  @Column('integer')
  version!: number;

  @Column('timestamptz')
  andrad!: Date;

  @Column('uuid', { name: 'andrad_av', nullable: true })
  andradAv!: string | null;
}
