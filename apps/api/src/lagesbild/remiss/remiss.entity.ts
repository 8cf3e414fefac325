import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A strategic lägesbild sent out for answers, as one version, until a last day. */
@ObjectType({ simpleResolvers: true, description: 'En remiss av en strategisk lägesbild.' })
@Entity('remiss')
export class Remiss {
  @PrimaryColumn('uuid', { name: 'kommun_id' })
  kommunId!: string;

  @Field(() => ID)
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'lagesbild_id' })
  lagesbildId!: string;

  @Field(() => Int, { description: 'Versionen som skickades ut.' })
  @Column('integer', { name: 'lagesbild_version' })
  lagesbildVersion!: number;

  @Column('uuid', { name: 'grupp_id' })
  gruppId!: string;

  @Field(() => Date)
  @Column('timestamptz', { default: () => 'rot.nu()' })
  skickad!: Date;

  @Field(() => String, { description: 'Sista svarsdag, ÅÅÅÅ-MM-DD. Den dagen räknas med.' })
  @Column('date', { name: 'sista_dag' })
  sistaDag!: string;

  @Field(() => Date, { nullable: true, description: 'När den avslutades eller avbröts.' })
  @Column('timestamptz', { nullable: true })
  avslutad!: Date | null;

  @Field(() => String, { nullable: true, description: 'Varför den avbröts; tomt när den inte avbröts.' })
  @Column('text', { name: 'avbruten_skal', nullable: true })
  avbrutenSkal!: string | null;
}
