import type { Lagesbildslag, Lagesbildstatus, RapportFilter } from '@roda-traden/domain';
import { Field, ID, Int, InterfaceType, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A picture of the läge: its numbers are frozen the moment it is made, its words are written until it is sealed. */
@InterfaceType({
  description: 'En lägesbild, operativ eller strategisk. Talen är frysta när den skapas.',
  resolveType: ({ slag }: { slag: Lagesbildslag }) =>
    (slag === 'operativ' ? OperativLagesbild : StrategiskLagesbild).name,
})
@Entity('lagesbild')
export class Lagesbild {
  @PrimaryColumn('uuid', { name: 'kommun_id' })
  kommunId!: string;

  @Field(() => ID)
  @PrimaryColumn('uuid')
  id!: string;

  @Field(() => String, { description: 'operativ eller strategisk.' })
  @Column('text')
  slag!: Lagesbildslag;

  @Field(() => Int, { description: 'Löpande nummer inom slaget.' })
  @Column('integer')
  nummer!: number;

  @Field(() => String, { description: 'Periodens första dag, ÅÅÅÅ-MM-DD.' })
  @Column('date')
  fran!: string;

  @Field(() => String, { description: 'Periodens sista dag.' })
  @Column('date')
  till!: string;

  @Field(() => String)
  @Column('text')
  status!: Lagesbildstatus;

  @Column('jsonb')
  filter!: RapportFilter;

  @Field(() => Date, { description: 'När talen frystes: det som godkänns senare finns inte med.' })
  @Column('timestamptz')
  fryst!: Date;

  /** Large, and read by those fields only that show it (lagesbild.laddare). Its shape is `Frystatal`. */
  @Column('jsonb', { select: false })
  tal!: object;

  @Field(() => String, { nullable: true, description: 'Dagen den lämnades till kommunstyrelsen.' })
  @Column('date', { nullable: true })
  lamnad!: string | null;

  @Field(() => Int)
  @Column('integer', { default: 1 })
  version!: number;

  /** Counted by the database at every change of a part; as it was when the row was read. */
  @Column({ type: 'integer', default: 1, insert: false, update: false })
  innehall!: number;

  @Column('timestamptz', { default: () => 'rot.nu()' })
  skapad!: Date;

  @Column('uuid', { name: 'skapad_av', nullable: true })
  skapadAv!: string | null;

  @Column('timestamptz', { default: () => 'rot.nu()' })
  andrad!: Date;

  @Column('uuid', { name: 'andrad_av', nullable: true })
  andradAv!: string | null;
}

@ObjectType({
  simpleResolvers: true,
  implements: Lagesbild,
  description: 'Läget sedan förra operativa lägesbilden.',
})
export class OperativLagesbild extends Lagesbild {}

@ObjectType({
  simpleResolvers: true,
  implements: Lagesbild,
  description: 'Den fördjupade bilden enligt 4 §, som kommunstyrelsen beslutar.',
})
export class StrategiskLagesbild extends Lagesbild {}
