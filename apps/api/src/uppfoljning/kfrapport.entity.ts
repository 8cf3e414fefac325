import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A report to fullmäktige that has been given (13 §). A slip of the pen is corrected, with what stood there in its history. */
@ObjectType({ simpleResolvers: true, description: 'En rapport som har lämnats till kommunfullmäktige.' })
@Entity('kf_rapport')
export class KfRapport {
  @PrimaryColumn('uuid', { name: 'kommun_id' })
  kommunId!: string;

  @Field(() => ID)
  @PrimaryColumn('uuid')
  id!: string;

  @Field(() => String, { description: 'ÅÅÅÅ-MM-DD.' })
  @Column('date')
  datum!: string;

  @Field(() => String)
  @Column('text')
  rubrik!: string;

  @Field(() => String, { nullable: true })
  @Column('text', { nullable: true })
  text!: string | null;

  @Field(() => String, { nullable: true })
  @Column('text', { nullable: true })
  diarienummer!: string | null;

  @Field(() => ID, { nullable: true, description: 'Uppföljningen som rapporten bygger på.' })
  @Column('uuid', { name: 'uppfoljning_id', nullable: true })
  uppfoljningId!: string | null;

  @Column('timestamptz', { default: () => 'rot.nu()' })
  skapad!: Date;

  @Column('uuid', { name: 'skapad_av', nullable: true })
  skapadAv!: string | null;

  @Field(() => Int)
  @Column('integer', { default: 1 })
  version!: number;

  @Column('timestamptz', { default: () => 'rot.nu()' })
  andrad!: Date;

  @Column('uuid', { name: 'andrad_av', nullable: true })
  andradAv!: string | null;
}
